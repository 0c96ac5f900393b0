import { manifestKey, packsPrefix, readCatalogue, snapshotName, verifiedKey } from '@esteira/backups';
import {
  MemoryBucket,
  MemorySnapshots,
  manifestOf,
  snapshotOf,
  verificationOf,
} from '@esteira/backups/testing';
import { RecordedRuntime, VirtualClock } from '@esteira/kit/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';

const INPUTS = {
  bucket: 'clinic-production-backups',
  role: undefined,
  environment: 'production',
  keepHourly: 0,
  keepDaily: 2,
  keepWeekly: 0,
  keepMonthly: 0,
  keepVerified: 1,
  rdsInstance: undefined,
  dryRun: false,
};
const NOW = Date.parse('2026-11-26T14:30:00Z');
const [PROVEN, OLD, YESTERDAY, NEW] = [
  manifestOf('2026-08-01T02:00:00Z'),
  manifestOf('2026-09-01T02:00:00Z'),
  manifestOf('2026-11-25T02:00:00Z'),
  manifestOf('2026-11-26T02:00:00Z'),
];
/** Manifest, dump, index, secrets and pack. */
const BYTES = JSON.stringify(OLD).length + 5_000 + 300 + 700 + 8_000;

let bucket: MemoryBucket;
let snapshots: MemorySnapshots;
beforeEach(() => {
  snapshots = new MemorySnapshots();
  bucket = new MemoryBucket();
  bucket.add(PROVEN, verificationOf(PROVEN));
  for (const each of [OLD, YESTERDAY, NEW]) bucket.add(each);
});

async function prune(given: Partial<typeof INPUTS> = {}): Promise<RecordedRuntime> {
  const runtime = new RecordedRuntime({}, new VirtualClock(NOW));
  const inputs = { ...INPUTS, ...given };
  const { clock, signal } = runtime;
  report(await run(inputs, { store: bucket, snapshots, clock, signal }), inputs, runtime);
  return runtime;
}

async function ids(): Promise<string[]> {
  const { backups, damaged } = await readCatalogue(bucket, 'production', new AbortController().signal);
  expect(damaged).toEqual([]);
  return backups.map(({ manifest }) => manifest.id);
}

const bytes = async () => (await bucket.list('')).reduce((total, each) => total + each.bytes, 0);

test('says what goes, what stays and why, and what it frees', async () => {
  const before = await bytes();
  const runtime = await prune();
  expect(await ids()).toEqual([NEW.id, YESTERDAY.id, PROVEN.id]);
  expect(runtime.outputs).toEqual({
    removed: '1',
    'freed-bytes': String(BYTES),
    'kept-bytes': String(await bytes()),
  });
  expect(before - (await bytes())).toBe(BYTES);
  expect(runtime.log.lines[0]).toMatch(/^Removed 1 backups of production, .*; 3 stay, /);
  expect(runtime.log.lines).toContainEqual(expect.stringMatching(`^removed ${OLD.id}, `));
  expect(runtime.log.lines).toContain('removed 1 packs that no backup refers to any more, 8.0 KB');
  expect(runtime.log.lines).toContainEqual(
    expect.stringMatching(`^keeps ${PROVEN.id}, .*: one of the newest verified$`),
  );
  expect(runtime.summary.render()).toContain(`| \`${YESTERDAY.id}\` |`);
});

test('a dry run changes nothing and tells the same', async () => {
  const before = new Map(bucket.objects);
  const runtime = await prune({ dryRun: true });
  expect(bucket.objects).toEqual(before);
  expect(runtime.outputs).toMatchObject({ removed: '1', 'freed-bytes': String(BYTES) });
  expect(runtime.log.lines[0]).toMatch(/^Would remove 1 backups/);
});

