import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import type { Accounts, Application, Component } from '@esteira/bundle';
import {
  bomPathOf,
  byLicence,
  composerComponents,
  formatBom,
  npmComponents,
  objectionToLicences,
  parseFacts,
  readAccounts,
  writeBom,
} from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const require = createRequire(import.meta.url);

const COMPOSER_LOCK = JSON.stringify({
  'content-hash': '0'.repeat(32),
  packages: [
    {
      name: 'laravel/framework',
      version: 'v11.4.0',
      license: ['MIT'],
      dist: { type: 'zip', url: 'x', reference: 'y', shasum: 'ab'.repeat(20) },
    },
    { name: 'Clinic/Billing', version: 'dev-main', license: ['proprietary'], dist: { shasum: '' } },
    { name: 'acme/choice', version: '1.0.0', license: ['LGPL-2.1-only', 'GPL-3.0-or-later'], dist: null },
    { name: 'acme/silent', version: '1.0.0' },
  ],
  'packages-dev': [{ name: 'phpunit/phpunit', version: '11.0.0', license: ['BSD-3-Clause'] }],
});

const SHA512 = createHash('sha512').update('ws').digest();
const NPM_LOCK = {
  name: 'rooms',
  lockfileVersion: 3,
  packages: {
    '': { name: 'rooms', dependencies: { ws: '8.0.0' } },
    'node_modules/ws': { version: '8.0.0', license: 'MIT', integrity: `sha512-${SHA512.toString('base64')}` },
    'node_modules/@clinic/codec': { version: '1.0.0+7', license: '(MIT OR AGPL-3.0)' },
    'node_modules/ws/node_modules/old': { version: '0.1.0', license: { type: 'MIT' } },
    'node_modules/other-name': { name: 'real-name', version: '2.0.0', license: 'SEE LICENSE IN x' },
    'node_modules/fast': { version: '1.0.0', license: 'ISC', optional: true },
    'node_modules/both': { version: '1.0.0', license: 'ISC', devOptional: true },
    'node_modules/jest': { version: '30.0.0', license: 'MIT', dev: true },
    'node_modules/own': { resolved: 'packages/own', link: true },
    'packages/own': { version: '1.0.0', license: 'GPL-3.0-only' },
  },
};

function npm(purpose: 'run' | 'build', lock: object = NPM_LOCK): Component[] {
  return npmComponents(JSON.stringify(lock), 'rooms/package-lock.json', purpose);
}

describe('composer.lock', () => {
  test('names what runs: purl, licences, hash; nothing of development', () => {
    const found = composerComponents(COMPOSER_LOCK, 'composer.lock');
    expect(found.map(({ purl }) => purl)).toEqual([
      'pkg:composer/laravel/framework@v11.4.0',
      'pkg:composer/clinic/billing@dev-main',
      'pkg:composer/acme/choice@1.0.0',
      'pkg:composer/acme/silent@1.0.0',
    ]);
    expect(found[0]).toEqual({
      purl: 'pkg:composer/laravel/framework@v11.4.0',
      name: 'laravel/framework',
      version: 'v11.4.0',
      licences: ['MIT'],
      hashes: [{ alg: 'SHA-1', content: 'ab'.repeat(20) }],
      scope: 'required',
      locks: ['composer.lock'],
    });
    expect(found.slice(1).flatMap(({ hashes }) => hashes)).toEqual([]);
  });

  test.each(['', '{}', '[]', '{"packages":{}}'])('that is %j is refused, and not taken for empty', (text) => {
    expect(() => composerComponents(text, 'composer.lock')).toThrow(
      expect.objectContaining({ code: 'bundle-lock-outdated', message: 'composer.lock cannot be read.' }),
    );
  });
});

