import type { RequestListener } from 'node:http';
import type { Probe, ProbeReport, Rules } from '@esteira/health';
import { nodeHttpProbe, requirePassed, watch } from '@esteira/health';
import { systemClock } from '@esteira/kit';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Authority } from './support/authority.ts';
import { Servers } from './support/servers.ts';
import { probe, probes } from './support/written.ts';

const RELEASE = '0123abc-456789abcdef';
const servers = new Servers();
let authority: Authority;
beforeAll(() => {
  authority = new Authority();
});
afterAll(() => authority.remove());
afterEach(() => servers.close());

interface Watching extends Partial<Rules> {
  readonly signal?: AbortSignal;
  readonly onAttempt?: (number: number) => void;
}

async function watched(list: readonly Probe[], { signal, onAttempt, ...rules }: Watching = {}) {
  return await watch(
    list,
    { successes: 3, interval: 10, timeout: 20_000, attemptTimeout: 5_000, ...rules },
    {
      http: nodeHttpProbe([authority.cert]),
      clock: systemClock,
      signal: signal ?? new AbortController().signal,
      onAttempt: (_, attempt) => onAttempt?.(attempt.number),
    },
  );
}

async function only(asked: Probe, watching?: Watching): Promise<ProbeReport> {
  const [report] = (await watched([asked], watching)).probes;
  if (report === undefined) throw new Error('There is no report.');
  return report;
}

const healthy: RequestListener = (_, response) => void response.end('ok');

test('a server that starts while it is watched', async () => {
  const port = await servers.nobody();
  let starting: Promise<number> | undefined;
  const report = await only(probe(`- http://127.0.0.1:${port}/`), {
    onAttempt(number) {
      if (number === 2) starting = servers.http(healthy, port);
    },
  });
  await starting;
  expect(report).toMatchObject({ verdict: 'passed', address: '127.0.0.1' });
  expect(report.faults.unreachable).toBeGreaterThanOrEqual(2);
});

test('a server that succeeds twice, fails, and then stays', async () => {
  let asked = 0;
  const port = await servers.http((_, response) => {
    asked += 1;
    response.writeHead(asked === 3 ? 502 : 200, { 'content-type': 'text/html' }).end('<html>');
  });
  expect(await only(probe(`- http://127.0.0.1:${port}/`))).toMatchObject({
    verdict: 'passed',
    attempts: 6,
    passed: 5,
    faults: { status: 1 },
  });
});

test('the default site of a server, with a good certificate and a 200, is not the release', async () => {
  const port = await servers.https(
    authority.issue({ names: ['clinic.test', 'default.test'] }),
    (request, response) => {
      const known = request.headers.host?.startsWith('clinic.test');
      response.writeHead(200, known ? { 'X-Release': RELEASE } : {}).end('welcome');
    },
  );
  const asking = (host: string) =>
    probe(
      `- url: https://${host}:${port}/\n  address: 127.0.0.1\n  release: header:X-Release\n  min-tls-left: 14d`,
    );
  expect(await only(asking('clinic.test'), { release: RELEASE })).toMatchObject({
    verdict: 'passed',
    tlsDaysLeft: 59,
  });
  expect(await only(asking('default.test'), { release: RELEASE, timeout: 100 })).toMatchObject({
    verdict: 'failed',
    reason: `the header x-release is missing, not the release ${RELEASE}`,
  });
});

test('a certificate with few days left fails at once, and says how many', async () => {
  const port = await servers.https(authority.issue({ names: ['clinic.test'], from: -50, to: 5 }), healthy);
  const asked = probe(`- url: https://clinic.test:${port}/\n  address: 127.0.0.1\n  min-tls-left: 20%`);
  expect(await only(asked)).toMatchObject({
    verdict: 'failed',
    attempts: 1,
    tlsDaysLeft: 4,
    reason: 'the certificate of "CN=clinic.test" has 4 days left, less than 20% of its life',
  });
});

