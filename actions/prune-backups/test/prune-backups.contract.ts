import { join } from 'node:path';
import { manifestKey } from '@esteira/backups';
import { MemoryBucket, manifestOf, verificationOf } from '@esteira/backups/testing';
import { runStep } from '@esteira/kit/contract';
import { S3StandIn } from '@esteira/releases/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const MAIN = join(import.meta.dirname, '../main.js');

const PROVEN = manifestOf('2024-08-01T02:00:00Z');
const HELD = manifestOf('2024-09-01T02:00:00Z');
const RETAINED = manifestOf('2024-10-01T02:00:00Z');
const EXPIRED = manifestOf('2024-11-01T02:00:00Z');
const FREE = manifestOf('2024-12-01T02:00:00Z');
const NEW = manifestOf('2025-01-01T02:00:00Z');

let bucket: S3StandIn;
beforeEach(async () => {
  bucket = await S3StandIn.start();
  const stored = new MemoryBucket();
  for (const each of [HELD, RETAINED, EXPIRED, FREE, NEW]) stored.add(each);
  stored.add(PROVEN, verificationOf(PROVEN));
  for (const [key, { text, bytes, writtenAt }] of stored.objects) {
    bucket.put(key, text.padEnd(bytes), {}, new Date(writtenAt));
  }
  const lock = ({ id }: typeof NEW, headers: Record<string, string>) =>
    bucket.locks.set(manifestKey('production', id), headers);
  lock(HELD, { 'x-amz-object-lock-legal-hold': 'ON' });
  lock(RETAINED, { 'x-amz-object-lock-retain-until-date': '2999-01-01T00:00:00Z' });
  lock(EXPIRED, {
    'x-amz-object-lock-retain-until-date': '2025-01-01T00:00:00.000Z',
    'x-amz-object-lock-legal-hold': 'OFF',
  });
});
afterEach(async () => {
  await bucket.stop();
});

async function prune(inputs: Record<string, string> = {}) {
  const keep = {
    'keep-hourly': '0',
    'keep-daily': '0',
    'keep-weekly': '0',
    'keep-monthly': '1',
    'keep-verified': '1',
  };
  return await runStep(MAIN, {
    inputs: { bucket: bucket.name, environment: 'production', ...keep, ...inputs },
    env: bucket.env,
  });
}

test('what is neither kept nor locked goes, and S3 says what is locked', async () => {
  const { code, outputs, log } = await prune();
  expect({ code, log }).toMatchObject({
    code: 0,
    log: expect.stringContaining('Removed 2 backups of production'),
  });
  expect(outputs['removed']).toBe('2');
  expect(log).toMatch(new RegExp(`keeps ${HELD.id}, .*: under a legal hold`));
  expect(log).toMatch(new RegExp(`keeps ${RETAINED.id}, .*: locked until 2999-01-01`));
  const left = [...bucket.objects.keys()].filter((key) => key.endsWith('manifest.json')).toSorted();
  expect(left).toEqual([PROVEN, HELD, RETAINED, NEW].map(({ id }) => manifestKey('production', id)));
  expect((await prune()).outputs['removed']).toBe('0');
});

test('a damaged record ends red, and leaves all as it was', async () => {
  bucket.put(manifestKey('production', NEW.id), '{');
  const before = new Map(bucket.objects);
  const { code, outputs, log, summary } = await prune();
  expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
  expect(log).toContain('[backup-damaged]');
  expect(summary).toContain(manifestKey('production', NEW.id));
  expect(bucket.objects).toEqual(before);
});