test('each of the counts reaches the plan', async () => {
  expect((await prune({ dryRun: true, keepDaily: 0 })).outputs['removed']).toBe('2');
  expect((await prune({ dryRun: true, keepDaily: 0, keepHourly: 2 })).outputs['removed']).toBe('1');
  expect((await prune({ dryRun: true, keepDaily: 0, keepMonthly: 2 })).outputs['removed']).toBe('1');
  expect((await prune({ dryRun: true, keepDaily: 3 })).outputs['removed']).toBe('0');
  expect((await prune({ dryRun: true, keepDaily: 0, keepWeekly: 2 })).outputs['removed']).toBe('1');
});

test('as long as no drill has restored any, all stay, and that is said', async () => {
  bucket = new MemoryBucket();
  for (const each of [OLD, YESTERDAY, NEW]) bucket.add(each);
  const runtime = await prune({ keepDaily: 0 });
  expect(await ids()).toHaveLength(3);
  expect(runtime.outputs).toMatchObject({ removed: '0', 'freed-bytes': '0' });
  expect(runtime.log.lines).toContainEqual(expect.stringContaining('warning: No drill has restored any'));
});

test('of an empty bucket nothing goes, and nobody is warned', async () => {
  bucket = new MemoryBucket();
  const runtime = await prune();
  expect(runtime.outputs).toEqual({ removed: '0', 'freed-bytes': '0', 'kept-bytes': '0' });
  expect(runtime.log.lines).toHaveLength(1);
});

test('what is locked stays', async () => {
  bucket.locks.set(manifestKey('production', OLD.id), NOW + 86_400_000);
  const { log } = await prune();
  expect(await ids()).toContain(OLD.id);
  expect(log.lines).toContainEqual(expect.stringMatching(`^keeps ${OLD.id}, .*: locked until 2026-11-27$`));
});

describe('ends before anything is removed', () => {
  test.each([
    ['where a manifest cannot be read', () => bucket.put(manifestKey('production', NEW.id), '{', 0)],
    [
      'where a pack is missing',
      () => bucket.objects.delete(`${packsPrefix('production')}${NEW.id}.tar.zst.age`),
    ],
  ])('%s', async (_, damage) => {
    damage();
    await expect(prune()).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(bucket.removed).toEqual([]);
  });

  test('where the locks cannot be asked', async () => {
    bucket.lockedUntil = () => Promise.reject(new Error('denied'));
    await expect(prune()).rejects.toThrow('denied');
    expect(bucket.removed).toEqual([]);
  });
});

describe('snapshots of RDS', () => {
  const of = ({ id }: { readonly id: string }) => snapshotName('production', id);
  /** Of a backup that the bucket does not have: perhaps another one has. */
  const elsewhere = manifestOf('2026-07-01T02:00:00Z');
  const others = ['rds-upgrade', 'esteira-staging-20260901t020000z-1a2b', 'esteira-production-20260901'];
  beforeEach(() => {
    const named = [PROVEN, OLD, YESTERDAY, NEW, elsewhere].map((each) => snapshotOf(of(each)));
    const strange = others.map((name) => snapshotOf(name));
    snapshots.made = [...named, ...strange];
  });

  test('go with their backups, and nothing else does', async () => {
    const { log } = await prune();
    expect(snapshots.asked).toEqual([`remove ${of(OLD)}`]);
    expect(log.lines).toContain(`removed snapshot of RDS ${of(OLD)}`);
  });

  test('a dry run leaves them', async () => {
    const { log } = await prune({ dryRun: true });
    expect(snapshots.asked).toEqual([]);
    expect(log.lines).toContain(`would remove snapshot of RDS ${of(OLD)}`);
  });

  test('stay as long as no backup is proven', async () => {
    bucket.objects.delete(verifiedKey('production', PROVEN.id));
    await prune();
    expect(snapshots.asked).toEqual([]);
  });

  test('stay where a backup that was to go is needed after all', async () => {
    // A drill ends after the plan was made.
    snapshots.list = async () => {
      bucket.put(verifiedKey('production', OLD.id), JSON.stringify(verificationOf(OLD)), NOW);
      return [...snapshots.made];
    };
    await expect(prune()).rejects.toMatchObject({ code: 'backup-needed' });
    expect(snapshots.asked).toEqual([]);
  });
});
