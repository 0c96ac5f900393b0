import { manifestKey } from '@esteira/backups';
import { MemoryBucket, manifestOf, verificationOf } from '@esteira/backups/testing';
import { RecordedRuntime, VirtualClock } from '@esteira/kit/testing';
import { beforeEach, expect, test } from '@jest/globals';
import type { Facts } from '../src/facts.ts';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';

const INPUTS = { bucket: 'clinic-production-backups', role: undefined, environment: 'production', limit: 20 };
const NOW = Date.parse('2026-11-26T14:00:02Z');
const OLD = manifestOf('2026-11-25T02:00:00Z');
const NEW = manifestOf('2026-11-26T02:00:00Z');

let bucket: MemoryBucket;
beforeEach(() => {
  bucket = new MemoryBucket();
});

async function told(limit = 20) {
  const runtime = new RecordedRuntime({}, new VirtualClock(NOW));
  const inputs = { ...INPUTS, limit };
  report(await run(inputs, { store: bucket, signal: runtime.signal }), inputs, runtime);
  const backups = JSON.parse(runtime.outputs['json'] ?? '') as Facts[];
  return {
    ...runtime,
    outputs: runtime.outputs,
    lines: runtime.log.lines,
    backups,
    summary: runtime.summary.render(),
  };
}

test('tells of every backup, the newest first, and what a drill found', async () => {
  bucket.add(OLD, verificationOf(OLD, { answer: '200 <b>well</b>' }));
  bucket.add(NEW);
  const { outputs, lines, backups, summary } = await told();
  expect(outputs).toMatchObject({ newest: NEW.id, 'newest-verified': OLD.id });
  expect(lines).toEqual([
    'production has 2 backups, 1 of them verified.',
    `${NEW.id}  12h00m old  14.0 KB  ${NEW.release}  2 tables, 3520 rows  files 30s after the database  not verified`,
    `${OLD.id}  1d12h old  14.0 KB  ${OLD.release}  2 tables, 3520 rows  files 30s after the database  verified 1d10h ago, restored in 4m05s, answered 200 <b>well</b>`,
  ]);
  expect(backups.map(({ id, verified }) => [id, verified?.restoreSeconds])).toEqual([
    [NEW.id, undefined],
    [OLD.id, 245],
  ]);
  expect(summary).toContain('| ❌ never |');
  expect(summary).toContain(
    String.raw`✅ [1d10h ago](https://github.com/clinic/clinic/actions/runs/7), restored in 4m05s, answered 200 \<b\>well\</b\>`,
  );
});

test('of many, as many as were asked for; the newest verified one is looked for among all', async () => {
  bucket.add(OLD, verificationOf(OLD));
  bucket.add(NEW);
  const { outputs, backups, lines } = await told(1);
  expect(backups.map(({ id }) => id)).toEqual([NEW.id]);
  expect(outputs['newest-verified']).toBe(OLD.id);
  expect(lines).toHaveLength(2);
});

test('a backup of a database alone has no files to be apart from; nor of files alone any tables', async () => {
  const { database, files, ...neither } = NEW;
  bucket.add({ ...neither, ...(database && { database }) });
  expect((await told()).backups[0]).toMatchObject({
    skewSeconds: null,
    tables: 2,
    rows: 3_520,
    bytes: 5_700,
  });
  bucket.add({ ...neither, ...(files && { files }) });
  expect((await told()).backups[0]).toMatchObject({ skewSeconds: null, tables: 0, rows: 0, bytes: 9_000 });
});

test('files that were read before the database are so many seconds before it', async () => {
  const { files, ...others } = NEW;
  bucket.add({ ...others, ...(files && { files: { ...files, at: '2026-11-26T01:59:57Z' } }) });
  expect((await told()).lines[1]).toContain('files -5s after the database');
});

test('what is damaged or unfinished is a warning, and no backup', async () => {
  bucket.add(OLD);
  bucket.add(NEW);
  bucket.put(manifestKey('production', NEW.id), '{', 0);
  bucket.put('backups/production/20261126T130000Z-dead/database.zst.age', 'sealed', NOW);
  const { outputs, lines, summary } = await told();
  expect(outputs['newest']).toBe(OLD.id);
  expect(lines.filter((line) => line.startsWith('warning'))).toEqual([
    'warning: 20261126T130000Z-dead has no manifest: it is under way, or was given up.',
    expect.stringContaining(`warning: ${manifestKey('production', NEW.id)} cannot be trusted: `),
  ]);
  expect(summary).toContain('- ⚠️ 20261126T130000Z-dead has no manifest');
});

test('where there is none, that is said', async () => {
  const { outputs, lines } = await told();
  expect(outputs).toEqual({ newest: '', 'newest-verified': '', json: '[]' });
  expect(lines).toEqual(['production has 0 backups, 0 of them verified.']);
});
