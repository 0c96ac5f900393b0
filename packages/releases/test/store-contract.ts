import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectStore } from '@esteira/releases';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** What every object store must keep: run against memory, and against a real S3 server. */
export function storeContract(open: () => ObjectStore, largeBytes: number): void {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'esteira-store-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const upload = (content: Buffer) => {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { path, bytes: content.length, sha256, metadata: { sha256 } };
  };

  test('what is not there is undefined, and no error', async () => {
    expect(await open().read('nothing')).toBeUndefined();
    expect(await open().describe('nothing')).toBeUndefined();
    expect(await open().list('nothing/')).toEqual([]);
  });

  test('a name is taken once', async () => {
    const store = open();
    expect(await store.write('once', 'first', 'absent')).toMatchObject({ etag: expect.any(String) });
    expect(await store.write('once', 'second', 'absent')).toBeUndefined();
    expect((await store.read('once'))?.text).toBe('first');
  });

  test('a version is replaced only by who has read it', async () => {
    const store = open();
    const first = await store.write('record', '1', 'absent');
    const second = await store.write('record', '2', { etag: first?.etag ?? '' });
    expect(second).toBeDefined();
    expect(await store.write('record', '3', { etag: first?.etag ?? '' })).toBeUndefined();
    expect(await store.read('record')).toMatchObject({ text: '2', etag: second?.etag });
  });

  test('what never was cannot be replaced', async () => {
    expect(await open().write('never', 'x', { etag: '"0"' })).toBeUndefined();
  });

  test('of many who want a name at once, one gets it', async () => {
    const store = open();
    const wishes = Array.from({ length: 8 }, (_, index) => store.write('race', String(index), 'absent'));
    expect((await Promise.all(wishes)).filter((written) => written !== undefined)).toHaveLength(1);
  });

  test('a file comes back as it was stored; what is not there makes none', async () => {
    const store = open();
    const content = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 256));
    await store.store('fetched', upload(content));
    const path = join(folder, 'fetched');
    expect(await store.fetch('fetched', path)).toBe(true);
    expect(readFileSync(path)).toEqual(content);
    expect(await store.fetch('nothing', join(folder, 'nothing'))).toBe(false);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('what there is is listed in order, with its size and its age', async () => {
    const store = open();
    const before = Date.now();
    for (const name of ['b', 'a', 'c/d']) await store.write(`list/${name}`, name, 'absent');
    const listed = await store.list('list/');
    expect(listed.map(({ key, bytes }) => [key, bytes])).toEqual([
      ['list/a', 1],
      ['list/b', 1],
      ['list/c/d', 3],
    ]);
    for (const { writtenAt } of listed) {
      // S3 counts in whole seconds.
      expect(writtenAt).toBeGreaterThanOrEqual(before - 1_000);
      expect(writtenAt).toBeLessThanOrEqual(Date.now() + 1_000);
    }
  });

  test('what is removed is gone, its name is free, and removing it again is no error', async () => {
    const store = open();
    await store.write('removed', '1', 'absent');
    await store.remove('removed');
    await store.remove('removed');
    expect(await store.read('removed')).toBeUndefined();
    expect(await store.write('removed', '2', 'absent')).toBeDefined();
  });

  test.each([
    ['small', 1_000],
    ['large', largeBytes],
  ])('a %s file is stored once, with what its writer says of it', async (name, bytes) => {
    const store = open();
    const file = upload(Buffer.alloc(bytes, name));
    const progress: number[] = [];
    expect(await store.store(name, { ...file, progress: (sent) => progress.push(sent) })).toBe(true);
    expect(progress.at(-1)).toBe(bytes);
    expect(await store.describe(name)).toMatchObject({ bytes, metadata: { sha256: file.sha256 } });
    expect(await store.store(name, upload(Buffer.alloc(bytes, 'other')))).toBe(false);
    expect(await store.describe(name)).toMatchObject({ metadata: { sha256: file.sha256 } });
  });
}
