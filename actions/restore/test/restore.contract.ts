import { join } from 'node:path';
import { MemoryBucket, manifestOf } from '@esteira/backups/testing';
import type { StepResult } from '@esteira/kit/contract';
import { runStep } from '@esteira/kit/contract';
import { S3StandIn } from '@esteira/releases/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const MAIN = join(import.meta.dirname, '../main.js');
const NEW = manifestOf('2026-11-26T02:00:00Z');

let bucket: S3StandIn;
beforeEach(async () => {
  bucket = await S3StandIn.start();
});
afterEach(async () => {
  await bucket.stop();
});

async function restore(inputs: Record<string, string> = {}): Promise<StepResult> {
  return await runStep(MAIN, {
    inputs: {
      bucket: bucket.name,
      environment: 'production',
      document: 'Esteira-clinic-production-backups-restore',
      host: 'tag:Esteira=clinic-production-data',
      ...inputs,
    },
    env: bucket.env,
  });
}

function expectFailure({ code, log, summary, outputs }: StepResult, failure: string): void {
  expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
  expect(log).toContain(`[${failure}]`);
  expect(summary).toContain(`#${failure})`);
}

test('over an environment whose name nobody typed, the bucket is not even asked', async () => {
  const away = { target: 'environment', bucket: 'no-such-bucket' };
  expectFailure(await restore({ ...away, confirm: 'prod' }), 'backup-not-confirmed');
  expectFailure(await restore({ ...away, confirm: 'production' }), 'store-no-bucket');
});

test('where there is nothing to restore it says so, and which there are that could be named', async () => {
  expectFailure(await restore(), 'backup-none');
  const stored = new MemoryBucket();
  stored.add(NEW);
  for (const [key, { text, bytes }] of stored.objects) bucket.put(key, text.padEnd(bytes));
  const ended = await restore();
  expectFailure(ended, 'backup-never-verified');
  expect(ended.summary).toContain(NEW.id);
});
