import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '@esteira/bundle';
import { listTree, manifestFormat, pack } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { RecordedLog, RecordedRuntime, VirtualClock } from '@esteira/kit/testing';
import { Bundles, Ledger } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { progressLines } from '../src/progress.ts';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';
import { writeSealed } from './support/sealed.ts';

let folder: string;
let archive: string;
let manifest: Manifest;
let store: MemoryStore;
let runtime: RecordedRuntime;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-upload-'));
  ({ archive, manifest } = writeSealed(folder));
  store = new MemoryStore();
  runtime = new RecordedRuntime();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const upload = (bundle = archive, environments: string[] | undefined = undefined) =>
  run(
    { bundle, bucket: 'clinic-releases', environments, role: undefined },
    {
      bundles: new Bundles(store, manifestFormat),
      desired: (environment) => new Ledger(store, environment).desired(),
      commands: runtime.commands,
      clock: runtime.clock,
      log: runtime.log,
      signal: runtime.signal,
      temporary: folder,
    },
  );

test('sends a bundle once, and says which it was', async () => {
  report(await upload(), runtime);
  expect(runtime.outputs).toEqual({ release: manifest.release, digest: manifest.digest, sent: 'true' });
  report(await upload(), runtime);
  expect(runtime.outputs['sent']).toBe('false');
  expect(runtime.summary.render()).toContain('nothing sent');
});

test('a bundle that was changed after it was sealed is not sent', async () => {
  writeFileSync(archive, 'ARCHIVE');
  await expect(upload()).rejects.toMatchObject({ code: 'bundle-damaged' });
  expect(store.objects.size).toBe(0);
});

test('a bundle without a manifest, or a manifest without a bundle, is refused', async () => {
  rmSync(join(folder, `${manifest.digest}.json`));
  await expect(upload()).rejects.toMatchObject({
    code: 'bundle-damaged',
    message: expect.stringContaining('no manifest'),
  });
  writeFileSync(join(folder, `${manifest.digest}.json`), manifestFormat.format(manifest));
  rmSync(archive);
  await expect(upload()).rejects.toMatchObject({
    code: 'bundle-damaged',
    message: expect.stringContaining('cannot be read'),
  });
});

describe('differences', () => {
  const same = Array.from({ length: 3_000 }, (_, index) => String((index * 7_919) % 100_003)).join(' ');

  async function seal(name: string, files: Record<string, string>) {
    const root = join(folder, name);
    mkdirSync(root);
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
    const unnamed = join(folder, `${name}.tar.zst`);
    const entries = listTree(root, () => true);
    const packed = await pack({
      root,
      entries,
      extra: new Map(),
      publicFolder: 'public',
      commitTime: 1,
      to: unnamed,
    });
    const { digest, bytes, sha256, unpacked } = packed;
    const sealed = manifestOf(name, {
      digest,
      release: `abcdef0-${digest.slice(0, 12)}`,
      archive: { bytes, sha256, unpacked, entries: 1 },
    });
    writeFileSync(join(folder, `${name}.json`), manifestFormat.format(sealed));
    return { path: unnamed, manifest: sealed };
  }

  async function runs(environment: string, { release, digest }: Manifest): Promise<void> {
    const by = { actor: 'ana', run: 'https://github.test/runs/1', id: '1' };
    const at = '2026-01-01T00:00:00.000Z';
    await new Ledger(store, environment).writeDesired({ schema: 1, release, digest, number: 1, at, by });
  }

  test('hosts of each environment get theirs to what they run, once', async () => {
    const one = await seal('one', { a: `one ${same}` });
    const two = await seal('two', { a: `two ${same}` });
    await upload(one.path);
    await runs('production', one.manifest);
    await runs('staging', one.manifest);
    const key = `bundles/${two.manifest.digest}.from-${one.manifest.digest}.zst`;

    const first = await upload(two.path, ['production', 'staging', 'new']);
    const bytes = store.objects.get(key)?.bytes ?? 0;
    expect(first.deltas).toEqual([{ base: one.manifest.release, bytes }]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(two.manifest.archive.bytes / 10);
    report(first, runtime);
    expect(runtime.summary.render()).toContain(`Hosts with \`${one.manifest.release}\` fetch ${bytes} B`);

    expect((await upload(two.path, ['production'])).deltas).toEqual([
      { base: one.manifest.release, bytes: undefined },
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith('esteira-work-'))).toEqual([]);
  });

  test('none where the release runs already, or has little in common with what does', async () => {
    const one = await seal('one', { a: 'one' });
    const two = await seal('two', { b: same });
    await upload(one.path);
    await runs('production', one.manifest);
    expect((await upload(one.path, ['production'])).deltas).toEqual([]);
    expect((await upload(two.path, ['production'])).deltas).toEqual([]);
    expect(runtime.log.lines.join('\n')).toContain('little of it is the same');
  });

  test('one that cannot be made is a warning: hosts fetch the whole', async () => {
    const two = await seal('two', { b: same });
    await runs('production', manifest);
    expect(await upload(two.path, ['production'])).toMatchObject({ sent: true, deltas: [] });
    expect(runtime.log.lines.join('\n')).toMatch(
      /Hosts of production will fetch the whole bundle: .*archive is not there/,
    );
  });
});

test('a long upload says how far it is, not too often', async () => {
  const clock = new VirtualClock();
  const log = new RecordedLog();
  const progress = progressLines(100_000_000, clock, log);
  for (let sent = 0; sent <= 100_000_000; sent += 10_000_000) {
    progress(sent);
    await clock.sleep(1_000);
  }
  expect(log.lines).toEqual([
    '30.0 MB of 100.0 MB, 10.0 MB a second',
    '60.0 MB of 100.0 MB, 10.0 MB a second',
    '90.0 MB of 100.0 MB, 10.0 MB a second',
  ]);
});
