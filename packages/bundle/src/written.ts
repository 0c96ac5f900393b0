import { lstatSync } from 'node:fs';
import type { Entry } from './tree.ts';
import { listOwn } from './tree.ts';

/**
 * Runs something, and says what it has written: files that are new, or others than they were.
 * @returns undefined where it took something away, which nothing that is written can tell
 */
export async function whatIsWritten(
  root: string,
  act: () => Promise<void>,
): Promise<readonly Entry[] | undefined> {
  const before = look(root);
  await act();
  const after = look(root);
  if ([...before.keys()].some((path) => !after.has(path))) return undefined;
  return [...after.values()]
    .filter((seen) => seen.stamp !== before.get(seen.entry.path)?.stamp)
    .map(({ entry }) => entry);
}

interface Seen {
  readonly entry: Entry;
  /** Of a file: another after any write. */
  readonly stamp: string;
}

function look(root: string): Map<string, Seen> {
  return new Map(
    listOwn(root).map((entry) => {
      const { size, mtimeNs, ino } = lstatSync(`${root}/${entry.path}`, { bigint: true });
      return [entry.path, { entry, stamp: entry.kind === 'folder' ? '' : `${ino} ${size} ${mtimeNs}` }];
    }),
  );
}
