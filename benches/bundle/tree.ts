import { join } from 'node:path';
import { listTree, pack } from '@esteira/bundle';
import { sh } from '@esteira/rehearsal/machine';
import { copyLibraries } from '../libraries.ts';

/** As many files and bytes as an application ships. @returns its folder */
export async function growTree(folder: string): Promise<string> {
  const root = join(folder, 'tree');
  await copyLibraries(root, 'vendor');
  return root;
}

export async function packTree(root: string, to: string) {
  const entries = listTree(root, () => true);
  return await pack({
    root,
    entries,
    extra: new Map(),
    publicFolder: 'public',
    commitTime: 1_700_000_000,
    to,
  });
}

/** `15080 entries, 105 MB` */
export async function describeTree(root: string): Promise<string> {
  const bytes = Number((await sh('du', '--bytes', '--summarize', root)).split('\t')[0]);
  return `${listTree(root, () => true).length} entries, ${(bytes / 1e6).toFixed(0)} MB`;
}
