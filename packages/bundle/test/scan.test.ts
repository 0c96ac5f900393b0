import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entry, Facts, Finding } from '@esteira/bundle';
import { inspect, listTree, lookOver, parseFacts, selector } from '@esteira/bundle';
import { Failure } from '@esteira/kit';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExaminedFile } from '../src/scan/examined.ts';
import { oddFiles } from '../src/scan/shape.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'esteira-scan-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(path: string, content: string | Buffer = 'x', mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  chmodSync(join(root, path), mode);
}

function factsOf(yml: string): Facts {
  return { ...parseFacts(yml), public: 'public', health: { path: '/', warm: [] } };
}

function findings(yml = ''): readonly Finding[] {
  const { entries, findings } = lookOver(root, tree(yml), factsOf(yml));
  return [...findings, ...oddFiles(read(entries), factsOf(yml))];
}

/** What the packer tells of each file that it reads. */
function read(entries: readonly Entry[]): ExaminedFile[] {
  const files = entries.filter(({ kind }) => kind === 'file');
  return files.map(({ path }) => ({ path, ...lstatSync(join(root, path)) }));
}

function inspected(yml = '') {
  const look = lookOver(root, tree(yml), factsOf(yml));
  return { ...inspect(look, read(look.entries), factsOf(yml)), entries: look.entries };
}

function tree(yml: string) {
  return listTree(root, selector(factsOf(yml)));
}

function found(yml = ''): string[] {
  return findings(yml).map(({ path, rule }) => `${path} ${rule}`);
}

