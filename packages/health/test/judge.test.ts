import { answerOf } from '@esteira/health/testing';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../src/judge.ts';
import { probe } from './support/written.ts';

const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const RELEASE = '0123abc-456789abcdef';
const OLD = '9999999-999999999999';

interface Seen {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly cut?: boolean;
  readonly latency?: number;
  /** Days of the certificate behind and before us. */
  readonly certificates?: readonly (readonly [number, number])[];
}

function judged(expectations: string, seen: Seen, release: string | undefined = RELEASE): string[] {
  const lines = ['url: https://clinic.test/', ...expectations.split('\n')].filter((line) => line !== '');
  const certificates = (seen.certificates ?? []).map(([behind, ahead]) => ({
    subject: 'CN=clinic.test',
    names: 'DNS:clinic.test',
    issuer: 'CN=Test',
    from: NOW - behind * DAY,
    to: NOW + ahead * DAY,
  }));
  const outcome = { answer: answerOf(seen), latency: seen.latency ?? 10, certificates };
  return judge(probe(`- ${lines.join('\n  ')}`), outcome, release, NOW).map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

describe('status', () => {
  test('is 200 unless said otherwise', () => {
    expect(judged('', { status: 200 })).toEqual([]);
    expect(judged('', { status: 204 })).toEqual(['status: the status is 204, not 200']);
  });

  test('may be in a range or a list, its ends included', () => {
    const allowed = 'status: [200-299, 401]';
    expect([200, 299, 401].flatMap((status) => judged(allowed, { status }))).toEqual([]);
    expect([199, 300].map((status) => judged(allowed, { status }))).toEqual([
      ['status: the status is 199, not 200-299 or 401'],
      ['status: the status is 300, not 200-299 or 401'],
    ]);
  });

  test('where it is wrong, the rest is another answer: an HTML 502 is not also bad JSON', () => {
    const html = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway' };
    expect(judged('json: { status: ok }\nbody: fine\nrelease: body', html)).toEqual([
      'status: the status is 502, not 200',
    ]);
  });
});

describe('headers', () => {
  test('contain a text or match an expression, in any of their values', () => {
    const json = {
      headers: { 'content-type': 'application/json; charset=utf-8', vary: ['Accept', 'Cookie'] },
    };
    expect(judged('headers: { Content-Type: application/json, vary: /^cookie$/i }', json)).toEqual([]);
    expect(judged('headers: { content-type: text/html, vary: Origin }', json)).toEqual([
      'header: the header content-type is "application/json; charset=utf-8", without "text/html"',
      'header: the header vary is "Accept", "Cookie", without "Origin"',
    ]);
  });

  test('are present or absent', () => {
    const seen = { headers: { server: 'nginx' } };
    expect(judged('headers: { server: present, x-powered-by: absent }', seen)).toEqual([]);
    expect(judged('headers: { server: absent, x-powered-by: present }', seen)).toEqual([
      'header: the header server is there: "nginx"',
      'header: the header x-powered-by is missing',
    ]);
  });

  test("a cookie on what should have none is named; its value is nobody's business", () => {
    const seen = { headers: { 'set-cookie': ['session=hunter2; Path=/', 'XSRF-TOKEN=hunter3'] } };
    expect(judged('headers: { set-cookie: absent }', seen)).toEqual([
      'header: the header set-cookie is there: "session=…", "XSRF-TOKEN=…"',
    ]);
  });
});

describe('body', () => {
  test('contains a text, as it is written, or matches an expression', () => {
    expect(judged('body: all is OK.', { body: 'today all is OK. bye' })).toEqual([]);
    expect(judged('body: /^ok$/im', { body: 'x\nOK\ny' })).toEqual([]);
    expect(judged('body: /^ok$/m', { body: 'x\nOK\ny' })).toEqual([
      'body: the body does not contain /^ok$/m',
    ]);
    expect(judged('body: a.c', { body: 'abc' })).toEqual(['body: the body does not contain "a.c"']);
  });

  test('of which only the beginning was read says so', () => {
    expect(judged('body: end', { body: 'beginning', cut: true })).toEqual([
      'body: the first 1024 KiB of the body does not contain "end"',
    ]);
  });
});

describe('JSON', () => {
  const body = JSON.stringify({
    database: { status: 'ok', replicas: [{ lag: 0 }, { lag: 9 }] },
    queue: { depth: 0 },
    ready: true,
    error: null,
    version: '4.2.1',
    checks: [],
    'a key': 1,
  });

  test('holds each value at its path', () => {
    const rules = 'database.status: ok, queue.depth: 0, ready: true, error: null, database.replicas.1.lag: 9';
    expect(judged(`json: { ${rules}, a key: 1 }`, { body })).toEqual([]);
  });

  test('an expression matches a text, a number or a boolean', () => {
    expect(
      judged('json: { version: /^4\\./, queue.depth: "/^[0-5]$/", ready: /true|yes/ }', { body }),
    ).toEqual([]);
    expect(judged('json: { error: /null/, database: /ok/ }', { body })).toEqual([
      'json: error is null, not /null/',
      expect.stringMatching(/^json: database is \{"status":"ok",.*\}, not \/ok\/$/),
    ]);
  });

  test('texts, numbers and booleans are told apart', () => {
    expect(judged('json: { queue.depth: "0", ready: "true" }', { body })).toEqual([
      'json: queue.depth is 0, not "0"',
      'json: ready is true, not "true"',
    ]);
  });

  test('what is missing is wrong, whatever was expected', () => {
    expect(
      judged('json: { gone: null, database.gone.deep: ok, error.x: 1, toString: /./ }', { body }),
    ).toEqual([
      'json: gone is missing, not null',
      'json: database.gone.deep is missing, not "ok"',
      'json: error.x is missing, not 1',
      'json: toString is missing, not /./',
    ]);
  });

  test('* is every element; one that lacks the key, or none at all, is no success', () => {
    const list = (...checks: unknown[]) => ({ body: JSON.stringify({ checks }) });
    const rule = 'json: { "checks.*.status": ok }';
    expect(judged(rule, list({ status: 'ok' }, { status: 'ok' }))).toEqual([]);
    expect(judged(rule, list({ status: 'ok' }, { status: 'down' }))).toEqual([
      'json: checks.*.status is "down", not "ok"',
    ]);
    expect(judged(rule, list({ status: 'ok' }, {}))).toEqual(['json: checks.*.status is missing, not "ok"']);
    expect(judged(rule, list())).toEqual(['json: checks.*.status holds nothing, not "ok"']);
  });

  test('an empty body, HTML, and more than fits are not JSON', () => {
    const html = { headers: { 'content-type': 'text/html' }, body: '<html>' };
    expect(judged('json: { a: 1 }', { body: ' \n' })).toEqual(['json: the body is empty, not JSON']);
    expect(judged('json: { a: 1 }', html)).toEqual(['json: the body is "text/html", not JSON']);
    expect(judged('json: { a: 1 }', { body: '{"a":1}', cut: true })).toEqual([
      'json: the body is larger than 1024 KiB, too large for JSON',
    ]);
  });
});

describe('release', () => {
  test.each([
    ['body', { body: ` ${RELEASE}\n` }],
    ['body', { body: `<meta name="release" content="${RELEASE}">` }],
    ['header:X-Release', { headers: { 'x-release': RELEASE } }],
    ['json:app.release', { body: JSON.stringify({ app: { release: RELEASE } }) }],
  ])('stands in %s', (place, seen) => {
    expect(judged(`release: ${place}`, seen)).toEqual([]);
  });

  test.each([
    ['body', { body: OLD }, `the body is "${OLD}", not the release ${RELEASE}`],
    ['body', { body: '' }, `the body is "", not the release ${RELEASE}`],
    ['body', { body: `x${RELEASE}` }, `the body is "x${RELEASE}", not the release ${RELEASE}`],
    ['body', { body: `${RELEASE}0` }, `the body is "${RELEASE}0", not the release ${RELEASE}`],
    ['header:X-Release', {}, `the header x-release is missing, not the release ${RELEASE}`],
    [
      'header:X-Release',
      { headers: { 'x-release': `${RELEASE}, ${OLD}` } },
      `the header x-release is "${RELEASE}, ${OLD}", not the release ${RELEASE}`,
    ],
    ['json:release', { body: `{"release":"${OLD}"}` }, `release is "${OLD}", not "${RELEASE}"`],
    ['json:release', { body: '{}' }, `release is missing, not "${RELEASE}"`],
  ])('of another, in %s: %j', (place, seen, message) => {
    expect(judged(`release: ${place}`, seen)).toEqual([`release: ${message}`]);
  });

  test('the default site of a server, answering 200 to a name that it does not know', () => {
    const welcome = { body: '<h1>Welcome to nginx!</h1>', headers: { 'content-type': 'text/html' } };
    expect(judged('release: header:X-Release\nbody: Clinic', welcome)).toEqual([
      'body: the body does not contain "Clinic"',
      `release: the header x-release is missing, not the release ${RELEASE}`,
    ]);
    expect(judged('release: json:release', welcome)).toEqual(['json: the body is "text/html", not JSON']);
  });

  test.each(['body', 'header:X-Release', 'json:release'])('that nobody named is not found in %s', (place) => {
    const asked = probe(`- url: https://clinic.test\n  release: ${place}`);
    const outcome = { answer: answerOf({ body: '{}' }), latency: 1, certificates: [] };
    for (const release of [undefined, '']) {
      expect(judge(asked, outcome, release, NOW)).toEqual([
        { code: 'release', message: 'which release to look for was not said' },
      ]);
    }
  });
});

describe('the certificate', () => {
  test('has as many days left as asked for', () => {
    expect(judged('min-tls-left: 14d', { certificates: [[76, 14]] })).toEqual([]);
    expect(judged('min-tls-left: 14d', { certificates: [[77, 13.9]] })).toEqual([
      'certificate-ending: the certificate of "CN=clinic.test" has 13 days left, less than 14 days',
    ]);
  });

  test('or as large a share of its life, however short that is', () => {
    expect(judged('min-tls-left: 20%', { certificates: [[4.8, 1.2]] })).toEqual([]);
    expect(judged('min-tls-left: 20%', { certificates: [[80, 10]] })).toEqual([
      'certificate-ending: the certificate of "CN=clinic.test" has 10 days left, less than 20% of its life',
    ]);
  });

  test('that ends first on the way counts, also where the status is wrong', () => {
    const seen = {
      status: 503,
      certificates: [
        [1, 80],
        [80, 1],
        [1, 70],
      ],
    } as const;
    expect(judged('min-tls-left: 30h', seen)).toEqual([
      'certificate-ending: the certificate of "CN=clinic.test" has 1 day left, less than 1.3 days',
      'status: the status is 503, not 200',
    ]);
  });

  test('that was not shown is not a good one', () => {
    expect(judged('min-tls-left: 1d', {})).toEqual([
      'certificate-untrusted: no server on the way showed a certificate',
    ]);
  });
});

test('latency has a limit', () => {
  expect(judged('max-latency: 800ms', { latency: 800 })).toEqual([]);
  expect(judged('max-latency: 800ms', { latency: 1_250 })).toEqual([
    'latency: the answer took 1.3s, more than 800ms',
  ]);
});

test.each([403, 429, 503])('a challenge with %d is a challenge, whatever was expected', (status) => {
  const seen = { status, headers: { 'cf-mitigated': 'challenge' }, body: 'Just a moment...' };
  expect(judged(`status: ${status}\nbody: fine`, seen)).toEqual([
    `challenged: Cloudflare answered ${status} with a challenge`,
  ]);
});

test('what is quoted stays on one line, is cut, and commands no terminal', () => {
  const [message] = judged('release: body', { body: `\u001b[31mred\n::add-mask::x\r\n${'é'.repeat(500)}` });
  expect(message).toMatch(/^release: the body is "\[31mred ::add-mask::x é+…", not the release/);
  expect(message?.length).toBeLessThan(200);
});
