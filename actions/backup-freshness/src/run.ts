import type { BackupStore, Freshness } from '@esteira/backups';
import { judgeFreshness, readCatalogue } from '@esteira/backups';
import type { Clock, Log } from '@esteira/kit';
import { messageOf } from '@esteira/kit';
import type { Heartbeat } from './heartbeat.ts';
import type { Inputs } from './inputs.ts';

export interface Ports {
  readonly store: BackupStore;
  readonly heartbeat: Heartbeat;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Looks whether backups are fresh, and tells the monitor. Whatever keeps it from knowing counts as no.
 * @throws Failure `backup-none`, `backup-damaged`, `backup-stale`, `backup-never-verified` or `backup-unproven`
 */
export async function run(inputs: Inputs, ports: Ports): Promise<Freshness> {
  try {
    const freshness = await requireFresh(inputs, ports);
    await tell(true, ports);
    return freshness;
  } catch (error) {
    await tell(false, ports);
    throw error;
  }
}

async function requireFresh(
  { environment, maxAge, maxBackupAge }: Inputs,
  { store, clock, signal }: Ports,
): Promise<Freshness> {
  const catalogue = await readCatalogue(store, environment, signal);
  const allowed = { verified: maxAge, backup: maxBackupAge };
  const freshness = judgeFreshness(catalogue, allowed, clock.now());
  if (freshness.failure !== undefined) throw freshness.failure;
  return freshness;
}

/** Never in the way of the verdict. */
async function tell(fresh: boolean, { heartbeat, log }: Ports): Promise<void> {
  try {
    await heartbeat(fresh);
  } catch (error) {
    log.warning(
      `The monitor was not told that backups are ${fresh ? '' : 'not '}fresh: ${messageOf(error)}.`,
    );
  }
}
