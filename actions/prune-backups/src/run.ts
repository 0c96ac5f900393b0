import type { Leftovers, Policy, PrunableStore, RetentionPlan } from '@esteira/backups';
import {
  inOrder,
  leftoversOf,
  listedIn,
  logsPrefix,
  planRetention,
  readCatalogue,
  removeLeftovers,
  requireSound,
  totalOf,
  withLocks,
} from '@esteira/backups';
import type { Clock } from '@esteira/kit';
import type { Inputs } from './inputs.ts';

export interface Ports {
  readonly store: PrunableStore;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface Result {
  readonly plan: RetentionPlan;
  readonly leftovers: Leftovers;
  /** Bytes of what goes. */
  readonly freed: number;
  /** Bytes of what stays. */
  readonly left: number;
}

/** Removes the backups that the policy does not keep, and what nothing needs then. */
export async function run(inputs: Inputs, { store, clock, signal }: Ports): Promise<Result> {
  const { environment, dryRun } = inputs;
  const catalogue = requireSound(await readCatalogue(store, environment, signal));
  const logs = await store.list(logsPrefix(environment));
  const now = clock.now();
  const plan = planRetention(await withLocks(catalogue, store, signal), policyOf(inputs), now);
  const leftovers = leftoversOf(catalogue, logs, plan, now);
  if (!dryRun) await removeLeftovers(environment, leftovers, plan, store, signal);
  const freed = totalOf(inOrder(leftovers).flat());
  return { plan, leftovers, freed, left: totalOf([...listedIn(catalogue), ...logs]) - freed };
}

function policyOf({ keepHourly, keepDaily, keepWeekly, keepMonthly, keepVerified }: Inputs): Policy {
  return {
    hourly: keepHourly,
    daily: keepDaily,
    weekly: keepWeekly,
    monthly: keepMonthly,
    verified: keepVerified,
  };
}
