export type { Backup, Catalogue, Unfinished } from './catalogue.ts';
export { listedIn, readCatalogue } from './catalogue.ts';
export { entries as failures, fail } from './failures.ts';
export type { Allowed, Freshness } from './freshness.ts';
export { judgeFreshness } from './freshness.ts';
export * from './layout.ts';
export type { Leftovers } from './leftovers.ts';
export { inOrder, leftoversOf } from './leftovers.ts';
export type { Manifest, SealedObject, Verification } from './manifest.ts';
export {
  bytesOf,
  dataAt,
  manifestSchema,
  objectsOf,
  rowsOf,
  skewOf,
  verificationSchema,
} from './manifest.ts';
export { openSnapshots } from './open-snapshots.ts';
export { removeLeftovers, requireSound, requireUnneeded, withLocks } from './prune.ts';
export type { Damage } from './records.ts';
export type { LockedBackup, Policy, RetentionPlan } from './retention.ts';
export { planRetention } from './retention.ts';
export type { Snapshot, SnapshotMaker, SnapshotPruner } from './snapshots.ts';
export { snapshotsLeftOver } from './snapshots.ts';
export type { BackupStore, PrunableStore, StoredObject } from './store.ts';
export { totalOf } from './store.ts';
