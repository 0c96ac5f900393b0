import type { IncomingMessage, ServerResponse } from 'node:http';
import { nodeHttpProbe, parseRules, RuleAlarms } from '@esteira/health';
import { fault, ScriptedHttp } from '@esteira/health/testing';
import { Malformed } from '@esteira/kit';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Servers } from './support/servers.ts';

const never = new AbortController().signal;
const servers = new Servers();
afterEach(() => servers.close());

/** The mistakes of a list of rules. */
function mistakes(text: string): readonly string[] {
  try {
    parseRules(text);
  } catch (error) {
    if (error instanceof Malformed) return error.problems;
    throw error;
  }
  throw new Error('The rules were accepted.');
}

describe('a list of rules', () => {
  test('says what is asked, and what must hold', () => {
    const text = `
- url: https://clinic.example.com/health
- name: queue
  url: https://clinic.example.com/queue
  status: [200, 203]
  json: depth.*.waiting
  max: 100
- prometheus: https://prometheus.example.com/tenant
  query: sum(rate(http_requests_total[2m]))
  min: 0.5
  without-data: unwell
  token: true`;
    expect(parseRules(text)).toEqual([
      {
        kind: 'figure',
        name: 'https://clinic.example.com/health',
        url: 'https://clinic.example.com/health',
        status: [[200, 200]],
        token: false,
      },
      {
        kind: 'figure',
        name: 'queue',
        url: 'https://clinic.example.com/queue',
        status: [
          [200, 200],
          [203, 203],
        ],
        json: ['depth', '*', 'waiting'],
        max: 100,
        token: false,
      },
      {
        kind: 'query',
        name: 'sum(rate(http_requests_total[2m]))',
        prometheus: 'https://prometheus.example.com/tenant',
        query: 'sum(rate(http_requests_total[2m]))',
        min: 0.5,
        withoutData: 'unwell',
        token: true,
      },
    ]);
  });

  test('tells every mistake at once, with its line', () => {
    const text = `
- url: clinic.example.com
  json: $.depth
- prometheus: https://prometheus.example.com
  max: low
  without-data: fine
- url: https://clinic.example.com/a
  query: up
  max: 3
- prometheus: https://prometheus.example.com
  query: up
  min: 5
  max: 3
- just text`;
    expect(mistakes(text)).toEqual([
      'line 2, rule 1: needs `min` or `max`',
      'line 2, rule 1: url: "clinic.example.com" is not a URL that begins with https:// or http://',
      'line 3, rule 1: json: "$.depth" is not a path: write names, numbers or * with dots between, like a.0.b',
      'line 4, rule 2: query: is missing',
      'line 5, rule 2: max: "low" is not a number',
      'line 6, rule 2: without-data: is none of well, unwell, unknown',
      'line 7, rule 3: has bounds, and no `json` to find a figure',
      'line 7, rule 3: has unknown keys: query; known are name, min, max, token, url, status, json',
      'line 12, rule 4: min: is above `max`: nothing could be within',
      'line 14, rule 5: must be a map with `url`, or with `prometheus` and `query`',
    ]);
  });

  test('names each rule once', () => {
    const rule = '- url: https://clinic.example.com/health\n';
    expect(mistakes(rule + rule)).toEqual(['line 2, rule 2: is named as one before: give it a `name`']);
    expect(mistakes('')).toEqual(['line 1: must be a list: begin each rule with a dash']);
  });
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function says(status: number, body: unknown): Handler {
  return (_, response) => {
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** Asks one rule, `rest` of it, at a real server. */
async function asking(handler: Handler, rest: string, token?: string) {
  const base = `http://127.0.0.1:${await servers.http(handler)}`;
  return new RuleAlarms(parseRules(rest.replaceAll('BASE', base)), token, nodeHttpProbe(), never);
}

/** What is found: a rule that is out of its bounds is asked twice before it says so. */
async function found(handler: Handler, rest: string): Promise<string> {
  const alarms = await asking(handler, rest);
  await alarms.ask();
  const [word] = await alarms.ask();
  return `${word?.verdict}: ${word?.said}`;
}

describe('a figure over HTTP', () => {
  const RULE = '- url: BASE/queue\n  json: depth.*.waiting\n  max: 100';
  const depth = (...waiting: unknown[]) => ({ depth: waiting.map((each) => ({ waiting: each })) });

  test.each<[string, Handler, string]>([
    ['within', says(200, depth(3, 100)), 'well: depth.*.waiting is 3, 100'],
    ['one of them above', says(200, depth(3, 101)), 'unwell: depth.*.waiting: 101 is above 100'],
    ['another answer than the right one', says(404, 'gone'), 'unwell: the status is 404'],
    ['none', says(200, { depth: [] }), 'unknown: depth.*.waiting is no number: "[]"'],
    ['one that is text', says(200, depth('3')), 'unknown: depth.*.waiting is no number: "["3"]"'],
    ['one that is missing', says(200, { depth: [{}] }), 'unknown: depth.*.waiting is no number: "[null]"'],
    ['no JSON', says(200, '<html>'), 'unknown: the answer is no JSON: "<html>"'],
    ['an outage', says(503, 'away'), 'unknown: the status is 503, "away"'],
    ['a way elsewhere', says(302, ''), 'unknown: the status is 302, ""'],
    ['too many questions', says(429, 'slower'), 'unknown: the status is 429, "slower"'],
  ])('%s', async (_, handler, expected) => {
    expect(await found(handler, RULE)).toBe(expected);
  });

  test('without one the status is all that counts', async () => {
    expect(await found(says(204, ''), '- url: BASE/up\n  status: 200-299')).toBe('well: the status is 204');
  });

  test('of a server that hangs up nothing is known', async () => {
    const hangUp: Handler = (request) => request.socket.destroy();
    expect(await found(hangUp, RULE)).toMatch(/^unknown: the header broke off/);
    const rules = parseRules(RULE.replace('BASE', `http://127.0.0.1:${await servers.nobody()}`));
    const [word] = await new RuleAlarms(rules, undefined, nodeHttpProbe(), never).ask();
    expect(word).toMatchObject({ verdict: 'unknown', said: expect.stringMatching(/^no connection/) });
  });

  test('that does not come in time is unknown', async () => {
    const late = new ScriptedHttp(() => fault('timed-out', 'no header within 10s'));
    const [word] = await new RuleAlarms(
      parseRules(RULE.replace('BASE', 'http://a')),
      undefined,
      late,
      never,
    ).ask();
    expect(word).toMatchObject({ verdict: 'unknown', said: 'no header within 10s' });
    expect(late.requests[0]?.within).toBe(10_000);
  });

  test('that is not to be had says so clearly', async () => {
    const refused = await asking(says(403, 'not you'), RULE);
    await expect(refused.ask()).rejects.toMatchObject({
      code: 'rule-refused',
      message: expect.stringContaining('403, "not you"'),
    });
    await expect((await asking(says(400, 'what?'), RULE)).ask()).rejects.toMatchObject({
      code: 'rule-invalid',
    });
  });
});

describe('a query of Prometheus', () => {
  const RULE = '- prometheus: BASE\n  query: share\n  max: 0.01';
  const AT = 1795628880.818;
  /** As Prometheus 2.42 answers. */
  const data = (resultType: string, result: unknown) =>
    says(200, { status: 'success', data: { resultType, result } });
  const vector = (...values: string[]) =>
    data(
      'vector',
      values.map((value, index) => ({
        metric: { __name__: 'share', pod: `web-${index + 1}` },
        value: [AT, value],
      })),
    );
  const error = (status: number, errorType: string, message: string) =>
    says(status, { status: 'error', errorType, error: message });

  test.each<[string, Handler, string]>([
    ['every series within', vector('0', '0.01'), 'well: 0, 0.01'],
    ['one series above', vector('0', '0.02'), 'unwell: 0.02 is above 0.01 {__name__="share",pod="web-2"}'],
    ['endlessly above', vector('+Inf'), 'unwell: Infinity is above 0.01 {__name__="share",pod="web-1"}'],
    ['a scalar', data('scalar', [AT, '0.005']), 'well: 0.005'],
    ['nothing', vector(), 'unknown: the query finds nothing'],
    ['a share of nothing', vector('0', 'NaN'), 'unknown: no number: NaN {__name__="share",pod="web-2"}'],
    [
      'a share of nothing beside one above',
      vector('NaN', '1'),
      'unwell: 1 is above 0.01 {__name__="share",pod="web-2"}',
    ],
    [
      'well, as far as is known',
      says(200, {
        status: 'success',
        warnings: ['store-2 is away'],
        data: { resultType: 'vector', result: [{ metric: {}, value: [AT, '0'] }] },
      }),
      'unknown: 0, with a warning: "store-2 is away"',
    ],
    ['something else', says(200, { up: true }), 'unknown: the answer is none of Prometheus: "{"up":true}"'],
    ['an outage', says(502, '<html>'), 'unknown: the status is 502, "<html>"'],
    [
      'a query that took too long',
      error(503, 'timeout', 'query timed out in expression evaluation'),
      'unknown: the status is 503, timeout: query timed out in expression evaluation',
    ],
    [
      'a query that fails on this data',
      error(422, 'execution', 'many-to-many matching not allowed'),
      'unknown: the status is 422, execution: many-to-many matching not allowed',
    ],
  ])('%s', async (_, handler, expected) => {
    expect(await found(handler, RULE)).toBe(expected);
  });

  test.each(['well', 'unwell'])('that finds nothing counts as %s where the rule says so', async (verdict) => {
    expect(await found(vector(), `${RULE}\n  without-data: ${verdict}`)).toBe(
      `${verdict}: the query finds nothing`,
    );
  });

  test.each<[string, Handler, string, string]>([
    [
      'that cannot be read',
      error(400, 'bad_data', 'invalid parameter "query": parse error'),
      'rule-invalid',
      'The rule share is answered with 400, bad_data: invalid parameter "query": parse error.',
    ],
    [
      'for somebody else than Prometheus',
      says(404, '404 page not found'),
      'rule-invalid',
      'The rule share is answered with 404, "404 page not found".',
    ],
    [
      'that gives no figures of now',
      data('matrix', []),
      'rule-invalid',
      'The query of the rule share gives no figures: it must be an instant vector or a scalar.',
    ],
    ['without a token', says(401, ''), 'rule-refused', 'The rule share is answered with 401, "".'],
  ])('%s says so clearly', async (_, handler, code, message) => {
    await expect((await asking(handler, RULE)).ask()).rejects.toMatchObject({ code, message });
  });

  test('goes below the path of its Prometheus, with the token where the rule says so', async () => {
    const asked: (string | undefined)[] = [];
    const handler: Handler = (request, response) => {
      asked.push(request.url, request.headers.authorization);
      vector('0')(request, response);
    };
    const query = 'query: sum(rate(errors{code=~"5.."}[2m]))\n  max: 1';
    const rules = `- prometheus: BASE/tenant/\n  ${query}\n  token: true\n- prometheus: BASE\n  name: other\n  ${query}`;
    await (await asking(handler, rules, 's3cret')).ask();
    expect(asked.map((each) => each && decodeURIComponent(each.replaceAll('+', ' '))).toSorted()).toEqual([
      '/api/v1/query?query=sum(rate(errors{code=~"5.."}[2m]))',
      '/tenant/api/v1/query?query=sum(rate(errors{code=~"5.."}[2m]))',
      'Bearer s3cret',
      undefined,
    ]);
    await expect((await asking(handler, `${RULE}\n  token: true`)).ask()).rejects.toMatchObject({
      code: 'rule-refused',
    });
  });
});

test('a figure that jumps once is asked again before it counts', async () => {
  const figures = [5, 1, 5, 5, 1];
  const handler: Handler = (_, response) => {
    response.end(JSON.stringify({ sick: figures.shift() }));
  };
  const alarms = await asking(handler, '- name: sick\n  url: BASE/\n  json: sick\n  max: 1');
  const words = [];
  for (let asked = 0; asked < 5; asked += 1) words.push(...(await alarms.ask()));
  expect(words.map(({ verdict }) => verdict)).toEqual(['unknown', 'well', 'unknown', 'unwell', 'well']);
  expect(words[0]?.said).toBe('sick: 5 is above 1; seen once so far');
});
