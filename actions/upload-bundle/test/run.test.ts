import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '@esteira/bundle';
import { manifestFormat } from '@esteira/bundle';
import { RecordedLog, RecordedRuntime, VirtualClock } from '@esteira/kit/testing';
import { Bundles } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { progressLines } from '../src/progress.ts';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';
import { writeSealed } from './support/sealed.ts';

let folder: string;
let archive: string;
let manifest: Manifest;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-upload-'));
  ({ archive, manifest } = writeSealed(folder));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const upload = (store = new MemoryStore()) =>
  run(
    { bundle: archive, bucket: 'clinic-releases', role: undefined },
    { bundles: new Bundles(store, manifestFormat), clock: new VirtualClock(), log: new RecordedLog() },
  );

test('sends a bundle once, and says which it was', async () => {
  const store = new MemoryStore();
  const runtime = new RecordedRuntime();
  report(await upload(store), runtime);
  expect(runtime.outputs).toEqual({ release: manifest.release, digest: manifest.digest, sent: 'true' });
  report(await upload(store), runtime);
  expect(runtime.outputs['sent']).toBe('false');
  expect(runtime.summary.render()).toContain('nothing sent');
});

test('a bundle that was changed after it was sealed is not sent', async () => {
  const store = new MemoryStore();
  writeFileSync(archive, 'ARCHIVE');
  await expect(upload(store)).rejects.toMatchObject({ code: 'bundle-damaged' });
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
