import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runStep } from '@esteira/kit/contract';
import { S3StandIn } from '@esteira/releases/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

/** `role`: the step assumes it by itself, and again when the session nears its end. */

const MAIN = join(import.meta.dirname, '../history/main.js');
const ROLE = 'arn:aws:iam::123456789012:role/esteira-deploy';

let bucket: S3StandIn;
/** What GitHub's token endpoint and AWS's were asked. */
let tokens: string[];
let assumed: URLSearchParams[];
/** Milliseconds that a session lasts. */
let lasts: number;

const server = createServer((request, response) => {
  void answer(request).then((body) => response.end(body));
});
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function answer(request: IncomingMessage): Promise<string> {
  if (request.method === 'GET') {
    tokens.push(
      `${request.headers.authorization} ${new URL(request.url ?? '', address()).searchParams.get('audience')}`,
    );
    return JSON.stringify({ value: `token-${tokens.length}` });
  }
  assumed.push(new URLSearchParams(await text(request)));
  return `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>${ROLE}/esteira</Arn><AssumedRoleId>AROA:esteira</AssumedRoleId></AssumedRoleUser>
    <Credentials><AccessKeyId>ASIASESSION${assumed.length}</AccessKeyId><SecretAccessKey>of-the-session</SecretAccessKey>
    <SessionToken>session-${assumed.length}</SessionToken>
    <Expiration>${new Date(Date.now() + lasts).toISOString()}</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
}

beforeEach(async () => {
  [tokens, assumed, lasts] = [[], [], 3_600_000];
  bucket = await S3StandIn.start();
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  await bucket.stop();
  server.closeAllConnections();
  await once(server.close(), 'close');
});

function history(env: Record<string, string>) {
  return runStep(MAIN, {
    inputs: { bucket: bucket.name, environment: 'production', role: ROLE },
    env: { ...bucket.env, AWS_ENDPOINT_URL_STS: address(), ...env },
  });
}

/** What a job with `id-token: write` has. */
const mayAskForTokens = () => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${address()}/token?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job',
});

test('the step works with the role’s own session, and not with the job’s credentials', async () => {
  const { code, log } = await history(mayAskForTokens());
  expect({ code, log }).toMatchObject({ code: 0, log: expect.stringContaining('Nothing was ever deployed') });
  expect(tokens).toEqual(['Bearer of-the-job sts.amazonaws.com']);
  expect(assumed).toHaveLength(1);
  expect(Object.fromEntries(assumed[0] ?? [])).toMatchObject({
    Action: 'AssumeRoleWithWebIdentity',
    RoleArn: ROLE,
    WebIdentityToken: 'token-1',
  });
  // The token is a secret of the job.
  expect(log).toContain('::add-mask::token-1');
});

test('a session that nears its end is followed by another', async () => {
  lasts = 30_000;
  bucket.put('environments/production/current.json', '');
  const { code } = await history(mayAskForTokens());
  expect(code).toBe(1); // An empty record is a damaged one; by then the bucket was asked more than once.
  expect(assumed.length).toBeGreaterThan(1);
});

test('a job that may not ask for a token is told what it lacks', async () => {
  const { code, log, summary } = await history({});
  expect(code).toBe(1);
  expect(log).toContain('[oidc-unavailable]');
  expect(summary).toContain('id-token: write');
});
