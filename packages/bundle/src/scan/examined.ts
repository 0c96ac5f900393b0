import { lstatSync } from 'node:fs';
import type { Entry } from '../tree.ts';

/** A file of the tree, and what its inode says of it. */
export interface ExaminedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** What its mode grants beyond reason; an archive carries none of it. */
  readonly loose: 'setuid' | 'world-writable' | undefined;
}

export function examine(root: string, entries: readonly Entry[]): ExaminedFile[] {
  const files = entries.filter(({ kind }) => kind === 'file');
  return files.map(({ path }) => {
    const { size, mode } = lstatSync(`${root}/${path}`);
    return { path, size, loose: looseness(mode) };
  });
}

function looseness(mode: number): ExaminedFile['loose'] {
  if ((mode & 0o6000) !== 0) return 'setuid';
  return (mode & 0o002) === 0 ? undefined : 'world-writable';
}
