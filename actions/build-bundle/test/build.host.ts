import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecordedLog } from '@esteira/kit/testing';
import type { Runner } from '@esteira/rehearsal/machine';
import type { ObjectStore } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inputs } from '../src/inputs.ts';
import type { Built } from '../src/run.ts';
import { APPS, Workplace } from './support/workplace.ts';

let workplace: Workplace;
let runner: Runner;
let checkout: string;
const log = new RecordedLog();

beforeAll(async () => {
  workplace = await Workplace.open();
  runner = workplace.runner;
});
afterAll(async () => {
  await workplace.close();
});
beforeEach(() => {
  checkout = workplace.folder('checkout');
});

const git = (...args: string[]) => workplace.git(checkout, ...args);

/** Checks an application out, as a commit of its own. */
async function checkOut(app: 'clinic' | 'plain', changes: Record<string, string> = {}): Promise<void> {
  workplace.copyApplication(app, checkout);
  for (const [path, content] of Object.entries(changes)) writeFileSync(join(checkout, path), content);
  await workplace.commitAll(checkout);
}

async function build(inputs: Partial<Inputs> = {}, store?: ObjectStore): Promise<Built> {
  return await workplace.build(checkout, inputs, { log, ...(store === undefined ? {} : { store }) });
}

function paths(bundle: Built): string[] {
  return bundle.manifest.files.map((file) => file.path);
}

