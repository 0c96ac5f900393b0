import { Rejected } from '@esteira/edge';
import { describe, expect, test } from '@jest/globals';
import { resultOf } from '../src/envelope.ts';

const question = { zone: 'example.com', permission: 'Zone → Cache Purge → Purge' };

function judge(status: number, body: unknown, headers: Record<string, string> = {}): unknown {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  try {
    return resultOf({ status, headers: new Headers(headers), body: text }, question);
  } catch (error) {
    return error;
  }
}

const refusal = (code: number, message = 'No') => ({
  success: false,
  errors: [{ code, message }],
  result: null,
});

test('yes is a status and an envelope that say so', () => {
  expect(judge(200, { success: true, errors: [], result: { id: 'x' } })).toEqual({ id: 'x' });
});

test.each([
  ['an envelope that says no', { success: false, errors: [], result: { id: 'x' } }],
  ['no envelope', { id: 'x' }],
  ['another kind of yes', { success: 'true', result: {} }],
  ['a list', []],
  ['null', null],
  ['a text', '"yes"'],
  ['a page of a proxy', '<html>Welcome</html>'],
  ['nothing', ''],
])('status 200 with %s is no yes', (_, body) => {
  expect(judge(200, body)).toMatchObject({ name: 'Rejected', reason: 'unavailable' });
});

test('an envelope that says yes under another status is no yes', () => {
  expect(judge(503, { success: true, result: {} })).toMatchObject({ reason: 'unavailable' });
});

describe('a refusal', () => {
  test.each([
    [401, refusal(1000, 'Invalid API Token')],
    [403, refusal(10000, 'Authentication error')],
    [403, refusal(9109, 'Unauthorized to access requested resource')],
    [400, refusal(10000)],
    [200, refusal(10000)],
    [200, refusal(9109)],
    [400, refusal(6003, 'Invalid request headers')],
    [403, '<html>blocked</html>'],
  ])('%i with %j is a permission to give', (status, body) => {
    expect(judge(status, body)).toMatchObject({
      code: 'edge-token-scope',
      category: 'permission',
      message: expect.stringContaining('Zone → Cache Purge → Purge for the zone example.com'),
    });
  });

  test.each([
    [404, refusal(7003, 'Could not route to /zones/x, perhaps your object identifier is invalid?')],
    [400, refusal(7003)],
    [200, refusal(7000)],
    [404, 'not found'],
  ])('%i with %j is an unknown zone', (status, body) => {
    expect(judge(status, body)).toMatchObject({ code: 'edge-zone-unknown', category: 'usage' });
  });

  test.each([
    [400, refusal(1012, 'Request must contain one of …')],
    [400, refusal(1094, 'Too many')],
    [200, refusal(1011, 'Unable to purge x')],
    [413, 'Payload too large'],
    [422, refusal(5000)],
  ])('%i with %j is about the selectors', (status, body) => {
    expect(judge(status, body)).toMatchObject({ name: 'Rejected', reason: 'selectors' });
  });

  test.each([
    [429, refusal(971, 'slow down')],
    [429, refusal(10000)],
    [429, ''],
  ])('%i with %j is a matter of time', (status, body) => {
    expect(judge(status, body, { 'retry-after': '7' })).toMatchObject({
      reason: 'throttled',
      retryAfter: 7_000,
    });
  });

  test.each([408, 500, 502, 503, 504, 520, 522])('%i is an outage, whatever its envelope', (status) => {
    expect(judge(status, refusal(1101))).toMatchObject({ reason: 'unavailable' });
  });

  test('is quoted in its own words, on one line, cut short', () => {
    const words = {
      success: false,
      errors: [
        { code: 1, message: 'a\n b' },
        { code: 2, message: 'c' },
      ],
    };
    expect(judge(422, words)).toMatchObject({ message: 'HTTP 422, 1: a b; 2: c' });
    expect(judge(503, '')).toMatchObject({ message: 'HTTP 503' });
    const { message } = judge(503, 'x'.repeat(10_000)) as Rejected;
    expect(message.length).toBeLessThan(400);
  });

  test.each([
    ['0', 0],
    ['3600', 3_600_000],
    ['Wed, 04 Mar 2026 10:00:30 GMT', 30_000],
    ['Wed, 04 Mar 2026 09:00:00 GMT', 0],
    ['soon', undefined],
  ])('Retry-After: %s is %s ms', (value, expected) => {
    const headers = { 'retry-after': value, date: 'Wed, 04 Mar 2026 10:00:00 GMT' };
    expect((judge(429, '', headers) as Rejected).retryAfter).toBe(expected);
  });

  test('without Retry-After leaves the wait to us', () => {
    const rejected = judge(429, '');
    expect(rejected).toBeInstanceOf(Rejected);
    expect((rejected as Rejected).retryAfter).toBeUndefined();
  });
});