test('a redirect to another host is followed and told', async () => {
  const target = await servers.http(healthy);
  const port = await servers.http((_, response) => {
    response.writeHead(302, { location: `http://localhost:${target}/home` }).end();
  });
  const report = await only(probe(`- http://127.0.0.1:${port}/`));
  expect(report).toMatchObject({ verdict: 'passed', redirectedTo: `http://localhost:${target}/home` });
  expect(report.kept[0]?.hops).toEqual([
    expect.objectContaining({ url: `http://127.0.0.1:${port}/`, status: 302, address: '127.0.0.1' }),
    expect.objectContaining({ url: `http://localhost:${target}/home`, status: 200 }),
  ]);
});

test('a circle of redirects fails at once', async () => {
  const port = await servers.http((_, response) => response.writeHead(307, { location: '/' }).end());
  expect(await only(probe(`- http://127.0.0.1:${port}/`))).toMatchObject({
    verdict: 'failed',
    attempts: 1,
    fault: 'redirect-loop',
  });
});

test.each([403, 429])('a challenge with %d fails at once, and is not called unhealthy', async (status) => {
  const port = await servers.http((_, response) => {
    response.writeHead(status, { 'cf-mitigated': 'challenge', 'cf-ray': '8f1-GRU' }).end('Just a moment...');
  });
  const report = await watched([probe(`- http://127.0.0.1:${port}/`)]);
  expect(report).toMatchObject({ verdict: 'inconclusive', probes: [{ attempts: 1, ray: '8f1-GRU' }] });
  expect(() => requirePassed(report)).toThrow(expect.objectContaining({ code: 'health-challenged' }));
});

test('an HTML 502 where JSON is expected shows what came', async () => {
  const port = await servers.http((_, response) => {
    const headers = { 'content-type': 'text/html', server: 'nginx', 'set-cookie': 'a=secret' };
    response.writeHead(502, headers).end('<html>\n<title>502 Bad Gateway</title>');
  });
  const report = await watched([probe(`- url: http://127.0.0.1:${port}/\n  json: { status: ok }`)], {
    timeout: 30,
  });
  const evidence = [
    `http://127.0.0.1:${port}/ (127.0.0.1) → 502`,
    'content-type: text/html · server: nginx',
    'body: "<html> <title>502 Bad Gateway</title>"',
  ].map((line) => `     ${line}`);
  expect(() => requirePassed(report)).toThrow(
    expect.objectContaining({
      code: 'health-failed',
      message: `http://127.0.0.1:${port}/: the status is 502, not 200.`,
      evidence: expect.stringContaining(evidence.join('\n')),
    }),
  );
});

test('a body that trickles is cut at the deadline of the attempt', async () => {
  const port = await servers.http((_, response) => {
    response.write('o');
    const drip = setInterval(() => response.write('k'), 5);
    response.on('close', () => clearInterval(drip));
  });
  expect(await only(probe(`- http://127.0.0.1:${port}/`), { attemptTimeout: 60, timeout: 50 })).toMatchObject(
    {
      verdict: 'failed',
      attempts: 1,
      fault: 'timed-out',
    },
  );
});

test('a cancel in the middle of an attempt ends all at once', async () => {
  const controller = new AbortController();
  const port = await servers.tcp((socket) => {
    // It has been reached and never answers.
    socket.once('data', () => controller.abort(new Error('cancelled')));
  });
  const began = Date.now();
  const list = probes(`- http://127.0.0.1:${port}/\n- http://127.0.0.1:${await servers.tcp(() => {})}/`);
  await expect(watched(list, { signal: controller.signal })).rejects.toThrow('cancelled');
  expect(Date.now() - began).toBeLessThan(4_000);
});

test('many probes at once disturb nobody', async () => {
  const warnings: Error[] = [];
  const heard = (warning: Error) => warnings.push(warning);
  process.on('warning', heard);
  const port = await servers.http(healthy);
  const list = probes(Array.from({ length: 100 }, (_, n) => `- http://127.0.0.1:${port}/${n}`).join('\n'));
  const report = await watched(list);
  // Warnings are told a tick later.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', heard);
  expect(report.verdict).toBe('passed');
  expect(warnings).toEqual([]);
});
