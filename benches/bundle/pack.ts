import { join } from 'node:path';
import { sh } from '@esteira/rehearsal/machine';
import type { Figure } from '../figure.ts';
import { ratio } from '../figure.ts';
import { inTurn } from '../rounds.ts';
import { describeTree, growTree, packTree } from './tree.ts';

/** What sealing a bundle costs, against GNU tar and zstd on the same tree. */
export async function pack(folder: string): Promise<Figure[]> {
  const root = await growTree(folder);
  const archive = join(folder, 'floor.tar.zst');
  const taken = await inTurn(5, {
    floor: () => sh('sh', '-c', 'tar -c -C "$1" . | zstd -T0 -3 -q -f -o "$2"', 'sh', root, archive),
    pack: () => packTree(root, join(folder, 'packed.tar.zst')),
  });
  const name = `pack ${await describeTree(root)}`;
  return [ratio(name, taken('pack'), { of: 'tar | zstd -T0 -3', sample: taken('floor') }, 1.1)];
}
