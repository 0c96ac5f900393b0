import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const MAIN = fileURLToPath(new URL('../src/faults/main.ts', import.meta.url));

test('of the faults that are played each time, none leaves anything wrong', async () => {
  const child = spawn(process.execPath, [MAIN, '--few'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  // What went wrong stands beside its fault.
  expect(output + errors).toMatch(/^[1-9]\d* cases, 0 wrong$/m);
  expect(child.exitCode ?? 0).toBe(0);
}, 900_000);
