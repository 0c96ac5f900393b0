import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { ratio } from './figure.ts';
import { inTurn } from './rounds.ts';

const ACTIONS = join(import.meta.dirname, '../actions');

/** How long a step takes before it can do anything: each action without inputs, against Node alone. */
export async function boot(): Promise<Figure[]> {
  const mains = readdirSync(ACTIONS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/main\.js$/.test(path))
    .sort();
  const taken = await inTurn(15, {
    floor: () => node('--eval', '0'),
    ...Object.fromEntries(mains.map((main) => [main, () => node(join(ACTIONS, main))])),
  });
  const floor = { of: 'node --eval 0', sample: taken('floor') };
  return mains.map((main) => ratio(`boot ${main}`, taken(main), floor));
}

async function node(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env['PATH'] } });
  await once(child, 'exit');
}
