import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CloudflareStandIn, refuse } from '@esteira/edge/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BucketStandIn } from './support/bucket.ts';
import { putRelease } from './support/release.ts';

let bucket: BucketStandIn;
let cloudflare: CloudflareStandIn;
let folder: string;
beforeEach(async () => {
  bucket = await BucketStandIn.start();
  cloudflare = await CloudflareStandIn.start();
  folder = await mkdtemp(join(tmpdir(), 'esteira-purge-'));
});
afterEach(async () => {
  await bucket.stop();
  await cloudflare.stop();
  await rm(folder, { recursive: true });
});

/** Runs the committed dist as a runner does. */
async function start(inputs: Record<string, string>) {
  const file = async (name: string) => {
    const path = join(folder, name);
    await writeFile(path, '');
    return path;
  };
  const paths = { output: await file('output'), state: await file('state'), summary: await file('summary') };
  const given = Object.entries({ zone: cloudflare.zone.id, token: cloudflare.token, ...inputs });
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.js')], {
    env: {
      PATH: process.env['PATH'],
      ...bucket.env,
      CLOUDFLARE_BASE_URL: cloudflare.url,
      GITHUB_OUTPUT: paths.output,
      GITHUB_STATE: paths.state,
      GITHUB_STEP_SUMMARY: paths.summary,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  const end = async () => {
    const [[code], stdout, stderr] = await ended;
    const written = {
      outputs: await readFile(paths.output, 'utf8'),
      summary: await readFile(paths.summary, 'utf8'),
    };
    return { code, log: stdout + stderr, ...written };
  };
  return { child, end };
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
  expect(outputs).toMatch(/^purged<<.*\n2\n/m);
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
    expect([log.replace(masked, ''), outputs, summary].join('\n')).not.toContain(cloudflare.token);
  });

  test('of the rate is not waited for past the deadline', async () => {
    cloudflare.replies.push(refuse(429, 971, 'slow down', { 'retry-after': '3600' }));
    const { code, log } = await job({ files: 'https://example.com/', timeout: '1m' });
    expect(code).toBe(1);
    expect(log).toContain('[edge-throttled]');
  });
});

test('a cancelled job ends at once', async () => {
  const { child, end } = await start({ files: 'https://example.com/' });
  cloudflare.replies.push(() => child.kill('SIGINT'));
  const { code, log, summary } = await end();
  expect(code).toBe(1);
  expect(log).toContain('[cancelled]');
  expect(summary).toContain('| Not purged | Selectors | Requests |');
});
