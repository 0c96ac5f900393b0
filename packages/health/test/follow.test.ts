import { answer, fault, ScriptedHttp } from '@esteira/health/testing';
import { expect, test } from '@jest/globals';
import { follow } from '../src/follow.ts';
import { probe } from './support/written.ts';

const signal = new AbortController().signal;

/** A site as a map from URL to where it redirects; what is not in it answers 200. */
function site(redirects: Record<string, string>, status = 302) {
  return new ScriptedHttp(({ url }) => {
    const location = redirects[url.href];
    return location === undefined ? answer({ body: url.href }) : answer({ status, headers: { location } });
  });
}

async function walk(http: ScriptedHttp, expectations = '') {
  const asked = probe(`- url: https://clinic.test/\n  ${expectations}`);
  const { hops, result } = await follow(asked, http, () => 1_000, signal);
  const end = 'fault' in result ? `${result.fault.code}: ${result.fault.message}` : result.answer.status;
  return { urls: hops.map((hop) => hop.url), end };
}

test('redirects are followed, to another host as well, and reported', async () => {
  const http = site({
    'https://clinic.test/': '/pt#top',
    'https://clinic.test/pt': 'https://www.clinic.test/pt',
  });
  expect(await walk(http)).toEqual({
    urls: ['https://clinic.test/', 'https://clinic.test/pt', 'https://www.clinic.test/pt'],
    end: 200,
  });
});

test.each([301, 303, 307, 308])('%d too', async (status) => {
  const { urls } = await walk(site({ 'https://clinic.test/': '/next' }, status));
  expect(urls).toEqual(['https://clinic.test/', 'https://clinic.test/next']);
});

test('http may lead to https', async () => {
  const http = site({ 'http://clinic.test/': 'https://clinic.test/' });
  const { hops } = await follow(probe('- http://clinic.test/'), http, () => 1_000, signal);
  expect(hops.map((hop) => hop.url)).toEqual(['http://clinic.test/', 'https://clinic.test/']);
});

test('a redirect that the probe expects is the answer', async () => {
  const http = site({ 'https://clinic.test/': 'https://elsewhere.test/' });
  expect(await walk(http, 'status: 300-399')).toEqual({ urls: ['https://clinic.test/'], end: 302 });
});

test('a redirect to nowhere is the answer, for its status to be judged', async () => {
  const http = new ScriptedHttp(() => answer({ status: 302 }));
  expect(await walk(http)).toEqual({ urls: ['https://clinic.test/'], end: 302 });
});

test.each([
  [
    'http://clinic.test/a',
    'redirect-refused: it redirects away from https: https://clinic.test/ → http://clinic.test/a',
  ],
  [
    'ftp://clinic.test/',
    'redirect-refused: it redirects away from https: https://clinic.test/ → ftp://clinic.test/',
  ],
  ['https://', 'redirect-refused: it redirects to "https://", which is no URL'],
  [`/${'x'.repeat(3_000)}`, expect.stringMatching(/^redirect-refused: .*, which is no URL$/)],
])('refuses to go to (%#)', async (location, end) => {
  const http = site({ 'https://clinic.test/': location });
  expect(await walk(http)).toEqual({ urls: ['https://clinic.test/'], end });
});

test('what a server signed is followed, and not shown', async () => {
  const http = site({ 'https://clinic.test/': 'https://nurse:secret@files.test/a?signature=secret' });
  expect((await walk(http)).urls).toEqual(['https://clinic.test/', 'https://files.test/a?…']);
  expect(http.requests[1]?.url.search).toBe('?signature=secret');
});

test('a circle is one of whole URLs: a changing query is none', async () => {
  const http = site({ 'https://clinic.test/': '/?step=2', 'https://clinic.test/?step=2': '/?step=3' });
  expect(await walk(http)).toMatchObject({ end: 200 });
});

test('names a circle', async () => {
  const http = site({ 'https://clinic.test/': '/login', 'https://clinic.test/login': '/#again' });
  expect((await walk(http)).end).toBe(
    'redirect-loop: redirects go in a circle: https://clinic.test/ → https://clinic.test/login → https://clinic.test/',
  );
  expect(http.requests).toHaveLength(2);
});

test('gives up on a way without end', async () => {
  const http = new ScriptedHttp((_, number) => answer({ status: 302, headers: { location: `/${number}` } }));
  expect((await walk(http)).end).toMatch(
    /^redirect-loop: more than 5 redirects: https:\/\/clinic\.test\/ → /,
  );
  expect(http.requests).toHaveLength(6);
});

test('a fault on the way ends it', async () => {
  const http = new ScriptedHttp((_, number) =>
    number === 1 ? answer({ status: 302, headers: { location: '/x' } }) : fault('timed-out', 'slow'),
  );
  expect(await walk(http)).toEqual({
    urls: ['https://clinic.test/', 'https://clinic.test/x'],
    end: 'timed-out: slow',
  });
});

test('the address is that of the probe’s own host, and no other', async () => {
  const http = site({
    'https://clinic.test/': 'https://clinic.test/pt',
    'https://clinic.test/pt': 'https://www.clinic.test/pt',
  });
  await walk(http, 'address: 203.0.113.7');
  expect(http.requests.map(({ url, address }) => [url.hostname, address])).toEqual([
    ['clinic.test', '203.0.113.7'],
    ['clinic.test', '203.0.113.7'],
    ['www.clinic.test', undefined],
  ]);
});

test('all requests share the time of the attempt', async () => {
  const http = site({ 'https://clinic.test/': '/x' });
  const left = [700, -5];
  await follow(probe('- https://clinic.test/'), http, () => left.shift() ?? 0, signal);
  expect(http.requests.map((request) => request.within)).toEqual([700, 1]);
});
