import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { bucketManifests } from '../src/manifests.ts';
import { BucketStandIn } from './support/bucket.ts';
import { putRelease } from './support/release.ts';

let bucket: BucketStandIn;
let before: NodeJS.ProcessEnv;
beforeAll(() => {
  before = { ...process.env };
});
beforeEach(async () => {
  bucket = await BucketStandIn.start();
  // Once only: what the SDK is refused, it is refused for good.
  Object.assign(process.env, bucket.env, { AWS_MAX_ATTEMPTS: '1' });
});
afterEach(async () => await bucket.stop());
afterAll(() => {
  process.env = before;
});

const read = async (release: string, signal = new AbortController().signal) =>
  await bucketManifests(bucket.name, signal).read(release);

test('a manifest is found by the twelve characters of the digest that a release id holds', async () => {
  const release = putRelease(bucket, { 'public/a.css': '1' });
  putRelease(bucket, { 'public/a.css': '2' });
  expect(await read(release)).toMatchObject({ release, files: [{ path: 'public/a.css' }] });
});

test('a manifest of another commit is not it', async () => {
  const release = putRelease(bucket, { 'public/a.css': '1' });
  const other = `0000000${release.slice(7)}`;
  await expect(read(other)).rejects.toMatchObject({
    code: 'edge-manifest-missing',
    message: `There is no manifest of the release ${other} in the bucket clinic-releases.`,
  });
});

test('a release that is not there is missing', async () => {
  await expect(read('aaaaaaa-000000000000')).rejects.toMatchObject({
    code: 'edge-manifest-missing',
    evidence: 's3://clinic-releases/bundles/000000000000*.json',
  });
});

test('a manifest that cannot be read is damaged', async () => {
  const release = putRelease(bucket, { 'public/a.css': '1' });
  for (const key of bucket.objects.keys()) bucket.objects.set(key, '{}');
  await expect(read(release)).rejects.toMatchObject({ code: 'bundle-damaged' });
});

test('a missing permission is named', async () => {
  bucket.refusal = { status: 403, code: 'AccessDenied' };
  await expect(read('aaaaaaa-000000000000')).rejects.toMatchObject({
    code: 'permission-denied',
    message: 'AWS denies s3:ListBucket on arn:aws:s3:::clinic-releases.',
  });
});

test('a missing bucket is said to be missing', async () => {
  bucket.refusal = { status: 404, code: 'NoSuchBucket' };
  await expect(read('aaaaaaa-000000000000')).rejects.toMatchObject({
    code: 'edge-manifest-missing',
    message: 'There is no bucket clinic-releases.',
  });
});

test('a cancelled job reads no more', async () => {
  const cancelled = new Error('cancelled');
  await expect(read('aaaaaaa-000000000000', AbortSignal.abort(cancelled))).rejects.toBe(cancelled);
});
