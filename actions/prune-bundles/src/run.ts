import type { Ledger } from '@esteira/fleet';
import { LOOK_BACK } from '@esteira/fleet';
import type { Clock, Log } from '@esteira/kit';
import type { ObjectStore, RetentionPlan, Use } from '@esteira/releases';
import { BUNDLES, ENVIRONMENTS, environmentOf, planRetention, removeStored, shelve } from '@esteira/releases';
import type { Inputs } from './inputs.ts';
import { usesOf } from './uses.ts';

export interface Ports {
  readonly store: Pick<ObjectStore, 'list' | 'remove'>;
  readonly ledgerOf: (environment: string) => Pick<Ledger, 'desired' | 'history'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Removes what no environment needs. A record that cannot be read ends it before anything is removed. */
export async function run(inputs: Inputs, ports: Ports): Promise<RetentionPlan> {
  const { store, clock, log } = ports;
  // Before the records: what is uploaded and deployed from here on is not among it.
  const shelf = shelve(await store.list(BUNDLES));
  const uses = await readUses(inputs, ports);
  if (uses.length === 0) {
    log.warning('Nothing was ever deployed from this bucket: nothing says what is needed, so all stays.');
    return {
      kept: shelf.stored.map((each) => ({ ...each, why: UNKNOWN })),
      removed: [],
      foreign: shelf.foreign,
    };
  }
  const plan = planRetention(shelf, uses, clock.now() - inputs.keepFor);
  if (!inputs.dryRun) await removeStored(plan.removed, store, () => readUses(inputs, ports));
  return plan;
}

const UNKNOWN = 'nothing was ever deployed';

async function readUses({ keepDeployments }: Inputs, { store, ledgerOf }: Ports): Promise<Use[]> {
  const records = await store.list(ENVIRONMENTS);
  const environments = new Set(records.map(({ key }) => environmentOf(key)));
  const uses: Use[] = [];
  for (const environment of environments) {
    if (environment === undefined) continue;
    const ledger = ledgerOf(environment);
    const history = await ledger.history(Math.max(keepDeployments, LOOK_BACK));
    uses.push(...usesOf(environment, await ledger.desired(), history, keepDeployments));
  }
  return uses;
}
