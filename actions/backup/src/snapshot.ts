import type { Snapshot, SnapshotMaker } from '@esteira/backups';
import { fail, snapshotName } from '@esteira/backups';
import type { Clock, Log } from '@esteira/kit';
import { waitFor } from '@esteira/kit';

/** Milliseconds. */
const EVERY = 15_000;

export interface Ports {
  readonly snapshots: SnapshotMaker;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Has RDS make a snapshot beside a backup, and waits until it is whole.
 * @param most milliseconds
 * @throws Failure `snapshot-refused`, `snapshot-failed`, `wait-expired`
 */
export async function takeSnapshot(
  { environment, id }: { readonly environment: string; readonly id: string },
  most: number,
  { snapshots, clock, log, signal }: Ports,
): Promise<Snapshot> {
  const name = snapshotName(environment, id);
  let begun: Snapshot | undefined;
  let said = '';
  const look = async () => {
    begun = begun === undefined ? await snapshots.begin(name) : await there(name, snapshots);
    if (begun?.status === 'available') return begun;
    requireUnderWay(begun);
    const line = lineOf(begun, snapshots.instance);
    if (line !== said) log.info(line);
    said = line;
    return undefined;
  };
  const waiting = { clock, signal, within: most, first: EVERY, slowest: EVERY };
  const evidence = () => `${said}\nThe backup ${id} is whole in the bucket.`;
  return await waitFor(`the snapshot ${name}`, waiting, look, evidence);
}

function requireUnderWay(begun: Snapshot | undefined): void {
  if (begun === undefined || begun.status === 'creating') return;
  throw fail('snapshot-failed', {
    message: `RDS says of the snapshot that it is ${begun.status}.`,
    evidence: begun.name,
  });
}

function lineOf(begun: Snapshot | undefined, instance: string): string {
  if (begun === undefined) return `RDS is at something else with ${instance}: its snapshot waits`;
  return `snapshot of ${instance}: ${begun.percent}%`;
}

async function there(name: string, snapshots: SnapshotMaker): Promise<Snapshot> {
  const snapshot = await snapshots.read(name);
  if (snapshot !== undefined) return snapshot;
  throw fail('snapshot-failed', {
    message: `Somebody removed the snapshot of ${snapshots.instance} while RDS made it.`,
    evidence: name,
  });
}
