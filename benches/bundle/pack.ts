import { join } from 'node:path';
import { sh } from '@esteira/rehearsal/machine';
import type { Figure } from '../figure.ts';
import { ratio } from '../figure.ts';
import { inTurn } from '../rounds.ts';
import { describeTree, growTree, packTree } from './tree.ts';

/** What archives alone. */
const PLAIN = 'tar -c -C "$1" . | zstd -T0 -3 -q -f -o "$2"';
/** What makes the same with the system's own tools: the sums of tar, archive and each file as well. */
const SUMMED = `find "$1" -type f -print0 | xargs -0 -n 2000 -P 2 sha256sum >"$2.files" &
tar -c -C "$1" . | tee >(sha256sum >"$2.tar") | zstd -T0 -3 -q | tee >(sha256sum >"$2.archive") >"$2"
wait`;

/** What sealing a bundle costs, against GNU tar and zstd on the same tree. */
export async function pack(folder: string): Promise<Figure[]> {
  const root = await growTree(folder);
  const archive = join(folder, 'floor.tar.zst');
  const taken = await inTurn(5, {
    plain: () => sh('sh', '-c', PLAIN, 'sh', root, archive),
    summed: () => sh('bash', '-c', SUMMED, 'bash', root, archive),
    pack: () => packTree(root, join(folder, 'packed.tar.zst')),
  });
  const name = `pack ${await describeTree(root)}`;
  return [
    ratio(`${name}, with its sums`, taken('pack'), { of: 'sha256sum too', sample: taken('summed') }, 1.1),
    // Two cores that tar and zstd fill alone: what the sums cost comes on top.
    ratio(name, taken('pack'), { of: 'tar | zstd -T0 -3', sample: taken('plain') }),
  ];
}
