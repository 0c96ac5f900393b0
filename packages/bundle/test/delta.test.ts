import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listTree, makeDelta, pack } from '@esteira/bundle';
import { sha256 } from '@esteira/bundle/testing';
import { runnerCommands } from '@esteira/kit';
import { randomness } from '@esteira/kit/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-delta-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What does not compress: nothing of it may travel again. */
function noise(bytes: number): Buffer {
  const random = randomness(7);
  return Buffer.from(Array.from({ length: bytes }, () => random() * 256));
}

async function bundle(name: string, files: Record<string, Buffer | string>) {
  const root = join(folder, name);
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
  const to = join(folder, `${name}.tar.zst`);
  const entries = listTree(root, () => true);
  const packed = await pack({ root, entries, extra: new Map(), publicFolder: 'public', commitTime: 1, to });
  return { path: to, ...packed };
}

test('a delta is small, and with the tar before it makes the tar after it, as the host does', async () => {
  const same = noise(300_000);
  const one = await bundle('one', { 'a.php': '<?php // one', same });
  const two = await bundle('two', { 'a.php': '<?php // another', same });
  const delta = await makeDelta(
    { from: one.path, to: two.path, folder },
    runnerCommands,
    new AbortController().signal,
  );
  expect(delta).toMatchObject({
    bytes: statSync(delta.path).size,
    sha256: sha256(readFileSync(delta.path)),
  });
  expect(two.bytes).toBeGreaterThan(300_000);
  expect(delta.bytes).toBeLessThan(1_000);

  const before = join(folder, 'kept.tar');
  execFileSync('zstd', ['-q', '-d', one.path, '-o', before]);
  const made = execFileSync('zstd', ['-d', '-c', '-q', '--long=31', `--patch-from=${before}`, delta.path]);
  expect(sha256(made)).toBe(two.digest);
});

test('what is no bundle is told by the command that could not read it', async () => {
  const one = await bundle('one', { a: 'a' });
  const broken = join(folder, 'broken.tar.zst');
  writeFileSync(broken, 'no archive');
  await expect(
    makeDelta({ from: broken, to: one.path, folder }, runnerCommands, new AbortController().signal),
  ).rejects.toMatchObject({
    code: 'command-failed',
    evidence: expect.stringContaining('broken.tar.zst'),
  });
});