describe('the clinic, with Vite and a Node service', () => {
  test('becomes one bundle, twice the same, and the checkout stays as it was', async () => {
    await checkOut('clinic');
    const one = await build();
    // Another time, other junk lying around, an earlier install of somebody's.
    mkdirSync(join(checkout, 'vendor'));
    writeFileSync(join(checkout, 'vendor/junk.php'), '<?php');
    writeFileSync(join(checkout, 'untracked.txt'), 'junk');
    writeFileSync(join(checkout, '.env'), 'APP_KEY=secret');
    const two = await build();
    expect(two.manifest).toEqual({ ...one.manifest, archive: two.manifest.archive });
    expect(two.manifest.digest).toBe(one.manifest.digest);
    expect(readFileSync(two.archive).equals(readFileSync(one.archive))).toBe(true);
    expect(readFileSync(two.sbom, 'utf8')).toBe(readFileSync(one.sbom, 'utf8'));
    expect(await git('status', '--porcelain')).toBe('?? untracked.txt\n');
  });

  test('carries what runs, and nothing else', async () => {
    await checkOut('clinic', { 'phpunit.xml': '<x/>', '.env.production': 'APP_KEY=secret' });
    const bundle = await build();
    const carried = paths(bundle);
    for (const wanted of [
      '.esteira/facts',
      'artisan',
      'bootstrap/app.php',
      'public/index.php',
      'public/build/manifest.json',
      'rooms/main.js',
      'rooms/node_modules/ws/package.json',
      'vendor/autoload.php',
    ]) {
      expect(carried).toContain(wanted);
    }
    expect(carried.filter((path) => path.startsWith('public/build/assets/')).length).toBeGreaterThanOrEqual(
      4,
    );
    const never =
      /^(\.git\/|\.env|node_modules\/|tests\/|phpunit\.xml|bootstrap\/cache\/.*\.php|vendor\/clinic\/dev-tools)/;
    expect(carried.filter((path) => never.test(path))).toEqual([]);
    expect(bundle.manifest.release).toMatch(/^[0-9a-f]{7}-[0-9a-f]{12}$/);
    expect(bundle.manifest.facts.health).toMatchObject({ path: '/healthz', 'release-header': 'X-Release' });
  });

  test('is the same from a cache, which is made again where it is damaged', async () => {
    await checkOut('clinic', {
      'esteira.yml': `${readFileSync(join(APPS, 'clinic/esteira.yml'), 'utf8').replace('build:', "build:\n  inputs: ['resources/**', 'public/**', 'routes/**']")}`,
    });
    const cache = join(runner.work, 'cache');
    const cold = await build({ cache: { folder: cache } });
    expect(log.text).not.toContain('from the cache');
    const kept = readdirSync(cache);
    expect(kept.map((name) => name.replace(/-[0-9a-f]{64}/, '')).toSorted()).toEqual(
      ['front-end', 'node-modules', 'node-modules-rooms', 'vendor']
        .flatMap((name) => [`${name}.sha256`, `${name}.tar.zst`])
        .toSorted(),
    );
    expect((await build({ cache: { folder: cache } })).manifest.digest).toBe(cold.manifest.digest);
    for (const name of ['vendor', 'node-modules-rooms', 'front-end'])
      expect(log.text).toContain(`${name}: from the cache.`);
    // What would have built the front end is not even unpacked.
    expect(log.text).not.toContain('node-modules: from the cache.');

    for (const name of ['vendor', 'front-end']) {
      const damaged = join(cache, kept.find((file) => file.startsWith(name) && file.endsWith('.zst')) ?? '');
      writeFileSync(damaged, readFileSync(damaged).subarray(0, 1_000));
    }
    expect((await build({ cache: { folder: cache } })).manifest.digest).toBe(cold.manifest.digest);
    for (const name of ['vendor', 'front-end'])
      expect(log.text).toContain(`What the cache has for ${name} is damaged`);
    expect(log.text).toContain('node-modules: from the cache.');

    // Other classes, another front end: the packages stay, what was made of the rest does not.
    writeFileSync(join(checkout, 'app/Added.php'), '<?php namespace App; class Added {}');
    writeFileSync(join(checkout, 'resources/js/app.js'), 'console.log("changed")');
    await workplace.commitAll(checkout, 'Another');
    const warm = await build({ cache: { folder: cache } });
    expect(warm.manifest.digest).toBe((await build()).manifest.digest);
    expect(readdirSync(cache)).toHaveLength(8);
  });

  test('is the same from a cache in the bucket', async () => {
    await checkOut('clinic');
    const store = new MemoryStore();
    const cache = { bucket: 'clinic-releases' };
    const cold = await build({ cache }, store);
    expect([...store.objects.keys()].map((key) => key.replace(/-[0-9a-f]{64}/, '')).toSorted()).toEqual([
      'cache/node-modules-rooms.tar.zst',
      'cache/node-modules.tar.zst',
      'cache/vendor.tar.zst',
    ]);
    expect((await build({ cache }, store)).manifest.digest).toBe(cold.manifest.digest);
    expect(log.text.match(/: from the cache\./g)?.length).toBeGreaterThanOrEqual(3);
  });

  test('is built twice where that is asked, and what comes out differently is named', async () => {
    await checkOut('clinic');
    const verified = await build({ verifyReproducible: true });
    expect(log.text).toContain(`Built twice: both are ${verified.manifest.digest}.`);

    const path = join(checkout, 'package.json');
    const stamp = "require('fs').writeFileSync('public/build/when.txt', 'built ' + process.hrtime.bigint())";
    const settings = JSON.parse(readFileSync(path, 'utf8')) as { scripts: { build: string } };
    settings.scripts.build += ` && node -e "${stamp}"`;
    writeFileSync(path, JSON.stringify(settings));
    await workplace.commitAll(checkout, 'Stamp the build');
    await expect(build({ verifyReproducible: true })).rejects.toMatchObject({
      code: 'bundle-not-reproducible',
      message: 'Two builds of this commit differ in 1 file.',
      evidence: expect.stringMatching(
        /^public\/build\/when\.txt: line 1 “built \d+”, then line 1 “built \d+”$/,
      ),
    });
  });

  test('is accounted for: what ships, and what only builds', async () => {
    await checkOut('clinic');
    const { accounts } = await build();
    const scopes = new Map(accounts.components.map(({ name, scope }) => [name, scope]));
    expect(scopes.get('laravel/framework')).toBe('required');
    expect(scopes.get('ws')).toBe('required');
    expect(scopes.get('vite')).toBe('excluded');
    expect(scopes.has('clinic/dev-tools')).toBe(false);
  });

  test('is audited by the real tools: what they cannot ask here is not known, and said', async () => {
    await checkOut('clinic');
    const { judgement } = await build({ audit: 'warn' });
    // Composer has no repository but the application's own folders: it has an answer without a network.
    expect(judgement?.unknown.map(({ lock }) => lock)).not.toContain('composer.lock');
    for (const { reason } of judgement?.unknown ?? []) expect(reason).not.toBe('');
  });

  test('refuses what is larger than it may be, and names the heaviest folders', async () => {
    await checkOut('clinic');
    await expect(build({ maxSize: 10_000 })).rejects.toMatchObject({
      code: 'bundle-too-large',
      evidence: expect.stringMatching(/KB\s+\S+/),
    });
  });
});