function refused(yml = ''): Failure {
  try {
    inspected(yml);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('The tree was let through.');
}

const TOKEN = ['gh', 'p_', 'R7kQ2mZx9LbT4vWn8sYc', 'J3hF6dPgA1eUoKiB'].join('');
const MYSQL_DUMP = '-- MySQL dump 10.13  Distrib 8.0.36\n--\nINSERT INTO `patients` VALUES (1);\n';

type Row = [path: string, rule: string, content: string | Buffer];

/** What a file holds matters to some of these rows only. */
function rows(written: [path: string, rule?: string, content?: string | Buffer][]): Row[] {
  return written.map(([path, rule = '', content = 'x']) => [path, rule, content]);
}

describe('by its name', () => {
  test.each(
    rows([
      ['config/.env.production', 'env-file'],
      ['packages/x/.env', 'env-file'],
      ['packages/x/.env.testing', 'env-file'],
      ['vendor/acme/kit/.env', 'env-file'],
      ['storage/cert.p12', 'key-file'],
      ['storage/cert.PFX', 'key-file'],
      ['app/store.jks', 'key-file'],
      ['deploy/id_rsa', 'key-file'],
      ['deploy/id_ed25519', 'key-file'],
      ['backup.sql.gz', 'database-dump'],
      ['database/clinic.dump', 'database-dump'],
      ['database/clinic.sql', 'database-dump', MYSQL_DUMP],
      ['pg.sql', 'database-dump', '--\n-- PostgreSQL database dump\n--\n'],
      ['large.sql', 'database-dump', Buffer.alloc(1_000_001, ' ')],
      ['database/database.sqlite', 'database-dump', 'SQLite format 3\0and pages'],
      ['home/.git-credentials', 'credentials-file'],
      ['home/.netrc', 'credentials-file'],
      ['home/.aws/credentials', 'credentials-file'],
    ]),
  )('%s is found', (path, rule, content) => {
    put(path, content);
    expect(found()).toEqual([`${path} ${rule}`]);
  });

  test.each(
    rows([
      ['.env'],
      ['.env.production'],
      ['auth.json'],
      ['packages/x/.env.example', '', 'APP_KEY=\n'],
      ['vendor/acme/kit/.env.testing'],
      ['vendor/acme/kit/cacert.pem', '', '-----BEGIN CERTIFICATE-----\nMIIB\n'],
      ['deploy/id_rsa.pub'],
      ['database/schema/mysql-schema.sql', '', MYSQL_DUMP],
      ['database/migrations/2024_01_01_views.sql', '', MYSQL_DUMP],
      ['database/seeders/cities.sql', '', MYSQL_DUMP],
      ['app/reports.sql', '', 'SELECT 1;'],
      ['database/empty.sqlite', '', ''],
      ['app/Models/credentials'],
      ['environment.env'],
      ['packages/x/.npmrc', '', '//npm.clinic.internal/:_authToken=${NPM_TOKEN}\n'],
      ['packages/x/auth.json', '', '{"http-basic": {}}'],
    ]),
  )('%s is not', (path, _rule, content) => {
    put(path, content);
    expect(found()).toEqual([]);
  });

  test('a template of an environment is, once it holds a secret', () => {
    put('packages/x/.env.example', `A=b\nTOKEN=${TOKEN}\n`);
    expect(findings()).toMatchObject([{ path: 'packages/x/.env.example', line: 2, rule: 'github-token' }]);
  });
});

describe('by its shape', () => {
  test('a file that runs with the rights of its owner, or of its group', () => {
    put('bin/a', 'x', 0o4755);
    put('bin/b', 'x', 0o2755);
    put('bin/c', 'x', 0o755);
    expect(found()).toEqual(['bin/a setuid', 'bin/b setuid']);
  });

  test('two names that are one where case does not count, once for a folder', () => {
    put('app/Models/User.php');
    put('app/Models/user.php');
    put('lang/A/x');
    put('lang/a/y');
    put('lang/b');
    expect(found()).toEqual(['app/Models/user.php case-collision', 'lang/a case-collision']);
  });

  test('a file that is larger than `build.max-file`', () => {
    put('video.mp4', Buffer.alloc(2_001));
    put('image.png', Buffer.alloc(2_000));
    expect(found('build: { max-file: 2KB }')).toEqual(['video.mp4 large-file']);
    expect(found()).toEqual([]);
  });

  test('what everybody may write to ships as all else does, and is counted', () => {
    put('open', 'x', 0o666);
    expect(inspected().worldWritable).toBe(1);
  });
});

describe('source maps under the document root', () => {
  const MAPS = ['public/build/app.js.map', 'public/build/app.css.map'];
  const OTHERS = ['public/build/app.js', 'public/city.map', 'rooms/main.js.map'];
  beforeEach(() => {
    for (const path of [...MAPS, ...OTHERS]) put(path);
  });
  const shipped = (yml: string) =>
    inspected(yml).entries.flatMap(({ kind, path }) => (kind === 'file' ? path : []));

  test('are left out, and counted', () => {
    expect(shipped('').toSorted()).toEqual(OTHERS.toSorted());
    expect(inspected().sourceMaps).toBe(2);
  });

  test('ship, or are refused, where that is asked for', () => {
    expect(shipped('build: { source-maps: ship }').toSorted()).toEqual([...MAPS, ...OTHERS].toSorted());
    expect(found('build: { source-maps: refuse }').toSorted()).toEqual(
      MAPS.map((path) => `${path} source-map`).toSorted(),
    );
  });
});

describe('what came from a registry', () => {
  beforeEach(() => {
    const registered = { 'notification-url': 'https://registry.test/downloads/' };
    put(
      'composer.lock',
      JSON.stringify({
        packages: [
          { name: 'acme/public', dist: { type: 'zip' }, ...registered },
          { name: 'acme/folder', dist: { type: 'path' }, ...registered },
          { name: 'acme/repository', dist: { type: 'zip' } },
        ],
      }),
    );
    put(
      'rooms/package-lock.json',
      JSON.stringify({
        packages: {
          '': {},
          'node_modules/ws': { integrity: 'sha512-x' },
          'node_modules/@acme/source': { resolved: 'git+ssh://git@github.test/acme/source.git#1' },
          'node_modules/linked': { resolved: '../linked', link: true },
        },
      }),
    );
  });
  const YML = 'services: [{ unit: rooms.service, package: rooms }]';

  test.each(['vendor/acme/public/src/a.php', 'rooms/node_modules/ws/index.js'])('is not read: %s', (path) => {
    put(path, TOKEN);
    expect(found(YML)).toEqual([]);
  });

  test.each([
    'vendor/acme/folder/a.php',
    'vendor/acme/repository/a.php',
    'vendor/acme/unlocked/a.php',
    'vendor/acme/public-too/a.php',
    'vendor/composer/installed.php',
    'vendor/autoload.php',
    'rooms/node_modules/@acme/source/index.js',
    'rooms/node_modules/linked/index.js',
    'rooms/node_modules/ws/node_modules/other/index.js',
    'other/node_modules/ws/index.js',
    'packages/vendor/acme/public/a.php',
  ])('all else is: %s', (path) => {
    put(path, TOKEN);
    expect(found(YML)).toEqual([`${path} github-token`]);
  });

  test('is held to the rules on names all the same', () => {
    put('vendor/acme/public/.env');
    expect(found(YML)).toEqual(['vendor/acme/public/.env env-file']);
  });
});

describe('a refusal', () => {
  test('says where and what, and never the value', () => {
    put('config/services.php', `<?php\n\n$token = '${TOKEN}';\n`);
    const { code, evidence, message, hint } = refused();
    expect(code).toBe('bundle-unsafe');
    expect(evidence).toBe(
      'config/services.php:3  github-token  a GitHub token: revoke it, and read the new one from the environment',
    );
    expect(`${message} ${hint} ${evidence}`).not.toContain(TOKEN.slice(4));
  });

  test('shows twenty, and how many more', () => {
    for (let index = 0; index < 23; index += 1) put(`keys/${index}.p12`);
    const { message, evidence = '' } = refused();
    expect(message).toContain('23 things');
    expect(evidence.split('\n')).toHaveLength(21);
    expect(evidence).toMatch(/\nand 3 more$/);
  });

  test('keeps a line a line', () => {
    put('odd\nname.p12');
    expect(refused().evidence).toMatch(/^odd\?name\.p12 {2}key-file /);
  });
});

describe('an allowance', () => {
  const allow = (...entries: string[]) => `build: { allow: [${entries.join(', ')}] }`;

  test('lets through what it names, and tells why', () => {
    put('config/a.php', TOKEN);
    const yml = allow('{ path: config/*.php, rule: github-token, because: It is revoked. }');
    const { allowed, stale } = inspected(yml);
    expect(allowed).toMatchObject([
      { finding: { path: 'config/a.php', line: 1 }, because: 'It is revoked.' },
    ]);
    expect(stale).toEqual([]);
  });

  test('does not let through what another rule finds, nor what lies elsewhere', () => {
    put('config/a.php', TOKEN);
    put('config/b.p12');
    put('app/c.p12');
    const yml = allow('{ path: config/**, rule: key-file, because: For tests. }');
    expect(
      refused(yml)
        .evidence?.split('\n')
        .map((line) => line.split('  ')[0]),
    ).toEqual(['app/c.p12', 'config/a.php:1']);
  });

  test('without a rule is for every one', () => {
    put('config/a.php', TOKEN);
    put('config/b.p12');
    const yml = allow('{ path: config/**, because: For tests. }');
    expect(inspected(yml).allowed).toHaveLength(2);
  });

  test('that nothing needs any more is told', () => {
    put('config/a.php', 'clean');
    const yml = allow('{ path: config/a.php, because: Once. }');
    expect(inspected(yml).stale).toMatchObject([{ path: 'config/a.php' }]);
  });

  test('needs a reason', () => {
    expect(() => factsOf(allow('{ path: a }'))).toThrow('a problem');
    expect(() => factsOf(allow('{ path: a, because: "" }'))).toThrow('a problem');
  });
});
