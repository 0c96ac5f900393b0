import { Failure, input } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';
import { inputs } from '../src/inputs.ts';

const NEEDED = { zone: 'example.com', token: 'cf-Token_0123456789' };

function read(given: Record<string, string>) {
  const env = Object.entries(given).map(([name, value]) => [input.variableOf(name), value]);
  return input.readInputs(inputs, Object.fromEntries(env));
}

function refusal(given: Record<string, string>): Failure {
  try {
    read({ ...NEEDED, ...given });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('The inputs were accepted.');
}

test('only the zone and the token are needed', () => {
  expect(read(NEEDED)).toEqual({
    ...NEEDED,
    everything: false,
    mode: 'purge',
    plan: 'free',
    timeout: 120_000,
    dryRun: false,
  });
});

test('the token is masked', () => {
  expect(input.secretsOf(inputs, { INPUT_TOKEN: NEEDED.token })).toEqual([NEEDED.token]);
});

describe('lists', () => {
  test('hold one a line', () => {
    const values = read({
      ...NEEDED,
      files: 'https://example.com/a\n\n  https://example.com/b ',
      tags: 'one\ntwo, three',
      prefixes: 'example.com/blog\nexample.com/shop',
      hosts: 'static.example.com,img.example.com',
      sites: 'https://example.com/\nhttps://www.example.com',
    });
    expect(values.files).toEqual(['https://example.com/a', 'https://example.com/b']);
    expect(values.tags).toEqual(['one', 'two', 'three']);
    expect(values.prefixes).toEqual(['example.com/blog', 'example.com/shop']);
    expect(values.hosts).toEqual(['static.example.com', 'img.example.com']);
    expect(values.sites).toEqual(['https://example.com', 'https://www.example.com']);
  });

  test('of URLs keep the commas inside a URL', () => {
    const files =
      'https://example.com/width=80,quality=75/a.jpg, https://example.com/b,c\nhttp://example.com/d';
    expect(read({ ...NEEDED, files }).files).toEqual([
      'https://example.com/width=80,quality=75/a.jpg',
      'https://example.com/b,c',
      'http://example.com/d',
    ]);
  });
});

describe('changed', () => {
  const [base, release] = ['aaaaaaa-000000000000', 'bbbbbbb-111111111111'];

  test.each([
    [`${base}..${release}`, { base, release }],
    [`..${release}`, { base: '', release }],
    [`${base}..`, { base, release: '' }],
    ['..', { base: '', release: '' }],
  ])('may be %s', (changed, expected) => {
    expect(read({ ...NEEDED, changed }).changed).toEqual(expected);
  });

  test.each([release, `${base}...${release}`, `${base}..main`, `${base} ${release}`, `..${release}..`])(
    'may not be %s',
    (changed) => {
      expect(refusal({ changed }).evidence).toMatch(/^changed: .* is not `<base>\.\.<release>`/);
    },
  );
});

test.each(['023e105f4ecef8ad9ca31a8372d0c353', 'example.com', 'Example.CO.uk'])(
  'the zone may be %s',
  (zone) => {
    expect(read({ ...NEEDED, zone }).zone).toBe(zone);
  },
);

test('what is wrong is named together, and the token is not shown', () => {
  const failure = refusal({
    zone: 'https://example.com/',
    token: 'two words',
    files: 'https://example.com/fine\n/about\nhttps://example.com/#top',
    prefixes: 'https://example.com/blog',
    sites: 'example.com',
    plan: 'cheap',
    mode: 'forget',
  });
  expect(failure.message).toBe('7 inputs are wrong.');
  expect(failure.evidence?.split('\n')).toEqual([
    expect.stringMatching(/^zone: `https:\/\/example\.com\/` is not a zone id/),
    expect.stringMatching(/^token: its value is not a bearer token/),
    expect.stringMatching(/^sites: `example\.com` has entries/),
    expect.stringMatching(/^ {2}`example\.com` is not an absolute URL/),
    expect.stringMatching(/^files: its value has entries/),
    expect.stringMatching(/^ {2}`\/about` is not an absolute URL/),
    expect.stringMatching(/^ {2}`https:\/\/example\.com\/#top` has a fragment/),
    expect.stringMatching(/^prefixes: `https:\/\/example\.com\/blog` has entries/),
    expect.stringMatching(/^ {2}`https:\/\/example\.com\/blog` has a scheme/),
    expect.stringMatching(/^mode: `forget` is not one of/),
    expect.stringMatching(/^plan: `cheap` is not one of/),
  ]);
  expect(failure.evidence).not.toContain('two words');
});
