/** What the store asks of S3: conditional writes are what makes a lock and an immutable name. */
export interface ObjectStore {
  /** For messages: `s3://bucket`. */
  readonly name: string;
  /** undefined where there is no such object. */
  read(key: string): Promise<{ readonly text: string; readonly etag: string } | undefined>;
  /** Size in bytes and what the writer said of it; undefined where there is no such object. */
  describe(key: string): Promise<ObjectDescription | undefined>;
  /** In the order of their keys. */
  list(prefix: string): Promise<ListedObject[]>;
  /** Writes only if the condition holds; undefined where it does not. */
  write(key: string, text: string, condition: Condition): Promise<{ readonly etag: string } | undefined>;
  /** Writes an object's content to a file; false where there is no such object. */
  fetch(key: string, path: string): Promise<boolean>;
  /** Stores a file under a name that nothing has yet; false where something has it. */
  store(key: string, upload: FileUpload): Promise<boolean>;
  /** What is not there is removed already. A bucket with versions keeps what was. */
  remove(key: string): Promise<void>;
}

export interface ListedObject {
  readonly key: string;
  readonly bytes: number;
  /** When it was written, milliseconds since 1970. */
  readonly writtenAt: number;
}

export interface ObjectDescription {
  readonly bytes: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Nothing there yet, or exactly this version. */
export type Condition = 'absent' | { readonly etag: string };

export interface FileUpload {
  readonly path: string;
  readonly bytes: number;
  /** Hex. Verified by S3 where one request carries the whole file. */
  readonly sha256: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly progress?: (sentBytes: number) => void;
}