describe('package-lock.json', () => {
  test('names what --omit=dev installs, where it is and whatever it is called there', () => {
    expect(npm('run').map(({ purl, scope }) => [purl, scope])).toEqual([
      ['pkg:npm/ws@8.0.0', 'required'],
      ['pkg:npm/%40clinic/codec@1.0.0%2B7', 'required'],
      ['pkg:npm/old@0.1.0', 'required'],
      ['pkg:npm/real-name@2.0.0', 'required'],
      ['pkg:npm/fast@1.0.0', 'optional'],
      ['pkg:npm/both@1.0.0', 'optional'],
    ]);
  });

  test('of a front end: everything, and none of it ships as it is', () => {
    const found = npm('build');
    expect(found.map(({ name }) => name)).toContain('jest');
    expect(new Set(found.map(({ scope }) => scope))).toEqual(new Set(['excluded']));
  });

  test('gives hashes as hexadecimal', () => {
    expect(npm('run')[0]?.hashes).toEqual([{ alg: 'SHA-512', content: SHA512.toString('hex') }]);
  });

  test('of version 2 says the same, whatever it repeats for npm 6', () => {
    expect(npm('run', { ...NPM_LOCK, lockfileVersion: 2, dependencies: { ws: { version: '1' } } })).toEqual(
      npm('run'),
    );
  });

  test('of version 1 knows packages inside packages, and no licence', () => {
    const lock = {
      lockfileVersion: 1,
      dependencies: {
        ws: { version: '8.0.0', dependencies: { old: { version: '0.1.0' } } },
        jest: { version: '30.0.0', dev: true },
      },
    };
    expect(npm('run', lock).map(({ purl, licences }) => [purl, licences])).toEqual([
      ['pkg:npm/ws@8.0.0', []],
      ['pkg:npm/old@0.1.0', []],
    ]);
  });

  test('that is none is refused', () => {
    expect(() => npm('run', {})).toThrow(expect.objectContaining({ code: 'bundle-lock-outdated' }));
  });
});

describe('an application', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'esteira-accounts-'));
    put('composer.json', '{"name":"clinic/clinic","license":"Apache-2.0"}');
    put('composer.lock', COMPOSER_LOCK);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function put(path: string, content: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  async function accounts(yml: string, frontEnd?: string): Promise<Accounts> {
    const facts = parseFacts(yml);
    const application: Application = {
      folder,
      facts: { ...facts, public: 'public', health: { ...facts.health, path: '/' } },
      frontEnd,
    };
    return await readAccounts(application);
  }

  test('is accounted for by every lock file that ships, and the one that builds', async () => {
    const only = (name: string, dev = false) =>
      JSON.stringify({
        lockfileVersion: 3,
        packages: { [`node_modules/${name}`]: { version: '1.0.0', dev } },
      });
    put('rooms/package-lock.json', only('ws'));
    put('package-lock.json', only('vite', true));
    const { name, licences, components } = await accounts(
      'services: [{ unit: a.service, package: rooms }, { unit: b.service, package: rooms }, { unit: c.service }]',
      'build',
    );
    expect({ name, licences }).toEqual({ name: 'clinic/clinic', licences: ['Apache-2.0'] });
    const npmOnes = components.filter(({ purl }) => purl.startsWith('pkg:npm/'));
    expect(npmOnes.map(({ purl, scope, locks }) => [purl, scope, locks])).toEqual([
      ['pkg:npm/vite@1.0.0', 'excluded', ['package-lock.json']],
      ['pkg:npm/ws@1.0.0', 'required', ['rooms/package-lock.json']],
    ]);
    expect(components).toHaveLength(6);
  });

  test('says which lock files it could not read', async () => {
    put('rooms/pnpm-lock.yaml', '');
    put('yarn.lock', '');
    const { components, unread } = await accounts('services: [{ unit: a.service, package: rooms }]', 'build');
    expect(unread).toEqual(['rooms/pnpm-lock.yaml', 'yarn.lock']);
    expect(components.filter(({ purl }) => purl.startsWith('pkg:npm/'))).toEqual([]);
  });

  test('names a package once, by the most that it is, whoever brings it', async () => {
    const lock = (dev: boolean) =>
      JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/ws': { version: '1.0.0', dev } } });
    put('package-lock.json', lock(false));
    put('rooms/package-lock.json', lock(false));
    const { components } = await accounts('services: [{ unit: a.service, package: rooms }]', 'build');
    expect(components.filter(({ name }) => name === 'ws')).toEqual([
      expect.objectContaining({ scope: 'required', locks: ['package-lock.json', 'rooms/package-lock.json'] }),
    ]);
  });
});

