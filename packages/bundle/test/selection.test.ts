import type { Manifest } from '@esteira/bundle';
import { largestFolders, manifestFormat, parseFacts, selector } from '@esteira/bundle';
import { describe, expect, test } from '@jest/globals';

function keeps(yml: string): (path: string) => boolean {
  const facts = parseFacts(yml);
  return selector({ ...facts, public: 'public', health: { ...facts.health, path: '/' } });
}

describe('what ships', () => {
  test.each([
    'artisan',
    'app/Models/User.php',
    'vendor/x/tests/T.php',
    'bootstrap/cache',
    'bootstrap/app.php',
    'storage/app/public',
    'rooms/node_modules/ws',
    '.well-known/x',
    'public/build/manifest.json',
  ])('%s does', (path) => {
    expect(keeps('')(path)).toBe(true);
  });

  test.each([
    '.env',
    '.env.production',
    '.git',
    'packages/a/.git',
    'tests',
    'node_modules',
    'bootstrap/cache/packages.php',
    'public/hot',
    'public/storage',
    'storage/logs/laravel.log',
    'auth.json',
    '.github',
    'phpunit.xml',
  ])('%s does not', (path) => {
    expect(keeps('')(path)).toBe(false);
  });

  test('excludes add to it, and a service at the root keeps its dependencies', () => {
    expect(keeps('build: { exclude: ["docs/**"] }')('docs/a.md')).toBe(false);
    expect(keeps('services: [{ unit: a.service, package: . }]')('node_modules')).toBe(true);
  });
});

describe('a manifest', () => {
  const facts = parseFacts('');
  const manifest: Manifest = {
    schema: 1,
    release: 'abcdef0-0123456789ab',
    digest: '0123456789ab'.padEnd(64, '0'),
    commit: 'abcdef0',
    changed: [],
    archive: { bytes: 1, sha256: 'f'.repeat(64), unpacked: 2, entries: 3 },
    facts: { ...facts, public: 'public', health: { path: '/', warm: [] } },
    migrations: [],
    files: [
      { path: 'a', bytes: 1, sha256: '0'.repeat(64) },
      { path: 'b', link: 'a' },
    ],
  };

  test('reads back as it was written', () => {
    expect(manifestFormat.parse(manifestFormat.format(manifest), 'x.json')).toEqual(manifest);
  });

  test.each<[string, string]>([
    ['no JSON', 'null'],
    ['a truncated one', manifestFormat.format(manifest).slice(0, 200)],
    ['another schema', manifestFormat.format({ ...manifest, schema: 2 as 1 })],
    ['a strange digest', manifestFormat.format({ ...manifest, digest: 'abc' })],
  ])('%s is refused', (_what, text) => {
    expect(() => manifestFormat.parse(text, 'bundles/x.json')).toThrow(
      /The manifest bundles\/x\.json cannot be read/,
    );
  });

  test('may hold what only a newer version of Esteira knows', () => {
    const newer = { ...manifest, extra: 1, facts: { ...manifest.facts, extra: 1 } } as Manifest;
    expect(manifestFormat.parse(manifestFormat.format(newer), 'bundles/x.json')).toEqual(manifest);
  });
});

test('the heaviest folders are those two levels deep', () => {
  const file = (path: string, bytes: number) => ({ path, bytes, sha256: '' });
  expect(
    largestFolders([
      file('vendor/aws/a/b.php', 5),
      file('vendor/aws/c.php', 6),
      file('app/x.php', 7),
      file('a', 1),
    ]),
  ).toEqual([
    ['vendor/aws', 11],
    ['app', 7],
    ['.', 1],
  ]);
});
