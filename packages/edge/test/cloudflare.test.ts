import type { Attempt, CloudflareZone, EdgeCache } from '@esteira/edge';
import { carryOut, cloudflareCache, planPurge, Rejected } from '@esteira/edge';
import { accept, CloudflareStandIn, refuse } from '@esteira/edge/testing';
import { asFailure, failureLines, failureMarkdown, systemClock } from '@esteira/kit';
import { RecordedLog, VirtualClock } from '@esteira/kit/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

const VARIABLES = ['CLOUDFLARE_BASE_URL', 'CLOUDFLARE_API_KEY', 'CLOUDFLARE_EMAIL', 'CLOUDFLARE_LOG'];
const before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));

let cloudflare: CloudflareStandIn;
beforeAll(() => {
  // What a runner may happen to have: neither may be used.
  process.env['CLOUDFLARE_API_KEY'] = 'somebody-elses-key';
  process.env['CLOUDFLARE_EMAIL'] = 'somebody@example.com';
  process.env['CLOUDFLARE_LOG'] = 'debug';
});
beforeEach(async () => {
  cloudflare = await CloudflareStandIn.start();
  process.env['CLOUDFLARE_BASE_URL'] = cloudflare.url;
});
afterEach(async () => await cloudflare.stop());
afterAll(() => {
  for (const name of VARIABLES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const [files = { kind: 'everything' }] = planPurge({ files: ['https://www.example.com/about'] });
const [everything = files] = planPurge({ everything: true });

function cache(target: Partial<CloudflareZone> = {}): EdgeCache {
  return cloudflareCache({ zone: cloudflare.zone.id, token: cloudflare.token, mode: 'purge', ...target });
}

function attempt(given: Partial<Attempt> = {}): Attempt {
  return { signal: new AbortController().signal, within: 60_000, ...given };
}

async function refusal(target: Partial<CloudflareZone> = {}, given: Partial<Attempt> = {}): Promise<unknown> {
  try {
    await cache(target).purge(files, attempt(given));
  } catch (error) {
    return error;
  }
  throw new Error('The purge was accepted.');
}

describe('a purge', () => {
  test('is one selector per body', async () => {
    const plan = planPurge({
      files: ['https://www.example.com/about'],
      tags: ['home'],
      prefixes: ['www.example.com/blog'],
      hosts: ['static.example.com'],
    });
    for (const request of [...plan, everything]) await cache().purge(request, attempt());
    expect(cloudflare.purges.map(({ body }) => body)).toEqual([
      { files: ['https://www.example.com/about'] },
      { tags: ['home'] },
      { prefixes: ['www.example.com/blog'] },
      { hosts: ['static.example.com'] },
      { purge_everything: true },
    ]);
    expect(new Set(cloudflare.purges.map(({ mode }) => mode))).toEqual(new Set(['purge']));
  });

  test('may be an invalidation: the same body, another call', async () => {
    await cache({ mode: 'invalidate' }).purge(files, attempt());
    expect(cloudflare.purges).toEqual([
      {
        zone: cloudflare.zone.id,
        mode: 'invalidate',
        body: { files: ['https://www.example.com/about'] },
      },
    ]);
  });

  test('shows the token and nothing else', async () => {
    let headers: Record<string, unknown> = {};
    cloudflare.replies.push((response, request) => {
      headers = request.headers;
      accept({})(response, request);
    });
    await cache().purge(files, attempt());
    expect(headers['authorization']).toBe(`Bearer ${cloudflare.token}`);
    expect(headers['x-auth-key']).toBeUndefined();
    expect(headers['x-auth-email']).toBeUndefined();
  });
});

describe('the zone', () => {
  test('given by id is not looked up', async () => {
    await cache({ zone: cloudflare.zone.id.toUpperCase() }).purge(files, attempt());
    expect(cloudflare.requests).toEqual([`POST /zones/${cloudflare.zone.id}/purge_cache`]);
  });

  test('given by name is looked up once', async () => {
    const named = cache({ zone: 'Example.com' });
    await named.purge(files, attempt());
    await named.purge(everything, attempt());
    expect(cloudflare.requests).toEqual([
      'GET /zones',
      `POST /zones/${cloudflare.zone.id}/purge_cache`,
      `POST /zones/${cloudflare.zone.id}/purge_cache`,
    ]);
  });

  test('that is unknown by name says which permission may be missing', async () => {
    const unknown = await refusal({ zone: 'www.example.com' });
    expect(unknown).toMatchObject({
      code: 'edge-zone-unknown',
      message: 'The token is shown no zone called www.example.com.',
      hint: expect.stringContaining('Zone → Zone → Read'),
    });
    cloudflare.withheld.add('read');
    expect(await refusal({ zone: 'example.com' })).toMatchObject({ code: 'edge-zone-unknown' });
    expect(cloudflare.purges).toEqual([]);
  });

  test('whose name is taken twice has to be given by id', async () => {
    const other = { ...cloudflare.zone, id: 'f'.repeat(32) };
    cloudflare.replies.push(accept([cloudflare.zone, other]));
    expect(await refusal({ zone: 'example.com' })).toMatchObject({
      code: 'edge-zone-unknown',
      message: '2 zones are called example.com.',
    });
  });

  test('is not taken from an answer about another one', async () => {
    cloudflare.replies.push(accept([{ id: 'f'.repeat(32), name: 'example.org' }]));
    expect(await refusal({ zone: 'example.com' })).toMatchObject({ code: 'edge-zone-unknown' });
  });

  test('that is unknown by id is a usage failure', async () => {
    expect(await refusal({ zone: 'f'.repeat(32) })).toMatchObject({
      code: 'edge-zone-unknown',
      category: 'usage',
      message: `Cloudflare knows no zone ${'f'.repeat(32)}.`,
    });
  });

  test('is looked up again after an outage', async () => {
    const named = cache({ zone: 'example.com' });
    cloudflare.replies.push(refuse(502, 0, 'Bad gateway'));
    await expect(named.purge(files, attempt())).rejects.toMatchObject({ reason: 'unavailable' });
    await named.purge(files, attempt());
    expect(cloudflare.purges).toHaveLength(1);
  });
});

describe('a refusal', () => {
  test('of the token names the permission and the zone', async () => {
    expect(await refusal({ token: 'another' })).toMatchObject({
      code: 'edge-token-scope',
      evidence: 'HTTP 403, 10000: Authentication error',
    });
    cloudflare.withheld.add('purge');
    expect(await refusal()).toMatchObject({
      code: 'edge-token-scope',
      message: expect.stringContaining('Zone → Cache Purge → Purge'),
    });
  });

  test('of the lookup names the permission of the lookup', async () => {
    expect(await refusal({ zone: 'example.com', token: 'another' })).toMatchObject({
      code: 'edge-token-scope',
      message: expect.stringContaining('Zone → Zone → Read for the zone example.com'),
    });
  });

  test('inside an answer of status 200 is a refusal', async () => {
    cloudflare.replies.push(refuse(200, 1011, 'Unable to purge'));
    expect(await refusal()).toMatchObject({
      reason: 'selectors',
      message: 'HTTP 200, 1011: Unable to purge',
    });
    cloudflare.replies.push(refuse(200, 0, 'Something'));
    expect(await refusal()).toMatchObject({ reason: 'unavailable' });
  });

  test('for the rate is passed on at once, with when to come back', async () => {
    cloudflare.replies.push(refuse(429, 971, 'slow down', { 'retry-after': '3600' }));
    expect(await refusal()).toMatchObject({ reason: 'throttled', retryAfter: 3_600_000 });
    expect(cloudflare.requests).toHaveLength(1);
  });

  test('of an outage is passed on at once: retries are not the adapter’s', async () => {
    cloudflare.replies.push(refuse(503, 0, 'Unavailable', { 'x-should-retry': 'true' }));
    expect(await refusal()).toMatchObject({ reason: 'unavailable' });
    expect(cloudflare.requests).toHaveLength(1);
  });

  test('for the size of the batch is one that halving cures', async () => {
    cloudflare.largestBatch = 7;
    const plan = planPurge({
      files: Array.from({ length: 61 }, (_, n) => `https://www.example.com/${n}`),
    });
    const outcome = await carryOut(plan, cache(), {
      plan: 'free',
      within: 60_000,
      clock: systemClock,
      signal: new AbortController().signal,
      log: new RecordedLog(),
    });
    expect(outcome.failure).toBeUndefined();
    expect(cloudflare.purges.flatMap(({ body }) => body['files'])).toEqual(
      plan.flatMap((request) => (request.kind === 'files' ? request.values : [])),
    );
  });
});

describe('the network', () => {
  test('may take no longer than one call may', async () => {
    cloudflare.replies.push(() => {});
    expect(await refusal({ patience: 50 })).toMatchObject({
      reason: 'unavailable',
      message: 'no answer within 50 ms',
    });
  });

  test('may take no longer than the purge has left', async () => {
    cloudflare.replies.push(() => {});
    expect(await refusal({}, { within: 49.5 })).toMatchObject({
      reason: 'unavailable',
      message: 'no answer within 50 ms',
    });
  });

  test('may not stall in the middle of an answer either', async () => {
    cloudflare.replies.push((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"success":');
    });
    expect(await refusal({ patience: 200 })).toMatchObject({
      reason: 'unavailable',
      message: 'no answer within 200 ms',
    });
  });

  test('may break', async () => {
    cloudflare.replies.push((response) => response.socket?.resetAndDestroy());
    const broken = await refusal();
    expect(broken).toBeInstanceOf(Rejected);
    expect(broken).toMatchObject({
      reason: 'unavailable',
      message: expect.stringMatching(/ECONNRESET|closed/),
    });
  });

  test('may be away', async () => {
    process.env['CLOUDFLARE_BASE_URL'] = 'http://127.0.0.1:1/client/v4';
    expect(await refusal()).toMatchObject({ reason: 'unavailable' });
  });

  test('is left at once by a cancelled job', async () => {
    const controller = new AbortController();
    const cancelled = new Error('cancelled');
    cloudflare.replies.push(() => controller.abort(cancelled));
    expect(await refusal({}, { signal: controller.signal })).toBe(cancelled);
  });

  test('is not entered by a job that is cancelled already', async () => {
    const cancelled = new Error('cancelled');
    expect(await refusal({}, { signal: AbortSignal.abort(cancelled) })).toBe(cancelled);
    expect(cloudflare.requests).toEqual([]);
  });
});

describe('the token', () => {
  const everyWord = (error: unknown, log: RecordedLog) => {
    const failure = asFailure(error);
    const lines = [...failureLines(failure), failureMarkdown(failure), failure.stack ?? '', log.text];
    return lines.join('\n');
  };

  test.each([
    ['a page that echoes it', 503, 'text/html', (token: string) => `<p>Bearer ${token}</p>`],
    [
      'an error that echoes it',
      400,
      'application/json',
      (token: string) => JSON.stringify({ errors: [{ code: 1012, message: token }] }),
    ],
    [
      'an envelope that echoes it',
      200,
      'application/json',
      (token: string) => JSON.stringify({ success: false, errors: [{ code: 10000, message: token }] }),
    ],
  ])('is in no log, error or evidence after %s', async (_, status, type, body) => {
    const reply = () =>
      cloudflare.replies.push((response) => {
        response.writeHead(status, { 'content-type': type });
        response.end(body(cloudflare.token));
      });
    for (let count = 0; count < 30; count += 1) reply();
    const log = new RecordedLog();
    const { failure } = await carryOut([files], cache(), {
      plan: 'free',
      within: 60_000,
      clock: new VirtualClock(),
      signal: new AbortController().signal,
      log,
    });
    const words = everyWord(failure, log);
    expect(words).toContain('***');
    expect(words).not.toContain(cloudflare.token);
  });

  test('is not repeated where it cannot be a header', async () => {
    const broken = 'secret-first-line\nsecret-second-line';
    const error = await refusal({ token: broken });
    expect(everyWord(error, new RecordedLog())).not.toMatch(/secret-(first|second)-line/);
    expect(cloudflare.requests).toEqual([]);
  });

  test('is not left to the logging of the SDK, even where it is asked for', async () => {
    const { debug, info } = console;
    const lines: string[] = [];
    console.debug = console.info = (line: unknown) => void lines.push(String(line));
    try {
      await cache().purge(files, attempt());
    } finally {
      Object.assign(console, { debug, info });
    }
    expect(lines).toEqual([]);
  });
});

test('the stand-in itself refuses mixed and empty bodies', async () => {
  const ask = async (body: unknown) => {
    const response = await fetch(`${cloudflare.url}/zones/${cloudflare.zone.id}/purge_cache`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cloudflare.token}` },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { success: boolean }).success;
  };
  expect(await ask({ files: ['https://example.com/'] })).toBe(true);
  expect(await ask({ files: ['https://example.com/'], tags: ['a'] })).toBe(false);
  expect(await ask({ files: [] })).toBe(false);
  expect(await ask({})).toBe(false);
  expect(await ask({ purge_everything: false })).toBe(false);
});
