import { hostFacts, manifestFormat, parseFacts } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { Failure } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';

function problems(text: string): string[] {
  try {
    parseFacts(text);
  } catch (error) {
    if (error instanceof Failure) return error.evidence?.split('\n') ?? [];
    throw error;
  }
  throw new Error('The file was accepted.');
}

describe('esteira.yml', () => {
  test('may be empty: Laravel has defaults', () => {
    expect(parseFacts('')).toMatchObject({
      shared: ['storage'],
      writable: ['bootstrap/cache'],
      'required-env': ['APP_KEY'],
      artisan: ['config:cache', 'route:cache', 'view:cache', 'event:cache'],
      migrate: true,
      services: [],
    });
  });

  test('says each mistake with its line', () => {
    const found = problems(
      [
        'public: ../elsewhere',
        'services:',
        '  - unit: clinic.timer',
        '    drain: 30',
        'healt: {}',
        'artisan: [rm -rf /]',
      ].join('\n'),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^esteira\.yml:1: public must be a relative path/),
        expect.stringMatching(/^esteira\.yml:3: services\.0\.unit must be a systemd unit/),
        expect.stringMatching(/^esteira\.yml:4: services\.0\.drain /),
        expect.stringMatching(/^esteira\.yml:\d: Unrecognized key: "healt"/),
        expect.stringMatching(/^esteira\.yml:6: artisan\.0 must be an artisan command/),
      ]),
    );
  });

  test('with broken syntax is refused by its line', () => {
    expect(problems('public: [a\nshared: b')[0]).toMatch(/^esteira\.yml:\d: /);
  });

  test.each(['/etc', '..', 'a/../b', '.', 'a//b', 'a b', 'a/', '', '$(id)', 'a\nb'])(
    'a path may not be %j',
    (path) => {
      expect(problems(`shared: [${JSON.stringify(path)}]`)[0]).toMatch(/shared\.0 must be a relative path/);
    },
  );

  test.each(['storage', 'var/data', '.well-known', 'a.b-c_d/e@f'])('a path may be %j', (path) => {
    expect(parseFacts(`shared: [${JSON.stringify(path)}]`).shared).toEqual([path]);
  });

  test('what runs before and after a release is a command, and a folder that Laravel does not look into', () => {
    const written = (text: string) => `migrations: { ${text} }`;
    expect(
      parseFacts(written('before: backup:run --only-db, after: database/migrations/after')).migrations,
    ).toEqual({
      before: 'backup:run --only-db',
      after: 'database/migrations/after',
    });
    expect(problems(written('before: mysqldump > x'))[0]).toMatch(
      /migrations\.before must be an artisan command/,
    );
    expect(problems(written('after: database/migrations'))[0]).toMatch(
      /migrations\.after must be another folder than database\/migrations/,
    );
  });

  test('a drain may take as long as a host can be told', () => {
    const written = (drain: string) => `services: [{ unit: a.service, drain: ${drain} }]`;
    expect(parseFacts(written('720m')).services[0]?.drain).toBe('720m');
    for (const drain of ['721m', '1000m', '13h', 'soon']) {
      expect(problems(written(drain))[0]).toMatch(/services\.0\.drain must be a duration .* at most 720m/);
    }
  });

  test('a path to purge that no request could ever name is refused by its line', () => {
    expect(problems("purge:\n  'lang/**': [/, /about?page=2]\n  'blog/**': [/blog/*, '/blog#top']")).toEqual([
      expect.stringMatching(/^esteira\.yml:3: purge\.blog\/\*\*\.0 must be a path such as \/about/),
      expect.stringMatching(/^esteira\.yml:3: purge\.blog\/\*\*\.1 must be a path/),
    ]);
  });
});

