import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { manifestFormat } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import type { StepResult } from '@esteira/kit/contract';
import { RunningStep } from '@esteira/kit/contract';
import { S3StandIn } from '@esteira/releases/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const MAIN = join(import.meta.dirname, '../main.js');
const LOCK = 'environments/production/lock.json';
const A = manifestOf('A');

let bucket: S3StandIn;
/** How EC2 answers. */
let ec2: RequestListener;
const server = createServer((request, response) => ec2(request, response));
beforeEach(async () => {
  bucket = await S3StandIn.start();
  bucket.put(`bundles/${A.digest}.json`, manifestFormat.format(A));
  ec2 = (_, response) => response.writeHead(500).end();
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  await bucket.stop();
  server.closeAllConnections();
  await once(server.close(), 'close');
});

async function start(
  inputs: Record<string, string> = {},
  state: Readonly<Record<string, string>> = {},
): Promise<RunningStep> {
  return await RunningStep.start(MAIN, {
    inputs: {
      bucket: bucket.name,
      environment: 'production',
      release: A.release,
      targets: 'tag:Role=web',
      ...inputs,
    },
    env: {
      ...bucket.env,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_ACTOR: 'ana',
    },
    state,
  });
}

function expectFailure({ code, log, summary, outputs }: StepResult, failure: string): void {
  expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
  expect(log).toContain(`[${failure}]`);
  expect(summary).toContain(`#${failure})`);
}

describe('before anything is touched', () => {
  test('names that nothing can have are refused together, each with one that would do', async () => {
    const ended = await (
      await start({ environment: 'Production', release: 'latest', targets: 'web', batch: '120%' })
    ).end();
    expectFailure(ended, 'inputs-invalid');
    expect(ended.log).toContain('4 inputs are wrong.');
    expect(ended.log).toMatch(/environment: `Production` is not .* For example: `environment: production`/);
    expect(ended.log).toMatch(/release: `latest` is not a release id/);
    expect(ended.log).toMatch(/targets: `web` is neither tags .* such as `tag:Role=web`/);
    expect(ended.log).toMatch(/batch: `120%` is neither a count nor a percentage up to 100%/);
  });

  test('a release that nobody uploaded is refused by name', async () => {
    const ended = await (await start({ release: 'abcdef0-000000000000' })).end();
    expectFailure(ended, 'release-unknown');
    expect(ended.log).toContain(`s3://${bucket.name} has no bundle of the release abcdef0-000000000000.`);
  });

  test('a bucket that is not there is refused by name', async () => {
    const ended = await (await start({ bucket: 'no-such-bucket' })).end();
    expectFailure(ended, 'store-no-bucket');
    expect(ended.log).toContain('There is no bucket no-such-bucket.');
  });

  test('a role that may not list the bucket is told of the bucket, not of an object', async () => {
    bucket.refusal = { status: 403, code: 'AccessDenied' };
    const ended = await (await start()).end();
    expectFailure(ended, 'permission-denied');
    expect(ended.log).toContain(`"Action":"s3:ListBucket","Resource":"arn:aws:s3:::${bucket.name}"}`);
  });

  test('a tag that matches no host is named, and no lock is taken', async () => {
    ec2 = (_, response) =>
      response.end('<DescribeInstancesResponse><reservationSet/></DescribeInstancesResponse>');
    const ended = await (await start({ targets: 'tag:Role=wbe' })).end();
    expectFailure(ended, 'fleet-empty');
    expect(ended.log).toContain('No running instance: tag Role=wbe.');
    expect(bucket.objects.has(LOCK)).toBe(false);
  });

  test('a role that may not look at instances is told which permission to add', async () => {
    ec2 = (_, response) =>
      response
        .writeHead(403)
        .end('<Response><Errors><Error><Code>UnauthorizedOperation</Code></Error></Errors></Response>');
    const ended = await (await start()).end();
    expectFailure(ended, 'permission-denied');
    expect(ended.log).toContain('"Action":"ec2:DescribeInstances"');
  });
});

describe('a job that is cancelled ends at once', () => {
  test('while it waits for S3', async () => {
    const step = await start();
    bucket.asked = () => {
      step.kill('SIGINT');
      return new Promise(() => {});
    };
    expectFailure(await step.end(), 'cancelled');
  });

  test('while it waits for EC2', async () => {
    const step = await start();
    ec2 = () => step.kill('SIGINT');
    expectFailure(await step.end(), 'cancelled');
  });
});

describe('the post step', () => {
  test('of a main that began nothing does nothing, whatever its inputs were', async () => {
    const wrong = { release: 'latest' };
    const main = await (await start(wrong)).end();
    expectFailure(main, 'inputs-invalid');
    const asked: string[] = [];
    bucket.asked = (method) => void asked.push(method);
    const post = await (await start(wrong, main.state)).end();
    expect(post).toMatchObject({ code: 0, summary: '', outputs: {} });
    expect(asked).toEqual([]);
  });

  test('of a main that was killed frees its lock, and nobody else’s', async () => {
    const memory = { owner: 'b6f1', release: A.release, number: 3 };
    const state = { 'esteira-main-ran': 'true', 'esteira-memory': JSON.stringify(memory) };
    const hold = (id: string) =>
      bucket.put(
        LOCK,
        JSON.stringify({
          schema: 1,
          number: 3,
          owner: { actor: 'ana', run: 'https://github.test/runs/1', id },
          since: new Date().toISOString(),
          expires: new Date(Date.now() + 60_000).toISOString(),
        }),
      );
    hold('b6f1');
    expect(await (await start({}, state)).end()).toMatchObject({ code: 0 });
    expect(JSON.parse(String(bucket.objects.get(LOCK)?.body))).toEqual({ schema: 1, number: 3 });
    const foreign = hold('c7a2');
    expect(await (await start({}, state)).end()).toMatchObject({ code: 0 });
    expect(bucket.objects.get(LOCK)).toBe(foreign);
  });
});