const ACCOUNTS: Accounts = {
  name: 'clinic/clinic',
  licences: ['proprietary'],
  components: [...composerComponents(COMPOSER_LOCK, 'composer.lock'), ...npm('run')],
  unread: [],
};
const SUBJECT = { ...manifestOf('a bundle'), commitTime: 1_767_323_045 };

describe('the bill of materials', () => {
  async function complaints(bom: string): Promise<unknown> {
    return await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bom);
  }

  test('is CycloneDX 1.6 by its own schema, every format checked', async () => {
    expect(await complaints(formatBom(SUBJECT, ACCOUNTS))).toBeNull();
    expect(
      await complaints(formatBom(SUBJECT, { name: 'x', licences: [], components: [], unread: [] })),
    ).toBeNull();
  });

  test('the schema would complain of a licence that is none, and of a broken hash', async () => {
    const bom = formatBom(SUBJECT, ACCOUNTS);
    expect(await complaints(bom.replace('"id": "MIT"', '"id": "MIIT"'))).not.toBeNull();
    expect(await complaints(bom.replace(/"content": "\w+/, '"content": "xyz'))).not.toBeNull();
  });

  test('has no licence id that CycloneDX 1.6 does not know, whatever SPDX adds', async () => {
    const ids = [require('spdx-license-ids'), require('spdx-license-ids/deprecated')].flat() as string[];
    const components = ids.map((id) => ({ ...component(id), licences: [id] }));
    expect(ids.length).toBeGreaterThan(600);
    expect(await complaints(formatBom(SUBJECT, { ...ACCOUNTS, components }))).toBeNull();
  });

  test('says what the bundle is, of which commit, and what it is made of', () => {
    const bom = JSON.parse(formatBom(SUBJECT, ACCOUNTS));
    expect(bom.metadata).toMatchObject({
      timestamp: '2026-01-02T03:04:05.000Z',
      component: {
        name: 'clinic/clinic',
        version: SUBJECT.release,
        hashes: [{ alg: 'SHA-256', content: SUBJECT.digest }],
        pedigree: { commits: [{ uid: SUBJECT.commit }] },
        licenses: [{ license: { name: 'proprietary' } }],
      },
    });
    const by = (purl: string) => bom.components.find((each: { purl: string }) => each.purl === purl);
    expect(by('pkg:composer/laravel/framework@v11.4.0')).toMatchObject({
      group: 'laravel',
      name: 'framework',
      licenses: [{ license: { id: 'MIT' } }],
      properties: [{ name: 'esteira:lock', value: 'composer.lock' }],
    });
    expect(by('pkg:composer/acme/choice@1.0.0').licenses).toEqual([
      { expression: 'LGPL-2.1-only OR GPL-3.0-or-later' },
    ]);
    expect(by('pkg:npm/%40clinic/codec@1.0.0%2B7')).toMatchObject({ group: '@clinic', name: 'codec' });
    expect(by('pkg:composer/acme/silent@1.0.0')).not.toHaveProperty('licenses');
  });

  test('has the same bytes for the same bundle of the same commit, and another number for another', () => {
    const number = (changes: object) =>
      JSON.parse(formatBom({ ...SUBJECT, ...changes }, ACCOUNTS)).serialNumber as string;
    expect(formatBom(SUBJECT, ACCOUNTS)).toBe(formatBom({ ...SUBJECT }, structuredClone(ACCOUNTS)));
    const others = [number({}), number({ commit: 'c0ffee' }), number({ digest: 'f'.repeat(64) })];
    expect(new Set(others).size).toBe(3);
    for (const each of others) expect(each).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/);
  });

  test('lies beside the archive', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'esteira-bom-'));
    const archive = join(folder, `${SUBJECT.digest}.tar.zst`);
    const path = await writeBom({ archive, manifest: SUBJECT }, SUBJECT.commitTime, ACCOUNTS);
    expect(path).toBe(join(folder, `${SUBJECT.digest}.cdx.json`));
    expect(path).toBe(bomPathOf(archive));
    expect(readFileSync(path, 'utf8')).toBe(formatBom(SUBJECT, ACCOUNTS));
    rmSync(folder, { recursive: true });
  });
});

