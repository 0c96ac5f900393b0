import type { PurgeWish } from '@esteira/edge';
import { planPurge, readSelectors, readSites, selectorsIn } from '@esteira/edge';
import { Failure, Malformed } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';

const urls = (count: number) => Array.from({ length: count }, (_, n) => `https://www.example.com/${n}`);
const names = (count: number) => Array.from({ length: count }, (_, n) => `name-${n}`);

function refusal(wish: PurgeWish): Failure {
  try {
    planPurge(wish);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('The wish was accepted.');
}

describe('a plan', () => {
  test('of nothing is no request: never everything', () => {
    expect(planPurge({})).toEqual([]);
    expect(planPurge({ files: [], tags: [], prefixes: [], hosts: [], everything: false })).toEqual([]);
  });

  test('of everything needs its flag, and is one request', () => {
    expect(planPurge({ everything: true })).toEqual([{ kind: 'everything' }]);
    expect(planPurge({ everything: true, files: [] })).toEqual([{ kind: 'everything' }]);
  });

  test.each(['files', 'tags', 'prefixes', 'hosts'] as const)('of everything and %s is refused', (kind) => {
    const value = kind === 'files' ? 'https://www.example.com/' : 'www.example.com';
    expect(refusal({ everything: true, [kind]: [value] })).toMatchObject({
      code: 'edge-selectors-invalid',
      category: 'usage',
      evidence: 'everything: stands alone, but other selectors were given with it',
    });
  });

  test('of mixed selectors has one kind per request, in a fixed order', () => {
    const wish: PurgeWish = {
      hosts: ['static.example.com'],
      prefixes: ['www.example.com/blog'],
      tags: ['home'],
      files: ['https://www.example.com/about'],
    };
    expect(planPurge(wish)).toEqual([
      { kind: 'files', values: ['https://www.example.com/about'] },
      { kind: 'tags', values: ['home'] },
      { kind: 'prefixes', values: ['www.example.com/blog'] },
      { kind: 'hosts', values: ['static.example.com'] },
    ]);
  });

  test.each([
    ['files', 1, [1]],
    ['files', 30, [30]],
    ['files', 31, [30, 1]],
    ['files', 101, [30, 30, 30, 11]],
    ['tags', 100, [100]],
    ['tags', 101, [100, 1]],
  ] as const)('sends %s, %i of them, in batches of %j', (kind, count, sizes) => {
    const plan = planPurge({ [kind]: kind === 'files' ? urls(count) : names(count) });
    expect(plan.map(selectorsIn)).toEqual(sizes);
  });

  test('keeps the order and loses nothing but repetitions', () => {
    const given = [...urls(70).reverse(), ...urls(40)];
    const plan = planPurge({ files: given });
    expect(plan.flatMap((request) => (request.kind === 'files' ? request.values : []))).toEqual(
      urls(70).reverse(),
    );
  });

  test('names everything that is wrong together', () => {
    const failure = refusal({
      files: ['/about', 'https://www.example.com/fine', 'https://www.example.com/#top'],
      tags: ['two words'],
      prefixes: ['https://www.example.com/blog'],
      hosts: ['*.example.com'],
    });
    expect(failure.code).toBe('edge-selectors-invalid');
    expect(failure.message).toBe('5 selectors are wrong: nothing was purged.');
    expect(failure.evidence?.split('\n')).toEqual([
      expect.stringMatching(/^files: `\/about` is not an absolute URL/),
      expect.stringMatching(/^files: `https:\/\/www\.example\.com\/#top` has a fragment/),
      expect.stringMatching(/^tags: `two words` is not printable ASCII/),
      expect.stringMatching(/^prefixes: `https:\/\/www\.example\.com\/blog` has a scheme/),
      expect.stringMatching(/^hosts: `\*\.example\.com` is not a host name/),
    ]);
  });
});

describe('a URL', () => {
  test.each([
    ['https://WWW.Example.com/About', 'https://www.example.com/About'],
    ['https://www.example.com', 'https://www.example.com/'],
    ['https://www.example.com:443/a', 'https://www.example.com/a'],
    ['https://www.example.com:8443/a', 'https://www.example.com:8443/a'],
    ['http://www.example.com/a b', 'http://www.example.com/a%20b'],
    ['https://www.example.com/sobre-nós', 'https://www.example.com/sobre-n%C3%B3s'],
    ['https://www.example.com/a%20b?x=1&y=é', 'https://www.example.com/a%20b?x=1&y=%C3%A9'],
    ['https://clínica.example/', 'https://xn--clnica-4va.example/'],
    ['https://www.example.com/a/../b', 'https://www.example.com/b'],
    ['https://www.example.com/cdn-cgi/image/width=80,quality=75/a.jpg'],
    ['https://www.example.com/search?q=*', 'https://www.example.com/search?q=*'],
  ])('%s goes out as a browser would ask for it', (given, sent = given) => {
    expect(readSelectors('files', [given])).toEqual([sent]);
  });

  test('is the same URL however it is written', () => {
    const given = ['https://www.example.com', 'https://WWW.example.com:443/', 'https://www.example.com/'];
    expect(readSelectors('files', given)).toEqual(['https://www.example.com/']);
  });

  test.each([
    '',
    'www.example.com/about',
    '//www.example.com/about',
    'https:www.example.com',
    'https:///about',
    'ftp://www.example.com/',
    'https://www.example.com/a\nb',
    'https://www.example.com\\about',
    'https://www.exa mple.com/',
    'https://user@www.example.com/',
    'https://user:password@www.example.com/',
    'https://www.example.com/blog/*',
    'https://www.example.com/about#',
  ])('%j is refused', (given) => {
    expect(() => readSelectors('files', [given])).toThrow(Malformed);
  });
});

describe('a tag', () => {
  test.each(['home', 'product:1234', '~', 'x'.repeat(1024)])('%j is taken as it is', (tag) => {
    expect(readSelectors('tags', [tag])).toEqual([tag]);
  });

  test.each(['', 'two words', 'página', 'tab\there', 'x'.repeat(1025)])('%j is refused', (tag) => {
    expect(() => readSelectors('tags', [tag])).toThrow(Malformed);
  });
});

describe('a prefix', () => {
  test.each([
    ['www.example.com'],
    ['www.example.com/'],
    ['www.example.com/blog'],
    ['www.example.com/blog/'],
    ['WWW.Example.com/Blog', 'www.example.com/Blog'],
    ['www.example.com/sobre nós', 'www.example.com/sobre%20n%C3%B3s'],
    [`www.example.com${'/a'.repeat(31)}`],
  ])('%s is taken', (given, sent = given) => {
    expect(readSelectors('prefixes', [given])).toEqual([sent]);
  });

  test.each([
    '',
    '/blog',
    'https://www.example.com/blog',
    'www.example.com/blog?page=1',
    'www.example.com/blog#top',
    'www.example.com/blog/*',
    'www.example.com:8443/blog',
    'localhost/blog',
    `www.example.com${'/a'.repeat(32)}`,
  ])('%j is refused', (given) => {
    expect(() => readSelectors('prefixes', [given])).toThrow(Malformed);
  });
});

describe('a host', () => {
  test.each([
    ['www.example.com'],
    ['Static_1.Example.com', 'static_1.example.com'],
    ['clínica.example', 'xn--clnica-4va.example'],
  ])('%s is taken', (given, sent = given) => {
    expect(readSelectors('hosts', [given])).toEqual([sent]);
  });

  test.each([
    '',
    'example',
    '*.example.com',
    'www.example.com/blog',
    'https://www.example.com',
    'www.example.com:443',
    'www..example.com',
    '-www.example.com',
    `${'a'.repeat(64)}.example.com`,
    `${'a.'.repeat(130)}example`,
  ])('%j is refused', (given) => {
    expect(() => readSelectors('hosts', [given])).toThrow(Malformed);
  });
});

test('a site is a base URL; the slash at its end is dropped', () => {
  const given = ['https://Clinic.example.com/', 'https://clinic.example.com', 'http://example.com/app/'];
  expect(readSites(given)).toEqual(['https://clinic.example.com', 'http://example.com/app']);
  for (const wrong of [
    'clinic.example.com',
    'https://a.example/?x',
    'https://a.example/#',
    'https://u@a.example',
  ]) {
    expect(() => readSites([wrong])).toThrow(Malformed);
  }
});
