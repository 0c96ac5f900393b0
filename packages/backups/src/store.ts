/** What reading the backups asks of the bucket. */
export interface BackupStore {
  /** For messages: `s3://bucket`. */
  readonly name: string;
  /** In the order of their keys. */
  list(prefix: string): Promise<StoredObject[]>;
  /** undefined where there is no such object. */
  read(key: string): Promise<{ readonly text: string } | undefined>;
}

/** What removing old ones asks besides. */
export interface PrunableStore extends BackupStore {
  /** What is not there is removed already. */
  remove(key: string): Promise<void>;
  /** Until when object lock holds it, milliseconds since 1970; Infinity under a legal hold; undefined where nothing does. */
  lockedUntil(key: string): Promise<number | undefined>;
}

export interface StoredObject {
  readonly key: string;
  readonly bytes: number;
  /** When it was written, milliseconds since 1970. */
  readonly writtenAt: number;
}

/** All that they take, bytes. */
export function totalOf(objects: readonly { readonly bytes: number }[]): number {
  return objects.reduce((total, { bytes }) => total + bytes, 0);
}
