/** A file of the tree, and what its inode says of it: whoever reads it knows without asking again. */
export interface ExaminedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly mode: number;
}

/** An archive carries none of it. */
export function isSetuid({ mode }: ExaminedFile): boolean {
  return (mode & 0o6000) !== 0;
}

export function isWorldWritable({ mode }: ExaminedFile): boolean {
  return (mode & 0o002) !== 0;
}
