import type { SnapshotMaker, SnapshotPruner } from './snapshots.ts';

/** The snapshots of an instance; undefined where none is named. The SDK is only loaded for who has one. */
export async function openSnapshots(
  instance: string | undefined,
  signal: AbortSignal,
): Promise<(SnapshotMaker & SnapshotPruner) | undefined> {
  if (instance === undefined) return undefined;
  const { RdsSnapshots } = await import('./rds.ts');
  return new RdsSnapshots(instance, signal);
}
