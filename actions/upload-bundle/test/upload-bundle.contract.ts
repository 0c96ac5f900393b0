import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SealedBundle } from '@esteira/bundle';
import { RunningStep } from '@esteira/kit/contract';
import { S3StandIn } from '@esteira/releases/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeSealed } from './support/sealed.ts';

const MAIN = join(import.meta.dirname, '../main.js');

let bucket: S3StandIn;
let folder: string;
let sealed: SealedBundle;
let writes: string[];
beforeEach(async () => {
  bucket = await S3StandIn.start();
  writes = [];
  bucket.asked = (method, key) => void (method === 'PUT' && writes.push(key));
  folder = mkdtempSync(join(tmpdir(), 'esteira-upload-'));
  sealed = writeSealed(folder);
});
afterEach(async () => {
  await bucket.stop();
  rmSync(folder, { recursive: true });
});

const archiveKey = () => `bundles/${sealed.manifest.digest}.tar.zst`;
const manifestKey = () => `bundles/${sealed.manifest.digest}.json`;

async function start(name = bucket.name): Promise<RunningStep> {
  return await RunningStep.start(MAIN, {
    inputs: { bundle: sealed.archive, bucket: name },
    env: bucket.env,
  });
}

async function job(name?: string) {
  return await (await start(name)).end();
}

test('a bundle is stored, its manifest last, and once', async () => {
  const { release, digest } = sealed.manifest;
  expect(await job()).toMatchObject({
    code: 0,
    outputs: { release, digest, sent: 'true' },
    summary: `### ☁️ Bundle \`${release}\` stored, 7 B\n\n`,
  });
  expect(writes).toEqual([archiveKey(), manifestKey()]);
  expect(bucket.objects.get(archiveKey())?.body.toString()).toBe('archive');

  expect(await job()).toMatchObject({
    code: 0,
    outputs: { release, digest, sent: 'false' },
    summary: expect.stringContaining('nothing sent'),
  });
  expect(writes).toHaveLength(2);
});

describe('a failure ends red, in the log and in the summary, and leaves what was stored', () => {
  async function failsWith(code: string, name?: string): Promise<string> {
    const before = new Map(bucket.objects);
    const ended = await job(name);
    expect(ended).toMatchObject({ code: 1, outputs: {} });
    expect(ended.log).toContain(`::error title=esteira/upload-bundle::`);
    expect(ended.log).toContain(`[${code}]`);
    expect(ended.summary).toContain('### ❌ esteira/upload-bundle');
    expect(ended.summary).toContain(`#${code})`);
    expect(bucket.objects).toEqual(before);
    return ended.log;
  }

  test('where another body has the name of the bundle', async () => {
    bucket.put(archiveKey(), 'foreign', { sha256: 'f'.repeat(64) });
    const log = await failsWith('bundle-conflict');
    expect(log).toContain(`s3://${bucket.name}/${archiveKey()} is not this bundle: it has 7 bytes`);
    expect(log).toContain('What to do: Nobody writes there but upload-bundle');
  });

  test('where the manifest in the bucket cannot be read', async () => {
    bucket.put(archiveKey(), 'archive', { sha256: sealed.manifest.archive.sha256 });
    bucket.put(manifestKey(), '{"schema":1');
    const log = await failsWith('bundle-damaged');
    expect(log).toContain(`s3://${bucket.name}/${manifestKey()}`);
    expect(log).toContain('What to do: In S3, look at the versions of the object');
  });

  test('where there is no such bucket', async () => {
    expect(await failsWith('store-no-bucket', 'no-such-bucket')).toContain(
      'There is no bucket no-such-bucket.',
    );
  });

  test('where the role may not read, with the permission to add', async () => {
    bucket.refusal = { status: 403, code: 'AccessDenied' };
    const log = await failsWith('permission-denied');
    expect(log).toContain(
      `{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${bucket.name}/${manifestKey()}"}`,
    );
    expect(log).toContain(`lacks s3:ListBucket on arn:aws:s3:::${bucket.name}:`);
  });

  test('where the role may read but not write', async () => {
    bucket.asked = (method) => {
      bucket.refusal = method === 'PUT' ? { status: 403, code: 'AccessDenied' } : undefined;
    };
    expect(await failsWith('permission-denied')).toContain('AWS denies s3:PutObject on');
  });
});

test('a job that is cancelled in the middle of the upload ends at once, and no manifest is there', async () => {
  const step = await start();
  bucket.asked = async (method) => {
    if (method !== 'PUT') return;
    step.kill('SIGINT');
    await new Promise(() => {});
  };
  const { code, log, summary } = await step.end();
  expect(code).toBe(1);
  expect(log).toContain('[cancelled]');
  expect(summary).toContain('#cancelled)');
  expect(bucket.objects.size).toBe(0);
});
