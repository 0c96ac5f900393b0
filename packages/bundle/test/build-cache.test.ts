import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildCache, CacheFolder } from '@esteira/bundle';
import { runnerCommands } from '@esteira/kit';
import { RecordedLog } from '@esteira/kit/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

let folder: string;
let log: RecordedLog;
let made: number;
const signal = new AbortController().signal;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-cache-'));
  log = new RecordedLog();
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = () => new BuildCache(new CacheFolder(join(folder, 'cache')), runnerCommands, log);

/** A build in an empty folder; what it makes depends on its ingredients alone. */
async function through(cache: BuildCache, ...ingredients: string[]) {
  const root = mkdtempSync(join(folder, 'build-'));
  const making = {
    name: 'vendor',
    ingredients: async () => ingredients,
    root,
    folder: 'vendor',
    make: async () => {
      made += 1;
      mkdirSync(join(root, 'vendor/bin'), { recursive: true });
      writeFileSync(join(root, 'vendor/a.php'), ingredients.join());
      writeFileSync(join(root, 'vendor/bin/run'), '#!/bin/sh', { mode: 0o755 });
      symlinkSync('../a.php', join(root, 'vendor/bin/link'));
    },
  };
  const hit = await cache.through(making, signal);
  return { hit, content: readFileSync(join(root, 'vendor/bin/link'), 'utf8') };
}

test('what was made is taken from there, also by another run', async () => {
  expect(await through(open(), 'one')).toEqual({ hit: false, content: 'one' });
  expect(await through(open(), 'one')).toEqual({ hit: true, content: 'one' });
  expect(made).toBe(1);
});

test('another ingredient, in another place or of another name: another entry', async () => {
  const cache = open();
  await through(cache, 'one', 'two');
  for (const ingredients of [['two', 'one'], ['onetwo'], ['one', 'two', ''], ['one,two']])
    expect(await through(cache, ...ingredients)).toEqual({ hit: false, content: ingredients.join() });
});

describe('an entry is made again where', () => {
  const entry = (kind: string) =>
    join(folder, 'cache', readdirSync(join(folder, 'cache')).find((name) => name.endsWith(kind)) ?? '');

  test.each<[string, () => void]>([
    ['it was cut', () => writeFileSync(entry('.zst'), readFileSync(entry('.zst')).subarray(0, 50))],
    [
      'a bit of it is another',
      () => {
        const content = readFileSync(entry('.zst'));
        content[40] = (content[40] ?? 0) ^ 1;
        writeFileSync(entry('.zst'), content);
      },
    ],
    ['its archive is gone', () => rmSync(entry('.zst'))],
    ['its sum is of another', () => writeFileSync(entry('.sha256'), '0'.repeat(64))],
    ['it was never completed', () => rmSync(entry('.sha256'))],
  ])('%s', async (_, damage) => {
    await through(open(), 'one');
    damage();
    expect(await through(open(), 'one')).toEqual({ hit: false, content: 'one' });
    expect(await through(open(), 'one')).toEqual({ hit: true, content: 'one' });
  });
});

test('what nobody can say the ingredients of is made each time', async () => {
  const root = mkdtempSync(join(folder, 'build-'));
  const making = {
    name: 'vendor',
    ingredients: async () => undefined,
    root,
    make: async () => {
      made += 1;
    },
  };
  expect([await open().through(making, signal), await open().through(making, signal)]).toEqual([
    false,
    false,
  ]);
  expect(made).toBe(2);
});

test('what a build had no use for goes', async () => {
  await through(open(), 'old');
  const cache = open();
  await through(cache, 'new');
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(4);
  await cache.tidy();
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(2);
  expect(await through(open(), 'new')).toMatchObject({ hit: true });
});

test('what is known to be there is of use, and stays', async () => {
  await through(open(), 'one');
  const making = (ingredients: readonly string[] | undefined) => ({
    name: 'vendor',
    ingredients: async () => ingredients,
    root: folder,
    make: async () => {},
  });
  const cache = open();
  expect(await cache.knows(making(['one']))).toBe(true);
  expect(await cache.knows(making(['two']))).toBe(false);
  expect(await cache.knows(making(undefined))).toBe(false);
  await cache.tidy();
  expect(await through(open(), 'one')).toMatchObject({ hit: true });
});

test('a cache that cannot be asked is a warning', async () => {
  const storage = new CacheFolder(join(folder, 'cache'));
  storage.fetch = () => Promise.reject(new Error('no answer'));
  const away = new BuildCache(storage, runnerCommands, log);
  await expect(through(away, 'one')).resolves.toEqual({ hit: false, content: 'one' });
  expect(log.text).toContain('The cache does not say whether it has vendor: no answer');
});

test('a cache that cannot be written is a warning: what was made is there', async () => {
  const nowhere = new BuildCache(new CacheFolder('/sys/esteira-cache'), runnerCommands, log);
  await expect(through(nowhere, 'one')).resolves.toEqual({ hit: false, content: 'one' });
  expect(log.text).toContain('The next build will not find it in the cache');
});
