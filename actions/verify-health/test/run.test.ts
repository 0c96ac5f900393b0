import { parseProbes } from '@esteira/health';
import { answer, fault, ScriptedHttp } from '@esteira/health/testing';
import { RecordedLog, VirtualClock } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../src/inputs.ts';
import { run } from '../src/run.ts';

const RELEASE = '0123abc-456789abcdef';

const inputs: Inputs = {
  probes: parseProbes('- https://clinic.test/healthz'),
  release: undefined,
  successes: 3,
  interval: 2_000,
  timeout: 120_000,
  attemptTimeout: 10_000,
  ca: undefined,
};

async function ran(http: ScriptedHttp, given: Partial<Inputs> = {}) {
  const log = new RecordedLog();
  const { signal } = new AbortController();
  const report = await run({ ...inputs, ...given }, { http, clock: new VirtualClock(), log, signal });
  return { report, lines: log.lines };
}

test('a healthy site passes, and the log says how it went', async () => {
  const { report, lines } = await ran(new ScriptedHttp(() => answer()));
  expect(report.verdict).toBe('passed');
  expect(lines).toEqual([
    'group: Watching a probe: 3 in a row, 2s apart, within 2m00s',
    'https://clinic.test/healthz: 1 in a row (attempt 1, 0ms)',
    'https://clinic.test/healthz: 2 in a row (attempt 2, 0ms)',
    'https://clinic.test/healthz: 3 in a row (attempt 3, 0ms)',
  ]);
});

test('the inputs reach the watch', async () => {
  const http = new ScriptedHttp((_, number) =>
    answer({ headers: { 'x-release': number < 3 ? '9999999-999999999999' : RELEASE } }),
  );
  const { report } = await ran(http, {
    probes: parseProbes('- url: https://clinic.test/\n  release: header:X-Release'),
    release: RELEASE,
    successes: 2,
    interval: 5_000,
    attemptTimeout: 4_000,
  });
  expect(report).toMatchObject({ verdict: 'passed', took: 15_000, probes: [{ attempts: 4 }] });
  expect(http.requests[0]?.within).toBe(4_000);
});

test('a release that no probe looks for is refused', async () => {
  await expect(ran(new ScriptedHttp(() => answer()), { release: RELEASE })).rejects.toMatchObject({
    code: 'health-probes-invalid',
  });
});

describe('the log while waiting', () => {
  test('has no more than a line a second of a probe, however short the interval', async () => {
    const http = new ScriptedHttp((_, number) => answer({ status: number % 2 === 0 ? 502 : 503 }));
    const { lines } = await ran(http, { interval: 100, timeout: 10_000 });
    expect(http.requests.length).toBeGreaterThan(90);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(12);
  });

  test('repeats what has not changed every ten seconds', async () => {
    const { lines } = await ran(new ScriptedHttp(() => fault('unreachable', 'no connection')), {
      timeout: 30_000,
    });
    expect(lines.slice(1)).toEqual(
      [1, 6, 11, 16].map((number) => `https://clinic.test/healthz: no connection (attempt ${number}, 0ms)`),
    );
  });
});
