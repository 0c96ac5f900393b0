import type {
  Leftovers,
  Policy,
  PrunableStore,
  RetentionPlan,
  Snapshot,
  SnapshotPruner,
} from '@esteira/backups';
import {
  inOrder,
  leftoversOf,
  listedIn,
  logsPrefix,
  planRetention,
  readCatalogue,
  removeLeftovers,
  requireSound,
  requireUnneeded,
  snapshotsLeftOver,
  totalOf,
  withLocks,
} from '@esteira/backups';
import type { Clock } from '@esteira/kit';
import { withEach } from '@esteira/kit';
import type { Inputs } from './inputs.ts';

export interface Ports {
  readonly store: PrunableStore;
  /** Of the instance that is backed up; undefined where there is none. */
  readonly snapshots: SnapshotPruner | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface Result {
  readonly plan: RetentionPlan;
  readonly leftovers: Leftovers;
  /** Snapshots of RDS that go. */
  readonly snapshots: readonly Snapshot[];
  /** Bytes of what goes. */
  readonly freed: number;
  /** Bytes of what stays. */
  readonly left: number;
}

/** Removes the backups that the policy does not keep, and what nothing needs then. */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  const { store, clock, signal } = ports;
  const { environment, dryRun } = inputs;
  const catalogue = requireSound(await readCatalogue(store, environment, signal));
  const logs = await store.list(logsPrefix(environment));
  const now = clock.now();
  const plan = planRetention(await withLocks(catalogue, store, signal), policyOf(inputs), now);
  const leftovers = leftoversOf(catalogue, logs, plan, now);
  const made = (await ports.snapshots?.list()) ?? [];
  const snapshots = snapshotsLeftOver(made, environment, plan);
  if (!dryRun) {
    await requireUnneeded(environment, leftovers, plan, store);
    // Before their backups: a run that is killed in between finds them by those the next time.
    await withEach(signal, snapshots, async ({ name }) => await ports.snapshots?.remove(name));
    await removeLeftovers(leftovers, store, signal);
  }
  const freed = totalOf(inOrder(leftovers).flat());
  return { plan, leftovers, snapshots, freed, left: totalOf([...listedIn(catalogue), ...logs]) - freed };
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
