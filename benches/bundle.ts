import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listTree, pack } from '@esteira/bundle';
import { HOME, sh } from '@esteira/rehearsal/machine';
import type { Figure } from './figure.ts';
import { ratio } from './figure.ts';
import { copyLibraries } from './libraries.ts';
import { inTurn } from './rounds.ts';

/** What sealing a bundle costs, against GNU tar and zstd on the same tree. */
export async function bundle(): Promise<Figure[]> {
  const folder = await mkdtemp(join(HOME, 'bench-'));
  try {
    const root = join(folder, 'tree');
    await copyLibraries(root, 'vendor');
    const archive = join(folder, 'floor.tar.zst');
    const taken = await inTurn(5, {
      floor: () => sh('sh', '-c', 'tar -c -C "$1" . | zstd -T0 -3 -q -f -o "$2"', 'sh', root, archive),
      pack: () =>
        pack({
          root,
          entries: listTree(root, () => true),
          extra: new Map(),
          publicFolder: 'public',
          commitTime: 1_700_000_000,
          to: join(folder, 'packed.tar.zst'),
        }),
    });
    const entries = listTree(root, () => true);
    const bytes = Number((await sh('du', '--bytes', '--summarize', root)).split('\t')[0]);
    const name = `pack ${entries.length} entries, ${(bytes / 1e6).toFixed(0)} MB`;
    return [ratio(name, taken('pack'), { of: 'tar | zstd -T0 -3', sample: taken('floor') })];
  } finally {
    await rm(folder, { recursive: true });
  }
}
