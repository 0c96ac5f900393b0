import { join } from 'node:path';
import { CloudflareStandIn, refuse } from '@esteira/edge/testing';
import { RunningStep } from '@esteira/kit/contract';
import { S3StandIn } from '@esteira/releases/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { putRelease } from './support/release.ts';

const MAIN = join(import.meta.dirname, '../main.js');

let bucket: S3StandIn;
let cloudflare: CloudflareStandIn;
beforeEach(async () => {
  bucket = await S3StandIn.start();
  cloudflare = await CloudflareStandIn.start();
});
afterEach(async () => {
  await bucket.stop();
  await cloudflare.stop();
});

async function start(inputs: Record<string, string>): Promise<RunningStep> {
  return await RunningStep.start(MAIN, {
    inputs: { zone: cloudflare.zone.id, token: cloudflare.token, ...inputs },
    env: { ...bucket.env, CLOUDFLARE_BASE_URL: cloudflare.url },
  });
}

async function job(inputs: Record<string, string>) {
  return await (await start(inputs)).end();
}

test('purges what two releases in the bucket tell', async () => {
  const purge = { 'resources/views/**': ['/'] };
  const base = putRelease(bucket, { 'public/robots.txt': '1', 'public/build/assets/app-BRBmoGS9.css': '1' });
  const release = putRelease(
    bucket,
    { 'public/robots.txt': '2', 'resources/views/home.blade.php': '1' },
    purge,
  );
  const { code, outputs, summary } = await job({
    zone: 'example.com',
    changed: `${base}..${release}`,
    bucket: bucket.name,
    sites: 'https://clinic.example.com',
  });
  expect(code).toBe(0);
  expect(cloudflare.purges.map(({ body }) => body)).toEqual([
    { files: ['https://clinic.example.com/robots.txt', 'https://clinic.example.com/'] },
  ]);
  expect(outputs['purged']).toBe('2');
  expect(summary).toContain('| files | 2 | 1 |');
});

test('sends nothing on a dry run, and nothing for an empty set', async () => {
  expect(await job({ files: 'https://example.com/', 'dry-run': 'true' })).toMatchObject({
    code: 0,
    summary: expect.stringContaining('Would be purged'),
  });
  expect(await job({ files: '\n' })).toMatchObject({ code: 0 });
  expect(cloudflare.requests).toEqual([]);
});

describe('a failure', () => {
  test('ends red, says what was purged before, and keeps the token to itself', async () => {
    cloudflare.withheld.add('purge');
    const { code, log, outputs, summary } = await job({ tags: 'prices' });
    expect(code).toBe(1);
    expect(log).toContain('[edge-token-scope]');
    expect(summary).toContain('**Purged**: nothing');
    expect(summary).toContain('| Not purged | Selectors | Requests |');
    expect(summary).toContain('edge-token-scope');
    const masked = `::add-mask::${cloudflare.token}`;
    expect(log).toContain(masked);
    expect([log.replace(masked, ''), JSON.stringify(outputs), summary].join('\n')).not.toContain(
      cloudflare.token,
    );
  });

  test('of the rate is not waited for past the deadline', async () => {
    cloudflare.replies.push(refuse(429, 971, 'slow down', { 'retry-after': '3600' }));
    const { code, log } = await job({ files: 'https://example.com/', timeout: '1m' });
    expect(code).toBe(1);
    expect(log).toContain('[edge-throttled]');
  });
});

test('a cancelled job ends at once', async () => {
  const step = await start({ files: 'https://example.com/' });
  cloudflare.replies.push(() => step.kill('SIGINT'));
  const { code, log, summary } = await step.end();
  expect(code).toBe(1);
  expect(log).toContain('[cancelled]');
  expect(summary).toContain('| Not purged | Selectors | Requests |');
});
