import { snapshotName } from './layout.ts';
import type { RetentionPlan } from './retention.ts';

/**
 * What RDS itself keeps of an instance beside a backup, under the name of the backup: a second line in the same
 * account, quick to bring back, that no drill proves.
 */
export interface Snapshot {
  readonly name: string;
  /** `available` once it is whole. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html */
  readonly status: string;
  /** How much of it there is, percent. */
  readonly percent: number;
  readonly isEncrypted: boolean;
}

/** What making one asks of RDS. */
export interface SnapshotMaker {
  /** The instance, by its identifier. */
  readonly instance: string;
  /** @throws Failure `snapshot-refused` where none could ever be made */
  check(): Promise<void>;
  /**
   * Begins one. Where it was begun before, it is that one.
   * @returns undefined while the instance is at something else
   * @throws Failure `snapshot-refused`
   */
  begin(name: string): Promise<Snapshot | undefined>;
  /** undefined where there is none of that name. */
  read(name: string): Promise<Snapshot | undefined>;
}

/** What removing old ones asks of it. */
export interface SnapshotPruner {
  /** Those of the instance that somebody made, and not RDS by itself; in no order. */
  list(): Promise<Snapshot[]>;
  /** What is not there is removed already. */
  remove(name: string): Promise<void>;
}

/** Those that go with their backups. What is of no backup that the plan knows stays: nobody knows whose it is. */
export function snapshotsLeftOver(
  snapshots: readonly Snapshot[],
  environment: string,
  { removed }: RetentionPlan,
): Snapshot[] {
  const go = new Set(removed.map(({ manifest }) => snapshotName(environment, manifest.id)));
  return snapshots.filter(({ name }) => go.has(name));
}