describe('licences and exceptions', () => {
  test('are ids, and dated', () => {
    const { licences, audit } = parseFacts(
      'licences: { deny: [AGPL-3.0-only, unknown] }\naudit:\n  accept:\n    - { id: CVE-2026-12345, until: 2026-12-31, because: Never called }',
    );
    expect(licences.deny).toEqual(['AGPL-3.0-only', 'unknown']);
    expect(audit.accept).toEqual([{ id: 'CVE-2026-12345', until: '2026-12-31', because: 'Never called' }]);
  });

  test.each([
    ['licences: { deny: [AGPL-3.0-onyl] }', /licences\.deny\.0 must be an id of the SPDX/],
    ['licences: { deny: [MIT OR ISC] }', /licences\.deny\.0 must be an id of the SPDX/],
    ['audit: { accept: [{ id: 12345, until: 2026-12-31, because: x }] }', /audit\.accept\.0\.id /],
    [
      'audit: { accept: [{ id: CVE-26-1, until: 2026-12-31, because: x }] }',
      /audit\.accept\.0\.id must be such/,
    ],
    ['audit: { accept: [{ id: CVE-2026-12345, because: x }] }', /audit\.accept\.0\.until must be a date/],
    ['audit: { accept: [{ id: CVE-2026-12345, until: 2026-02-30, because: x }] }', /until must be a date/],
    ['audit: { accept: [{ id: CVE-2026-12345, until: 2026-12-31 }] }', /audit\.accept\.0\.because /],
    [
      "audit: { accept: [{ id: CVE-2026-12345, until: 2026-12-31, because: '' }] }",
      /audit\.accept\.0\.because /,
    ],
  ])('%s is refused', (text, expected) => {
    expect(problems(text)[0]).toMatch(expected);
  });

  test('are no reason not to deploy what was sealed, whatever the list of licences is by then', () => {
    const manifest = manifestOf('an older bundle');
    const facts = { ...manifest.facts, licences: { deny: ['Gone-1.0'] } };
    const read = (sealed: unknown) =>
      manifestFormat.parse(JSON.stringify({ ...manifest, facts: sealed }), 'x');
    expect(read(facts).facts.licences.deny).toEqual(['Gone-1.0']);
    const { licences: _, audit: __, ...before } = manifest.facts;
    expect(read(before).facts).toEqual(manifest.facts);
  });
});

describe('a freeze', () => {
  const written = (window: string) => parseFacts(`freeze: [${window}]`).freeze;

  test('is a stretch of every week, or one between two dates', () => {
    expect(
      written(`{ from: Fri 18:00, until: Mon 06:00, zone: America/Sao_Paulo, environments: [production] }`),
    ).toHaveLength(1);
    expect(
      written(`{ from: 2026-12-23 18:00, until: 2027-01-02 08:00, zone: UTC, why: Holidays }`),
    ).toHaveLength(1);
  });

  test.each([
    ['{ from: Fri 25:00, until: Mon 06:00, zone: UTC }', /freeze\.0\.from must be such as/],
    ['{ from: Friday 18:00, until: Mon 06:00, zone: UTC }', /freeze\.0\.from must be such as/],
    ['{ from: Fri 18:00, until: 2026-12-23 18:00, zone: UTC }', /freeze\.0 `from` and `until` must both/],
    ['{ from: Fri 18:00, until: Mon 06:00, zone: Sao_Paulo }', /freeze\.0\.zone must be a time zone/],
    ['{ from: Fri 18:00, until: Mon 06:00 }', /freeze\.0\.zone /],
  ])('%s is refused', (window, expected) => {
    expect(problems(`freeze: [${window}]`)[0]).toMatch(expected);
  });
});

test('the host reads facts as lines, in one order, drain times in seconds', () => {
  const facts = parseFacts(`
shared: [storage, uploads]
services:
  - { unit: clinic-rooms.service, drain: 5m, package: rooms }
  - { unit: clinic-worker.service }
health: { host: clinic.example.com, release-header: X-Release, warm: [/, '/agenda?day=1'] }
migrate: false
artisan: [config:cache]
`);
  const sealed = { ...facts, public: 'public', health: { ...facts.health, path: '/healthz' } };
  expect(hostFacts(sealed, 'c0ffee').split('\n')).toEqual([
    'esteira 1',
    'commit c0ffee',
    'public public',
    'shared storage',
    'shared uploads',
    'writable bootstrap/cache',
    'assets build/assets',
    'env APP_KEY',
    'artisan config:cache',
    'migrate no',
    'service clinic-rooms.service 300',
    'service clinic-worker.service 30',
    'health /healthz',
    'health-host clinic.example.com',
    'release-header X-Release',
    'warm /',
    'warm /agenda?day=1',
    '',
  ]);
});
