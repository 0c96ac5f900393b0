import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RecordedLog, VirtualClock } from '@esteira/kit/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSession } from '../src/session.ts';

const ROLE = 'arn:aws:iam::123456789012:role/esteira-deploy';

let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'esteira-test-'));
});
afterEach(() => rmSync(temporary, { recursive: true }));

function world(idToken: (count: number) => string) {
  let asked = 0;
  const clock = new VirtualClock();
  const log = new RecordedLog();
  const env: NodeJS.ProcessEnv = {
    RUNNER_TEMP: temporary,
    GITHUB_RUN_ID: '42',
    AWS_ACCESS_KEY_ID: 'of the job',
  };
  const ports = {
    clock,
    log,
    env,
    idToken: async (audience: string) => {
      asked += 1;
      return `${audience} ${idToken(asked)}`;
    },
  };
  const token = () => readFileSync(env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '', 'utf8');
  return { ports, env, clock, log, token };
}

/** Time is virtual, files are not: they are there a moment later. */
async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It never came true.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('the token stays fresh for as long as the session lasts, and is gone afterwards', async () => {
  const { ports, env, clock, token } = world((count) => `token ${count}`);
  const began = clock.now();
  const close = await openSession(ROLE, ports);
  expect(env).toMatchObject({ AWS_ROLE_ARN: ROLE, AWS_ROLE_SESSION_NAME: 'esteira-42' });
  expect(env['AWS_ACCESS_KEY_ID']).toBeUndefined();
  expect(token()).toBe('sts.amazonaws.com token 1');
  await until(() => Number(token().split(' ').at(-1)) >= 4);
  // GitHub's tokens last five minutes: each was fetched before the one before it had ended.
  expect((clock.now() - began) / Number(token().split(' ').at(-1))).toBeLessThan(5 * 60_000);
  await close();
  expect(existsSync(dirname(env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? ''))).toBe(false);
});

test('a token that GitHub does not give is asked for again', async () => {
  const { ports, log, token } = world((count) => {
    if (count === 2) throw new Error('GitHub is away');
    return `token ${count}`;
  });
  const close = await openSession(ROLE, ports);
  await until(() => Number(token().split(' ').at(-1)) >= 3);
  await close();
  expect(log.lines).toEqual([
    'warning: GitHub gave no fresh token for AWS; it is asked again: GitHub is away',
  ]);
});

test('a job that may not ask for a token is told which permission it lacks, and keeps its credentials', async () => {
  const { ports, env } = world(() => {
    throw new Error('no ACTIONS_ID_TOKEN_REQUEST_URL');
  });
  await expect(openSession(ROLE, ports)).rejects.toMatchObject({
    code: 'oidc-unavailable',
    hint: expect.stringContaining('id-token: write'),
  });
  expect(env['AWS_ACCESS_KEY_ID']).toBe('of the job');
  expect(readdirSync(temporary)).toEqual([]);
});
