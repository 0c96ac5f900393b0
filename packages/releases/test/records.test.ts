import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment, Described, Desired } from '@esteira/releases';
import { Bundles, Ledger } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const owner = { actor: 'ana', run: 'https://github.test/runs/1', id: '1' };
const at = '2026-01-01T00:00:00.000Z';

describe('the ledger', () => {
  const desired: Desired = {
    schema: 1,
    release: 'abcdef0-0123456789ab',
    digest: '0'.repeat(64),
    number: 1,
    at,
    by: owner,
  };
  const deployment = (number: number): Deployment => ({
    schema: 1,
    number,
    environment: 'production',
    release: 'abcdef0-0123456789ab',
    by: owner,
    startedAt: at,
    verdict: 'running',
    hosts: [],
    drained: [],
    steps: [],
  });

  test('of a new environment is empty', async () => {
    const ledger = new Ledger(new MemoryStore(), 'production');
    expect(await ledger.desired()).toBeUndefined();
    expect(await ledger.history(10)).toEqual([]);
  });

  test('reads back what was written, and replaces only what it knows', async () => {
    const store = new MemoryStore();
    const ledger = new Ledger(store, 'production');
    await ledger.writeDesired(desired);
    expect(await ledger.desired()).toEqual(desired);
    await ledger.writeDesired({ ...desired, number: 2 });
    // Somebody else writes in between.
    await (async () => {
      const other = new Ledger(store, 'production');
      await other.desired();
      await other.writeDesired({ ...desired, number: 3 });
    })();
    await expect(ledger.writeDesired({ ...desired, number: 4 })).rejects.toMatchObject({ code: 'lock-lost' });
    await expect(new Ledger(store, 'production').writeDesired(desired)).rejects.toMatchObject({
      code: 'lock-lost',
    });
  });

  test('keeps every deployment, newest first', async () => {
    const ledger = new Ledger(new MemoryStore(), 'production');
    for (let number = 1; number <= 12; number += 1) await ledger.writeDeployment(deployment(number));
    await ledger.writeDeployment({ ...deployment(12), verdict: 'succeeded', endedAt: at });
    const history = await ledger.history(3);
    expect(history.map(({ number, verdict }) => [number, verdict])).toEqual([
      [12, 'succeeded'],
      [11, 'running'],
      [10, 'running'],
    ]);
  });

  test.each<[string, string]>([
    ['no JSON', '<html>'],
    ['another schema', JSON.stringify({ ...desired, schema: 9 })],
    ['a release that is none', JSON.stringify({ ...desired, release: '../../etc' })],
  ])('%s stops a deployment', async (_what, text) => {
    const store = new MemoryStore();
    store.put('environments/production/current.json', text);
    await expect(new Ledger(store, 'production').desired()).rejects.toMatchObject({ code: 'record-damaged' });
  });
});

/** The least a manifest can be. */
const json = {
  format: (manifest: Described) => JSON.stringify(manifest),
  parse: (text: string) => JSON.parse(text) as Described,
};

describe('bundles', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'esteira-bundles-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function sealed(content = 'archive'): { manifest: Described; archive: string } {
    const archive = join(folder, 'archive');
    writeFileSync(archive, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const digest = createHash('sha256').update('tar').digest('hex');
    const manifest: Described = {
      release: `abcdef0-${digest.slice(0, 12)}`,
      digest,
      archive: { bytes: content.length, sha256 },
    };
    return { manifest, archive };
  }

  test('are stored with their manifest last, and once', async () => {
    const store = new MemoryStore();
    const bundles = new Bundles(store, json);
    const { manifest, archive } = sealed();
    expect(await bundles.publish({ manifest, archive })).toBe(true);
    expect([...store.objects.keys()]).toEqual([
      `bundles/${manifest.digest}.tar.zst`,
      `bundles/${manifest.digest}.json`,
    ]);
    expect(await bundles.publish({ manifest, archive })).toBe(false);
    expect(await bundles.ofRelease(manifest.release)).toEqual(manifest);
  });

  test('an upload that died before its manifest is ended by the next', async () => {
    const store = new MemoryStore();
    const { manifest, archive } = sealed();
    await new Bundles(store, json).publish({ manifest, archive });
    store.objects.delete(`bundles/${manifest.digest}.json`);
    expect(await new Bundles(store, json).publish({ manifest, archive })).toBe(false);
    expect(await new Bundles(store, json).manifest(manifest.digest)).toEqual(manifest);
  });

  test('other bytes under the name are refused', async () => {
    const store = new MemoryStore();
    const { manifest, archive } = sealed();
    store.put(`bundles/${manifest.digest}.tar.zst`, 'foreign', { sha256: 'f'.repeat(64) });
    await expect(new Bundles(store, json).publish({ manifest, archive })).rejects.toMatchObject({
      code: 'bundle-conflict',
      message: expect.stringContaining('where 7 bytes with'),
    });
    expect(store.objects.has(`bundles/${manifest.digest}.json`)).toBe(false);
  });

  test('a manifest without its archive, or with another, is refused', async () => {
    const store = new MemoryStore();
    const { manifest, archive } = sealed();
    await new Bundles(store, json).publish({ manifest, archive });
    store.put(`bundles/${manifest.digest}.tar.zst`, 'changed', { sha256: manifest.archive.sha256 });
    store.put(`bundles/${manifest.digest}.tar.zst`, 'changed since');
    await expect(new Bundles(store, json).publish({ manifest, archive })).rejects.toMatchObject({
      code: 'bundle-conflict',
    });
    store.objects.delete(`bundles/${manifest.digest}.tar.zst`);
    await expect(new Bundles(store, json).publish({ manifest, archive })).rejects.toMatchObject({
      code: 'bundle-conflict',
    });
  });

  test('a release that nobody built is named', async () => {
    await expect(
      new Bundles(new MemoryStore(), json).ofRelease('abcdef0-0123456789ab'),
    ).rejects.toMatchObject({
      code: 'release-unknown',
    });
  });
});
