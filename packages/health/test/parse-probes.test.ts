import { describe, expect, test } from '@jest/globals';
import { mistakes, probe, probes } from './support/written.ts';

test('a probe may be a URL alone: 200 is expected', () => {
  expect(probes('- https://clinic.test/healthz\n- http://clinic.test')).toEqual([
    { url: 'https://clinic.test/healthz', status: [[200, 200]], headers: [], json: [] },
    { url: 'http://clinic.test/', status: [[200, 200]], headers: [], json: [] },
  ]);
});

test('every key is understood', () => {
  const written = `
- url: https://clinic.test/api/status
  address: 203.0.113.7
  status: [200, 204, 300-399]
  headers:
    Content-Type: application/json
    set-cookie: absent
  body: /"ok"/i
  json:
    database.status: ok
    queue.depth: 0
    ready: true
    error: null
    version: /^4\\./
  release: header:X-Release
  min-tls-left: 20%
  max-latency: 800ms
`;
  expect(probe(written)).toEqual({
    url: 'https://clinic.test/api/status',
    address: '203.0.113.7',
    status: [
      [200, 200],
      [204, 204],
      [300, 399],
    ],
    headers: [
      { at: 'content-type', expected: 'application/json' },
      { at: 'set-cookie', expected: 'absent' },
    ],
    body: /"ok"/i,
    json: [
      { at: ['database', 'status'], expected: 'ok' },
      { at: ['queue', 'depth'], expected: 0 },
      { at: ['ready'], expected: true },
      { at: ['error'], expected: null },
      { at: ['version'], expected: /^4\./ },
    ],
    release: { in: 'header', name: 'x-release' },
    minTlsLeft: { share: 0.2 },
    maxLatency: 800,
  });
});

test.each([
  ['status: 204', { status: [[204, 204]] }],
  ['status: 200-299', { status: [[200, 299]] }],
  ['release: body', { release: { in: 'body' } }],
  ['release: json:app.release', { release: { in: 'json', path: ['app', 'release'] } }],
  ['min-tls-left: 14d', { minTlsLeft: { time: 14 * 86_400_000 } }],
  ['max-latency: 1m30s', { maxLatency: 90_000 }],
  ['address: "2001:db8::7"', { address: '2001:db8::7' }],
  ['body: /srv/app', { body: '/srv/app' }],
  ['json: { a: "" }', { json: [{ at: ['a'], expected: '' }] }],
])('%s', (line, expected) => {
  expect(probe(`- url: https://clinic.test\n  ${line}`)).toMatchObject(expected);
});

describe('mistakes', () => {
  test('are named all at once, in the order of their lines, with their probe', () => {
    const text = `- clinic.test/healthz
- url: https://clinic.test
  timeout: 3s
- url: https://clinic.test
  min-tls-left: 200%
  status: 99
  json:
    a..b: 1
    list: [1]
`;
    expect(mistakes(text)).toEqual([
      'line 1, probe 1: url: "clinic.test/healthz" is not a URL that begins with https:// or http://',
      'line 2, probe 2: has unknown keys: timeout; known are url, address, status, headers, body, json, release, min-tls-left, max-latency',
      'line 5, probe 3: min-tls-left: "200%" is neither a time like 14d nor a share like 20%',
      'line 6, probe 3: status: 99 is not a status like 204, a range like 200-299, or a list of these',
      'line 8, probe 3: json.a..b: "a..b" is not a path: write names, numbers or * with dots between, like a.0.b',
      'line 9, probe 3: json.list: [1] is not a single value: write a path to each value in it',
    ]);
  });

  test.each([
    ['url: ftp://clinic.test', /is not a URL that begins with https/],
    ['url:', /^line 1, probe 1: url: is missing$/],
    ['url: http://clinic.test\n  min-tls-left: 3d', /^line 2, probe 1: min-tls-left: needs a URL with https/],
    ['url: https://c.test\n  address: c.test', /"c\.test" is not an IP address/],
    ['url: https://c.test\n  status: 300-200', /is not a status like/],
    ['url: https://c.test\n  status: []', /is not a status like/],
    ['url: https://c.test\n  headers: json', /headers: must be a map/],
    ['url: https://c.test\n  headers: { "a b": c }', /"a b" is not the name of a header/],
    ['url: https://c.test\n  headers: { age: 0 }', /0 is not a text: put it in quotes/],
    ['url: https://c.test\n  body: /a(/', /is not a regular expression/],
    ['url: https://c.test\n  body: /a/g', /has flags other than i, m, s and u/],
    ['url: https://c.test\n  json: { $.a: 1 }', /"\$\.a" is not a path/],
    ['url: https://c.test\n  json: { "a[0]": 1 }', /"a\[0\]" is not a path/],
    ['url: https://c.test\n  release: header', /is not a place: write body, header:X-Release/],
    ['url: https://c.test\n  release: header:a b', /is not the name of a header|is not a place/],
    ['url: https://c.test\n  max-latency: 800', /800 is not a duration/],
    ['url: https://c.test\n  url: https://d.test', /^line 2: Map keys must be unique$/],
    ['url: "https', /^line \d: Missing closing "quote$/],
  ])('%s', (text, complaint) => {
    expect(mistakes(`- ${text}`)).toEqual([expect.stringMatching(complaint)]);
  });

  test.each([
    ['https://clinic.test', /must be a list: begin each probe with a dash/],
    ['a: 1', /must be a list/],
    ['# nothing', /must be a list/],
    ['[]', /must name a probe at least/],
    ['- 5', /^line 1, probe 1: must be a URL, or a map with `url`/],
    [Array(201).fill('- https://clinic.test').join('\n'), /must not hold more than 200 probes/],
  ])('no list of probes (%#)', (text, complaint) => {
    expect(mistakes(text)).toEqual([expect.stringMatching(complaint)]);
  });

  test('a password is refused, and not repeated', () => {
    const [complaint] = mistakes('- https://nurse:hunter2@clinic.test/');
    expect(complaint).toBe('line 1, probe 1: url: "https://…@clinic.test/" holds a user name or a password');
  });
});
