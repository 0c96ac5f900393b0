import { backupOfSnapshot } from './layout.ts';
import { UNDER_WAY } from './leftovers.ts';
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
  /** Milliseconds since 1970; undefined until RDS has begun. */
  readonly createdAt: number | undefined;
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
  readonly instance: string;
  /** Those of the instance that somebody made, and not RDS by itself; in no order. */
  list(): Promise<Snapshot[]>;
  /** What is not there is removed already. */
  remove(name: string): Promise<void>;
}

/**
 * Those that go with their backups: of backups that the plan removes, and of such as are gone. As long as no
 * backup is proven, all stay.
 * @param now milliseconds since 1970
 */
export function snapshotsLeftOver(
  snapshots: readonly Snapshot[],
  environment: string,
  { kept, removed }: RetentionPlan,
  now: number,
): Snapshot[] {
  if (!kept.some(({ verification }) => verification !== undefined)) return [];
  const stay = new Set(kept.map(({ manifest }) => manifest.id));
  const go = new Set(removed.map(({ manifest }) => manifest.id));
  return snapshots.filter(({ name, createdAt = now }) => {
    const backup = backupOfSnapshot(environment, name);
    // A backup that came to its end since the plan was made is in neither.
    return backup !== undefined && !stay.has(backup) && (go.has(backup) || createdAt < now - UNDER_WAY);
  });
}
