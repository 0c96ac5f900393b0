import type { Attempt, ProbeReport } from '@esteira/health';
import { evidenceOf } from '@esteira/health';
import { expect, test } from '@jest/globals';
import { probe } from './support/written.ts';

const BEGAN = Date.UTC(2026, 0, 1);
const URL = 'https://clinic.test/healthz';

function attempt(number: number, seen: Partial<Attempt>): Attempt {
  const hops = [{ url: URL, address: '192.0.2.1', status: 200 }];
  return { number, at: BEGAN + (number - 1) * 2_000, latency: 120, faults: [], hops, ...seen };
}

function report(kept: Attempt[], rest: Partial<ProbeReport>): ProbeReport {
  return {
    probe: probe(`- ${URL}`),
    verdict: 'failed',
    failure: 'health-failed',
    reason: 'x',
    fault: 'status',
    attempts: kept.length,
    passed: 0,
    faults: {},
    latency: undefined,
    tlsDaysLeft: undefined,
    address: undefined,
    redirectedTo: undefined,
    ray: undefined,
    kept,
    ...rest,
  };
}

const bad: Partial<Attempt> = {
  faults: [{ code: 'status', message: 'the status is 502, not 200' }],
  hops: [{ url: URL, address: '192.0.2.1', status: 502 }],
  glimpse: { status: 502, headers: { server: 'nginx', 'cf-ray': '8f1-GRU' }, body: '"Bad Gateway"' },
};

test('attempts are told with what was seen, once, and what was left out is counted', () => {
  const kept = [attempt(1, {}), attempt(2, bad), attempt(3, bad), attempt(20, bad)];
  expect(evidenceOf(report(kept, { attempts: 20, passed: 1, faults: { status: 19, header: 2 } }))).toBe(
    [
      `${URL}: failed, 1 of 20 attempts passed (status ×19, header ×2)`,
      '  #1 at 0ms, 120ms: passed',
      '  #2 at 2s, 120ms: the status is 502, not 200',
      `     ${URL} (192.0.2.1) → 502`,
      '     server: nginx · cf-ray: 8f1-GRU',
      '     body: "Bad Gateway"',
      '  #3 at 4s, 120ms: the status is 502, not 200',
      '  … 16 more',
      '  #20 at 38s, 120ms: the status is 502, not 200',
    ].join('\n'),
  );
});

test('the last attempt alone has its details', () => {
  const kept = [attempt(1, bad), attempt(2, bad)];
  expect(evidenceOf(report(kept, {}), 1).split('\n').slice(1)).toEqual([
    '  #2 at 2s, 120ms: the status is 502, not 200',
    `     ${URL} (192.0.2.1) → 502`,
    '     server: nginx · cf-ray: 8f1-GRU',
    '     body: "Bad Gateway"',
  ]);
});

test('a wrong certificate is shown', () => {
  const certificate = {
    subject: 'CN=default.test',
    names: 'DNS:default.test',
    issuer: 'CN=Test\u0007 CA',
    from: Date.UTC(2025, 10, 1),
    to: Date.UTC(2026, 1, 1),
  };
  const seen: Partial<Attempt> = {
    faults: [{ code: 'certificate-name', message: 'another name' }],
    hops: [{ url: URL, address: '192.0.2.1', certificate }],
  };
  expect(
    evidenceOf(report([attempt(1, seen)], {}))
      .split('\n')
      .slice(2),
  ).toEqual([
    `     ${URL} (192.0.2.1) → no answer`,
    '     certificate of "CN=default.test", for "DNS:default.test", by "CN=Test CA", 2025-11-01 to 2026-02-01',
  ]);
});

test('redirects are shown of attempts that passed, too', () => {
  const hops = [
    { url: URL, address: '192.0.2.1', status: 302 },
    { url: 'https://login.test/', address: '192.0.2.2', status: 200 },
  ];
  expect(evidenceOf(report([attempt(1, { hops })], { verdict: 'passed' })).split('\n')).toEqual([
    `${URL}: passed, 0 of 1 attempts passed`,
    '  #1 at 0ms, 120ms: passed',
    `     ${URL} (192.0.2.1) → 302`,
    '     https://login.test/ (192.0.2.2) → 200',
  ]);
});
