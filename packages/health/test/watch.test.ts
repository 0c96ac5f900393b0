import type { HttpProbe, Probe, Reply, Report, Rules } from '@esteira/health';
import { requirePassed, watch } from '@esteira/health';
import { answer, fault, ScriptedHttp } from '@esteira/health/testing';
import { VirtualClock } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';
import { probe, probes } from './support/written.ts';

const RULES: Rules = { successes: 3, interval: 2_000, timeout: 60_000, attemptTimeout: 10_000 };
const RELEASE = '0123abc-456789abcdef';
const HEALTHZ = probes('- https://clinic.test/healthz');

async function watched(http: HttpProbe, rules: Partial<Rules> = {}, list: readonly Probe[] = HEALTHZ) {
  const clock = new VirtualClock();
  const report = await watch(
    list,
    { ...RULES, ...rules },
    { http, clock, signal: new AbortController().signal },
  );
  return { report, clock };
}

/** Each letter is an answer: `.` passes, `5` is a 503, `r` refuses; the last goes on for ever. */
async function course(letters: string, rules: Partial<Rules> = {}) {
  const replies: Record<string, () => Reply> = {
    '.': () => answer(),
    '5': () => answer({ status: 503 }),
    r: () => fault('unreachable', 'no connection'),
    t: () => fault('timed-out'),
    n: () => fault('name-unknown'),
    c: () => answer({ status: 403, headers: { 'cf-mitigated': 'challenge' } }),
    x: () => fault('certificate-expired'),
    l: () => fault('redirect-loop'),
  };
  const http = new ScriptedHttp(
    (_, number) => replies[letters.charAt(number - 1) || letters.slice(-1)]?.() ?? fault('broken'),
  );
  const { report } = await watched(http, rules);
  const [only] = report.probes;
  if (only === undefined) throw new Error('There is no report.');
  return only;
}

function thrownBy(report: Report): unknown {
  try {
    requirePassed(report);
  } catch (error) {
    return error;
  }
  throw new Error('The report passed.');
}

describe('success', () => {
  test('is so many attempts in a row', async () => {
    expect(await course('.')).toMatchObject({ verdict: 'passed', attempts: 3, passed: 3, faults: {} });
  });

  test('a failure starts the count again', async () => {
    expect(await course('..5..5...')).toMatchObject({
      verdict: 'passed',
      attempts: 9,
      passed: 7,
      faults: { status: 2 },
      reason: undefined,
      fault: undefined,
    });
  });

  test('what waiting cures is waited for', async () => {
    expect(await course('rrt5...')).toMatchObject({ verdict: 'passed', attempts: 7 });
  });

  test('the report is handed on', async () => {
    const { report } = await watched(new ScriptedHttp(() => answer()));
    expect(report).toMatchObject({ verdict: 'passed', took: 4_000 });
    expect(requirePassed(report)).toBe(report);
  });
});

