import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fail } from './failures.ts';

/** One thing a bundle carries. Paths are relative, with `/`. */
export type Entry =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly executable: boolean }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

/**
 * Lists what `keeps` keeps of a folder, in an order that depends on names alone. Synchronous: for
 * thousands of files that is several times faster.
 * @throws Failure `bundle-odd-file` for what an archive of plain files cannot carry safely
 */
export function listTree(root: string, keeps: (path: string) => boolean): Entry[] {
  const entries: Entry[] = [];
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort(byBytes)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!keeps(path)) continue;
      const entry = describe(root, path);
      entries.push(entry);
      if (entry.kind === 'folder') visit(path);
    }
  };
  visit('');
  return entries;
}

/** By UTF-8 bytes: no locale has a say. */
function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function describe(root: string, path: string): Entry {
  const found = lstatSync(join(root, path));
  if (found.isDirectory()) return { kind: 'folder', path };
  if (found.isFile()) return { kind: 'file', path, size: found.size, executable: (found.mode & 0o111) !== 0 };
  if (found.isSymbolicLink()) return { kind: 'link', path, target: safeTarget(root, path) };
  throw fail('bundle-odd-file', { message: `${path} is neither a file, a folder nor a link.` });
}

function safeTarget(root: string, path: string): string {
  const target = readlinkSync(join(root, path));
  const reached = posix.normalize(posix.join(posix.dirname(path), target));
  if (posix.isAbsolute(target) || reached === '..' || reached.startsWith('../')) {
    throw fail('bundle-odd-file', { message: `${path} is a link that leaves the application: ${target}` });
  }
  return target;
}
