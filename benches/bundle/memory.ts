import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { size } from '../figure.ts';
import { REPOSITORY } from '../libraries.ts';
import { growTree } from './tree.ts';

/** Milliseconds between two looks. */
const EVERY = 5;

/** The most that a packer and the compressor beside it ever hold, whatever the size of the tree. */
export async function memory(folder: string): Promise<Figure[]> {
  const root = await growTree(folder);
  const source = (name: string) => JSON.stringify(join(REPOSITORY, 'packages/bundle/src', name));
  const packing = `
    const { listTree } = await import(${source('tree.ts')});
    const { pack } = await import(${source('pack.ts')});
    const [root, to] = ${JSON.stringify([root, join(folder, 'packed.tar.zst')])};
    const entries = listTree(root, () => true);
    await pack({ root, entries, extra: new Map(), publicFolder: 'public', commitTime: 1, to });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', packing], { stdio: 'inherit' });
  const peaks = new Map<number, number>();
  const looking = setInterval(() => {
    for (const pid of [child.pid ?? 0, ...childrenOf(child.pid ?? 0)]) {
      const peak = peakOf(pid);
      if (peak !== undefined) peaks.set(pid, peak);
    }
  }, EVERY);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(looking);
  if (code !== 0 || peaks.size < 2)
    throw new Error(`The packer ended with ${code}; ${peaks.size} were seen.`);
  const total = [...peaks.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [size('pack, memory of Node and zstd', total, 'the sum of their peaks', 200)];
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((each) => each > 0 && parentOf(each) === pid);
}

function parentOf(pid: number): number | undefined {
  const found = /^PPid:\s+(\d+)$/m.exec(statusOf(pid))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Bytes. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function peakOf(pid: number): number | undefined {
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(statusOf(pid))?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
}

/** Empty where it has ended meanwhile. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
