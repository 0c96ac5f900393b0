import { MemoryBucket, manifestOf, verificationOf } from '@esteira/backups/testing';
import { RecordedRuntime, VirtualClock } from '@esteira/kit/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';

const INPUTS = {
  bucket: 'clinic-production-backups',
  role: undefined,
  environment: 'production',
  maxAge: 8 * 86_400_000,
  maxBackupAge: 26 * 3_600_000,
  heartbeat: undefined,
};
const NOW = Date.parse('2026-11-26T14:00:02Z');
const PROVEN = manifestOf('2026-11-22T02:00:00Z');
const NEW = manifestOf('2026-11-26T02:00:00Z');

let bucket: MemoryBucket;
let runtime: RecordedRuntime;
let told: boolean[];
let heartbeat: (fresh: boolean) => Promise<void>;
beforeEach(() => {
  bucket = new MemoryBucket();
  runtime = new RecordedRuntime({}, new VirtualClock(NOW));
  told = [];
  heartbeat = async (fresh) => void told.push(fresh);
});

async function check(): Promise<void> {
  const { clock, log, signal } = runtime;
  report(await run(INPUTS, { store: bucket, heartbeat, clock, log, signal }), INPUTS, runtime);
}

test('fresh backups are told with their age, and to the monitor', async () => {
  bucket.add(PROVEN, verificationOf(PROVEN));
  bucket.add(NEW);
  await check();
  expect(told).toEqual([true]);
  expect(runtime.outputs).toEqual({ newest: NEW.id, 'newest-verified': PROVEN.id });
  expect(runtime.log.lines).toEqual([
    `The newest backup, ${NEW.id}, has data 12h00m old; 1d02h is allowed.`,
    `The newest verified one, ${PROVEN.id}, has data 4d12h old; 8d00h is allowed.`,
  ]);
  expect(runtime.summary.render()).toContain('Backups of production are fresh');
});

describe('is red, and told to the monitor as a failure:', () => {
  test.each<[string, () => void, string]>([
    ['no backup', () => {}, 'backup-none'],
    ['none that is verified', () => bucket.add(NEW), 'backup-never-verified'],
    ['none that is young', () => bucket.add(PROVEN, verificationOf(PROVEN)), 'backup-stale'],
  ])('%s', async (_, given, code) => {
    given();
    await expect(check()).rejects.toMatchObject({ code });
    expect(told).toEqual([false]);
    expect(runtime.outputs).toEqual({});
  });

  test('a bucket that does not answer', async () => {
    bucket.list = () => Promise.reject(new Error('outage'));
    await expect(check()).rejects.toThrow('outage');
    expect(told).toEqual([false]);
  });
});

describe('a monitor that does not answer is a warning', () => {
  beforeEach(() => {
    heartbeat = () => Promise.reject(new Error('it answered 503'));
  });

  test('where backups are fresh', async () => {
    bucket.add(PROVEN, verificationOf(PROVEN));
    bucket.add(NEW);
    await check();
    expect(runtime.log.lines).toContain(
      'warning: The monitor was not told that backups are fresh: it answered 503.',
    );
  });

  test('and hides no failure', async () => {
    await expect(check()).rejects.toMatchObject({ code: 'backup-none' });
    expect(runtime.log.lines).toContain(
      'warning: The monitor was not told that backups are not fresh: it answered 503.',
    );
  });
});