test('an application without Node and without esteira.yml builds by its defaults', async () => {
  await checkOut('plain');
  const bundle = await build();
  expect(bundle.manifest.facts).toMatchObject({
    public: 'public_html',
    shared: ['storage'],
    services: [],
    health: { path: '/' },
  });
  expect(paths(bundle)).toContain('public_html/index.php');
});

describe('what cannot be built is named', () => {
  test('no composer.json', async () => {
    await checkOut('plain');
    await git('rm', '--quiet', 'composer.json');
    await expect(build()).rejects.toMatchObject({
      code: 'bundle-no-composer',
      message: expect.stringContaining('composer.json'),
    });
  });

  test('no git', async () => {
    await checkOut('plain');
    rmSync(join(checkout, '.git'), { recursive: true });
    await expect(build()).rejects.toMatchObject({ code: 'bundle-no-git' });
  });

  test('composer.lock out of date', async () => {
    const composer = JSON.parse(readFileSync(join(APPS, 'plain/composer.json'), 'utf8')) as Record<
      string,
      object
    >;
    await checkOut('plain', {
      'composer.json': JSON.stringify({ ...composer, require: { ...composer['require'], 'ext-ctype': '*' } }),
    });
    await expect(build()).rejects.toMatchObject({
      code: 'bundle-lock-outdated',
      evidence: expect.stringContaining('lock file'),
    });
  });

  test('composer.lock missing', async () => {
    await checkOut('plain');
    await git('rm', '--quiet', 'composer.lock');
    await expect(build()).rejects.toMatchObject({ code: 'bundle-lock-outdated' });
  });

  test('package-lock.json out of date', async () => {
    const manifest = JSON.parse(readFileSync(join(APPS, 'clinic/package.json'), 'utf8')) as Record<
      string,
      object
    >;
    await checkOut('clinic', {
      'package.json': JSON.stringify({
        ...manifest,
        devDependencies: { ...manifest['devDependencies'], ws: '8.0.0' },
      }),
    });
    await expect(build()).rejects.toMatchObject({
      code: 'bundle-lock-outdated',
      evidence: expect.stringContaining('ws'),
    });
  });

  test('a build script that fails, with its last words', async () => {
    const manifest = JSON.parse(readFileSync(join(APPS, 'clinic/package.json'), 'utf8')) as Record<
      string,
      object
    >;
    await checkOut('clinic', {
      'package.json': JSON.stringify({
        ...manifest,
        scripts: { build: 'echo cannot build that >&2; exit 7' },
      }),
    });
    await expect(build()).rejects.toMatchObject({
      code: 'bundle-build-failed',
      evidence: expect.stringContaining('cannot build that'),
    });
  });

  test('an esteira.yml with a mistake, by its line', async () => {
    await checkOut('plain', { 'esteira.yml': 'public: public_html\nhealt:\n  path: /up\n' });
    await expect(build()).rejects.toMatchObject({
      code: 'facts-invalid',
      evidence: expect.stringContaining('esteira.yml:'),
    });
  });

  test('a tracked file that was changed is built in, and said', async () => {
    await checkOut('plain');
    writeFileSync(join(checkout, 'routes/web.php'), '<?php');
    const bundle = await build();
    expect(bundle.manifest.changed).toEqual(['routes/web.php']);
    expect(log.text).toContain('changes that are not in the commit: routes/web.php');
  });
});
