import { join } from 'node:path';
import { RunningStep } from '@esteira/kit/contract';
import { afterEach, describe, expect, test } from '@jest/globals';
import { closeAll, serve } from './support/serve.ts';

const MAIN = join(import.meta.dirname, '../main.js');

afterEach(closeAll);

async function start(inputs: Record<string, string>): Promise<RunningStep> {
  return await RunningStep.start(MAIN, { inputs: { interval: '10ms', timeout: '10s', ...inputs } });
}

async function job(inputs: Record<string, string>) {
  return await (await start(inputs)).end();
}

test('a healthy site ends green, with what was seen', async () => {
  const url = await serve((_, response) => response.setHeader('x-release', 'abcdef0-0123456789ab').end('ok'));
  const { code, outputs, summary } = await job({
    probes: `- url: ${url}\n  release: header:X-Release\n  body: ok`,
    release: 'abcdef0-0123456789ab',
  });
  expect(code).toBe(0);
  expect(outputs).toMatchObject({ verdict: 'passed', slowest: expect.stringMatching(/^\d+$/) });
  expect(summary).toContain('### ✅ Health: 1 of 1 probes passed');
  expect(summary).toContain('3 of 3 passed');
  expect(summary).not.toContain('❌');
});

describe('a failure ends red, its evidence in the summary, its outputs set', () => {
  async function failsWith(failure: string, inputs: Record<string, string>) {
    const ended = await job(inputs);
    expect(ended.code).toBe(1);
    expect(ended.log).toContain(`[${failure}]`);
    expect(ended.summary).toContain('### ❌ esteira/verify-health');
    expect(ended.summary).toContain(`#${failure})`);
    return ended;
  }

  test('of an answer that is not healthy until the deadline', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(503).end('no database\n::set-output name=verdict::passed');
    });
    const { outputs, summary, log, took } = await failsWith('health-failed', {
      probes: `- ${url}`,
      timeout: '1s',
    });
    expect(outputs['verdict']).toBe('failed');
    expect(summary).toContain('❌ the status is 503, not 200');
    expect(summary).toContain('no database');
    expect(log).toContain('What to do: ');
    // What a server says is no command to the runner.
    expect(log).not.toMatch(/^\s*::set-output/m);
    expect(asked).toBeGreaterThan(1);
    expect(took).toBeGreaterThan(900);
  });

  test('of redirects that go in a circle, at once', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked += 1;
      response.writeHead(302, { location: request.url === '/' ? '/login' : '/' }).end();
    });
    const { outputs, summary, log } = await failsWith('health-failed', { probes: `- ${url}` });
    expect(outputs['verdict']).toBe('failed');
    expect(log).toContain(`redirects go in a circle: ${url} → ${url}login → ${url}`);
    expect(log).toContain('Cloudflare in SSL mode Flexible');
    expect(summary).toContain('redirects go in a circle');
    expect(asked).toBe(2);
  });

  test('of nobody at all, which is not called unhealthy', async () => {
    const url = await serve(() => {});
    closeAll();
    const { outputs } = await failsWith('health-unreachable', { probes: `- ${url}`, timeout: '100ms' });
    expect(outputs['verdict']).toBe('inconclusive');
  });

  test('of an answer that never comes, by the deadline of the attempt', async () => {
    const url = await serve(() => {});
    const limits = { timeout: '100ms', 'attempt-timeout': '1s' };
    const { log, took } = await failsWith('health-failed', { probes: `- ${url}`, ...limits });
    expect(log).toContain('0 of 1 attempts passed');
    expect(took).toBeGreaterThan(900);
  });

  test('of probes that are malformed, each mistake by its line', async () => {
    const { outputs, log } = await failsWith('inputs-invalid', {
      probes: '- ftp://a.test/\n- url: https://b.test/\n  statsu: 200',
      timeout: '2 minutes',
    });
    expect(outputs).toEqual({});
    expect(log).toContain('ftp://a.test/');
    expect(log).toContain('statsu');
    expect(log).toContain('`timeout: 10m`');
  });
});

test('a job that is cancelled while a server keeps silent ends at once', async () => {
  const url = await serve(() => step.kill('SIGINT'));
  const step = await start({ probes: `- ${url}`, 'attempt-timeout': '1m', timeout: '1m' });
  const { code, log, summary } = await step.end();
  expect(code).toBe(1);
  expect(log).toContain('[cancelled]');
  expect(summary).toContain('#cancelled)');
});