describe('failure', () => {
  test('two successes and then no more: the deadline decides', async () => {
    const failed = await course('..5');
    expect(failed).toMatchObject({
      verdict: 'failed',
      failure: 'health-failed',
      attempts: 31,
      passed: 2,
      faults: { status: 29 },
      fault: 'status',
      reason: 'the status is 503, not 200',
    });
  });

  test('a streak that the deadline cuts is no success', async () => {
    expect(await course('5555..', { timeout: 10_000 })).toMatchObject({
      verdict: 'failed',
      attempts: 6,
      reason: 'only 2 of 3 successes in a row when the time was over; before: the status is 503, not 200',
    });
  });

  test('attempts too slow for the deadline are no success, though each passed', async () => {
    const clock = new VirtualClock();
    const http = new ScriptedHttp(async () => {
      await clock.sleep(8_000);
      return answer();
    });
    const rules = { ...RULES, timeout: 15_000 };
    const report = await watch(HEALTHZ, rules, { http, clock, signal: new AbortController().signal });
    expect(report.probes[0]).toMatchObject({
      verdict: 'failed',
      attempts: 2,
      reason: 'only 2 of 3 successes in a row when the time was over',
      fault: undefined,
      latency: { min: 8_000, median: 8_000, max: 8_000 },
    });
    expect(thrownBy(report)).toMatchObject({ code: 'health-failed' });
  });

  test.each(['x', 'l'])('is at once where waiting cures nothing: %s', async (letter) => {
    expect(await course(letter)).toMatchObject({ verdict: 'failed', failure: 'health-failed', attempts: 1 });
  });

  test('also after successes', async () => {
    expect(await course('..x')).toMatchObject({ verdict: 'failed', attempts: 3 });
  });

  test('one thing that waiting does not cure is enough', async () => {
    const old = { subject: 'CN=x', names: '', issuer: '', from: 0, to: Date.UTC(2026, 0, 3) };
    const http = new ScriptedHttp(() => ({ ...answer({ status: 503 }), certificate: old }));
    const asked = probe('- url: https://clinic.test\n  min-tls-left: 14d');
    const { report } = await watched(http, {}, [asked]);
    expect(report.probes[0]).toMatchObject({
      verdict: 'failed',
      attempts: 1,
      faults: { 'certificate-ending': 1, status: 1 },
      tlsDaysLeft: 2,
    });
  });
});

describe('inconclusive', () => {
  test('where nobody was ever reached', async () => {
    expect(await course('r')).toMatchObject({
      verdict: 'inconclusive',
      failure: 'health-unreachable',
      attempts: 31,
      latency: undefined,
      address: undefined,
    });
  });

  test('but not where somebody was, once', async () => {
    expect(await course('r5r')).toMatchObject({ verdict: 'failed', failure: 'health-failed' });
    expect(await course('rtr')).toMatchObject({ verdict: 'failed', failure: 'health-failed' });
  });

  test('at once for a name that does not exist', async () => {
    expect(await course('n')).toMatchObject({
      verdict: 'inconclusive',
      failure: 'health-unreachable',
      attempts: 1,
    });
  });

  test('at once for a challenge, also after other answers', async () => {
    expect(await course('c')).toMatchObject({
      verdict: 'inconclusive',
      failure: 'health-challenged',
      attempts: 1,
    });
    expect(await course('5.c')).toMatchObject({ failure: 'health-challenged', attempts: 3 });
  });
});

describe('several probes', () => {
  const several = probes('- https://a.test\n- https://b.test\n- https://c.test');

  test('are all watched to the end, and the gravest speaks for all', async () => {
    const http = new ScriptedHttp(({ url }) => {
      if (url.hostname === 'a.test') return fault('name-unknown', 'no such name');
      return url.hostname === 'b.test' ? answer() : fault('certificate-name', 'the certificate is another');
    });
    const { report } = await watched(http, {}, several);
    expect(report.verdict).toBe('failed');
    expect(report.probes.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'passed', 'failed']);
    expect(thrownBy(report)).toMatchObject({
      code: 'health-failed',
      category: 'health',
      message: '2 of 3 probes did not pass. https://c.test/: the certificate is another.',
      hint: expect.stringMatching(/^The server has no certificate for this name/),
      evidence: [
        'https://c.test/: failed, 0 of 1 attempts passed (certificate-name ×1)',
        '  #1 at 0ms, 0ms: the certificate is another',
        '     https://c.test/ (not connected) → no answer',
        'https://a.test/: inconclusive, 0 of 1 attempts passed (name-unknown ×1)',
        '  #1 at 0ms, 0ms: no such name',
        '     https://a.test/ (not connected) → no answer',
      ].join('\n'),
    });
  });

  test('a bug in one stops the others, and is not hidden', async () => {
    const http = new ScriptedHttp(({ url }) => {
      if (url.hostname === 'b.test') throw new RangeError('a bug');
      return answer({ status: 503 });
    });
    await expect(watched(http, { timeout: 3_600_000 }, several)).rejects.toThrow('a bug');
    expect(http.requests.length).toBeLessThan(10);
  });

  test('of a hundred that fail, ten are shown', async () => {
    const many = probes(Array.from({ length: 100 }, (_, n) => `- https://clinic.test/${n}`).join('\n'));
    const { report } = await watched(new ScriptedHttp(() => fault('name-unknown')), {}, many);
    expect(thrownBy(report)).toMatchObject({
      message: expect.stringMatching(/^100 of 100 probes did not pass\. https:\/\/clinic\.test\/0: /),
      evidence: expect.stringMatching(/\n\(and 90 more\)$/),
    });
  });
});

