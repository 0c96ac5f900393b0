import { parseProbes } from '@esteira/health';
import { systemClock } from '@esteira/kit';
import { RecordedRuntime } from '@esteira/kit/testing';
import { afterEach, expect, test } from '@jest/globals';
import action from '../src/index.ts';
import type { Inputs } from '../src/inputs.ts';
import { closeAll, serve } from './support/serve.ts';

afterEach(closeAll);

function inputsFor(probes: string): Inputs {
  const times = { successes: 2, interval: 100, timeout: 2_000, attemptTimeout: 5_000 };
  return { probes: parseProbes(probes), release: undefined, ca: undefined, ...times };
}

/** Real servers, and time that passes at once: an unhealthy one is asked some twenty times. */
async function main(probes: string) {
  const runtime = new RecordedRuntime();
  const failure: unknown = await action.main(inputsFor(probes), runtime).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { runtime, failure, summary: runtime.summary.render() };
}

test('a healthy site: outputs, a table and a fold', async () => {
  const url = await serve((_, response) => response.end('ok'));
  const inputs = { ...inputsFor(`- ${url}`), timeout: 20_000 };
  const runtime = new RecordedRuntime({}, systemClock);
  await action.main(inputs, runtime);
  expect(runtime.outputs).toEqual({
    verdict: 'passed',
    slowest: expect.stringMatching(/^\d+$/),
    'tls-days-left': '',
    report: expect.any(String),
  });
  expect(JSON.parse(runtime.outputs['report'] ?? '')).toEqual({
    verdict: 'passed',
    took: expect.any(Number),
    probes: [
      {
        url,
        verdict: 'passed',
        attempts: 2,
        passed: 2,
        faults: {},
        latency: { min: expect.any(Number), median: expect.any(Number), max: expect.any(Number) },
        address: '127.0.0.1',
      },
    ],
  });
  expect(runtime.log.lines.at(-1)).toMatch(
    /^✅ http:.*: passed; 2 of 2 attempts passed; \d+ms \(.*\); 127\.0\.0\.1$/,
  );
  const summary = runtime.summary.render();
  expect(summary).toContain('### ✅ Health: 1 of 1 probes passed');
  expect(summary).toMatch(
    /\| `http:.*` \| ✅ passed \| 2 of 2 passed \| \d+ms \(.*\) \| {2}\| `127\.0\.0\.1` \|/,
  );
  expect(summary).toContain('<details><summary>Evidence: http://127.0.0.1:');
});

test('an unhealthy one fails, after everything was told', async () => {
  const well = await serve((_, response) => response.end('ok'));
  const sick = await serve((_, response) => response.writeHead(503).end('`down` | <b>'));
  const { runtime, failure, summary } = await main(`- ${well}\n- ${sick}`);
  expect(failure).toMatchObject({
    code: 'health-failed',
    message: expect.stringContaining(`${sick}: the status is 503, not 200.`),
    evidence: expect.stringContaining('body: "`down` | <b>"'),
  });
  expect(runtime.outputs['verdict']).toBe('failed');
  expect(runtime.log.text).toContain(`❌ ${sick}: failed; 0 of `);
  expect(summary).toContain('| ❌ the status is 503, not 200 |');
  // The one that failed is unfolded first.
  expect(summary.indexOf(`Evidence: ${sick}`)).toBeGreaterThan(0);
  expect(summary.indexOf(`Evidence: ${sick}`)).toBeLessThan(summary.indexOf(`Evidence: ${well}`));
  expect(summary).toContain('body: "`down` | <b>"');
});

test('where nobody is, nothing was learnt', async () => {
  const url = await serve(() => {});
  closeAll();
  const { runtime, failure, summary } = await main(`- ${url}`);
  expect(failure).toMatchObject({ code: 'health-unreachable' });
  expect(runtime.outputs).toMatchObject({ verdict: 'inconclusive', slowest: '', 'tls-days-left': '' });
  expect(summary).toContain('### ❔ Health: 0 of 1 probes passed');
});

test('a hundred failing probes leave room for the failure itself in the summary', async () => {
  const url = await serve((_, response) => response.writeHead(500).end('x'.repeat(10_000)));
  const probes = Array.from({ length: 200 }, (_, n) => `- ${url}${n}${'y'.repeat(200)}`).join('\n');
  const { runtime, summary } = await main(probes);
  expect(JSON.parse(runtime.outputs['report'] ?? '').probes).toHaveLength(200);
  expect(Buffer.byteLength(runtime.outputs['report'] ?? '')).toBeLessThan(500_000);
  expect(summary.split('<details>')).toHaveLength(51);
  expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
});