function component(...licences: string[]): Component {
  const name = `acme/${licences.join('-')}`;
  return {
    purl: `pkg:composer/${encodeURIComponent(name)}`,
    name,
    version: '1.0.0',
    licences,
    hashes: [],
    scope: 'required',
    locks: ['composer.lock'],
  };
}

describe('licences', () => {
  test('are grouped: what nobody knows first, then copyleft, then the most frequent', () => {
    const groups = byLicence([
      component('MIT'),
      component('Apache-2.0'),
      component('Apache-2.0'),
      component('MIT', 'GPL-3.0-only'),
      component('LGPL-2.1-only'),
      component('proprietary'),
      component(),
    ]);
    expect(groups.map(({ licence, kind, components }) => [licence, kind, components.length])).toEqual([
      ['proprietary', 'unknown', 1],
      ['unknown', 'unknown', 1],
      ['LGPL-2.1-only', 'copyleft', 1],
      ['Apache-2.0', 'permissive', 2],
      ['MIT', 'permissive', 1],
      ['MIT OR GPL-3.0-only', 'permissive', 1],
    ]);
  });

  const isDenied = (denied: string[], ...licences: string[]) =>
    objectionToLicences([component(...licences)], denied) !== undefined;

  test.each([
    [['AGPL-3.0-only'], ['AGPL-3.0-only']],
    [['AGPL-3.0-only'], ['AGPL-3.0']],
    [['AGPL-3.0'], ['AGPL-3.0-only']],
    [['GPL-2.0-or-later'], ['GPL-2.0+']],
    [['GPL-2.0-only'], ['GPL-2.0-only WITH Classpath-exception-2.0']],
    [['GPL-3.0-only'], ['MIT AND GPL-3.0-only']],
    [
      ['GPL-3.0-only', 'LGPL-2.1-only'],
      ['LGPL-2.1-only', 'GPL-3.0-only'],
    ],
    [['unknown'], ['proprietary']],
    [['unknown'], []],
  ])('%j denies %j', (denied, licences) => {
    expect(isDenied(denied, ...licences)).toBe(true);
  });

  test.each([
    [[], ['AGPL-3.0-only']],
    [['AGPL-3.0-only'], ['MIT']],
    [['AGPL-3.0-only'], ['AGPL-3.0-or-later']],
    [['GPL-3.0-only'], ['MIT OR GPL-3.0-only']],
    [['GPL-3.0-only'], ['MIT', 'GPL-3.0-only']],
    [['AGPL-3.0-only'], ['proprietary']],
    [['AGPL-3.0-only'], []],
  ])('%j does not deny %j', (denied, licences) => {
    expect(isDenied(denied, ...licences)).toBe(false);
  });

  test('that are denied are named with package and lock file', () => {
    expect(
      objectionToLicences([component('MIT'), component('AGPL-3.0-only')], ['AGPL-3.0-only']),
    ).toMatchObject({
      code: 'bundle-licence-denied',
      message: '`licences.deny` denies the licence of a package.',
      evidence: 'acme/AGPL-3.0-only 1.0.0 (AGPL-3.0-only), in composer.lock',
    });
  });
});