test('of many attempts the first and the last are kept, and all are counted', async () => {
  const kept = (await course('5')).kept.map((attempt) => attempt.number);
  expect(kept).toEqual([1, 2, 3, 27, 28, 29, 30, 31]);
});

test('figures of what was seen', async () => {
  const latencies = [300, 100, 200];
  const clock = new VirtualClock();
  const http = new ScriptedHttp(async (_, number) => {
    await clock.sleep(latencies[number - 1] ?? 0);
    const certificate = { subject: 'CN=x', names: '', issuer: '', from: 0, to: Date.UTC(2026, 1, 1) };
    return { ...answer({ headers: { 'cf-ray': `${number}-GRU` } }), certificate };
  });
  const report = await watch(HEALTHZ, RULES, { http, clock, signal: new AbortController().signal });
  expect(report.probes[0]).toMatchObject({
    latency: { min: 100, median: 200, max: 300 },
    tlsDaysLeft: 30,
    address: '192.0.2.1',
    ray: '3-GRU',
  });
});

test('each attempt is told as it ends', async () => {
  const told: string[] = [];
  const http = new ScriptedHttp((_, number) => answer({ status: number === 2 ? 503 : 200 }));
  await watch(HEALTHZ, RULES, {
    http,
    clock: new VirtualClock(),
    signal: new AbortController().signal,
    onAttempt: (asked, { number, faults }, streak) =>
      told.push(`${asked.url} ${number} ${faults.length} ${streak}`),
  });
  expect(told).toEqual([
    'https://clinic.test/healthz 1 0 1',
    'https://clinic.test/healthz 2 1 0',
    'https://clinic.test/healthz 3 0 1',
    'https://clinic.test/healthz 4 0 2',
    'https://clinic.test/healthz 5 0 3',
  ]);
});

test('a cancel ends the waiting', async () => {
  const controller = new AbortController();
  const http = new ScriptedHttp((_, number) => {
    if (number === 2) controller.abort(new Error('cancelled'));
    return answer({ status: 503 });
  });
  const watching = watch(HEALTHZ, RULES, { http, clock: new VirtualClock(), signal: controller.signal });
  await expect(watching).rejects.toThrow('cancelled');
  expect(http.requests).toHaveLength(2);
});

describe('rules that nobody can meet', () => {
  const asking = probes('- url: https://clinic.test\n  release: body');
  test.each([
    ['no probe', [], {}, /There is no probe/],
    ['no success', HEALTHZ, { successes: 0 }, /^successes: /],
    ['no interval', HEALTHZ, { interval: 0 }, /^interval: 0ms would mean more than 10000 attempts in 1m00s/],
    ['too little time', HEALTHZ, { timeout: 3_000 }, /^timeout: 3 successes, 2s apart, take at least 4s/],
    ['a release that nobody looks for', HEALTHZ, { release: RELEASE }, /^release: no probe says where/],
    ['a release that nobody gave', asking, {}, /^release: a probe looks for the release/],
  ])('%s', async (_, list, rules, evidence) => {
    const http = new ScriptedHttp(() => answer());
    await expect(watched(http, rules, list)).rejects.toMatchObject({
      code: 'health-probes-invalid',
      category: 'usage',
      evidence: expect.stringMatching(evidence),
    });
    expect(http.requests).toEqual([]);
  });

  test('are all named at once', async () => {
    const watching = watched(new ScriptedHttp(() => answer()), { successes: 40, release: RELEASE });
    await expect(watching).rejects.toMatchObject({
      evidence: expect.stringMatching(/^timeout: .*\nrelease: /),
    });
  });
});
