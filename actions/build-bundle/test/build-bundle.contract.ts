import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemClock, waitFor } from '@esteira/kit';
import type { StepResult } from '@esteira/kit/contract';
import { RunningStep } from '@esteira/kit/contract';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

/**
 * What a job sees of a build. No PHP is needed here: a few lines stand in for Composer and npm, and
 * build.host.ts builds real applications with the real ones.
 */

const MAIN = join(import.meta.dirname, '../main.js');
const LOCK = '{"content-hash":"0123456789abcdef0123456789abcdef","packages":[]}';

let folder: string;
let checkout: string;
let temporary: string;
let tools: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-contract-'));
  checkout = folderOf('checkout');
  temporary = folderOf('temporary');
  tools = folderOf('tools');
  for (const tool of ['git', 'zstd', 'sleep', 'touch']) symlinkSync(whereIs(tool), join(tools, tool));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function folderOf(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}

function whereIs(tool: string): string {
  return execFileSync('/bin/sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
}

/** A program on the runner that does this, whatever it is asked. */
function install(tool: 'composer' | 'npm', script: string): void {
  const path = join(tools, tool);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

function commit(changes: Record<string, string | undefined> = {}): void {
  const application = {
    artisan: '<?php',
    'composer.json': '{}',
    'composer.lock': LOCK,
    'public/index.php': '<?php',
    ...changes,
  };
  for (const [path, content] of Object.entries(application)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), content);
  }
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=T', '-c', 'user.email=t@t', 'commit', '--quiet', '--message', 'A commit');
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: checkout, encoding: 'utf8' });
}

async function start(inputs: Record<string, string> = {}): Promise<RunningStep> {
  const env = { GITHUB_WORKSPACE: checkout, RUNNER_TEMP: temporary, PATH: tools };
  return await RunningStep.start(MAIN, { inputs, env });
}

async function job(inputs?: Record<string, string>): Promise<StepResult> {
  return await (await start(inputs)).end();
}

test('a build ends green: outputs, a row in the summary, and the bundle where it says', async () => {
  install('composer', 'exit 0');
  commit();
  const { code, outputs, summary } = await job();
  expect(code).toBe(0);
  const { bundle = '', digest = '', release = '', size = '', sbom = '' } = outputs;
  expect(bundle).toBe(join(temporary, 'esteira-bundles', `${digest}.tar.zst`));
  expect(readdirSync(dirname(bundle)).sort()).toEqual([
    `${digest}.cdx.json`,
    `${digest}.json`,
    `${digest}.tar.zst`,
  ]);
  expect(sbom).toBe(join(dirname(bundle), `${digest}.cdx.json`));
  expect(release).toBe(`${git('rev-parse', 'HEAD').slice(0, 7)}-${digest.slice(0, 12)}`);
  expect(Number(size)).toBeGreaterThan(0);
  expect(summary).toContain(`### 📦 Bundle \`${release}\``);
  expect(summary).toContain(`| \`${digest}\` |`);
  expect(git('status', '--porcelain')).toBe('');
});

describe('packages', () => {
  /** A package with a hole, as Composer tells of it. */
  const HOLE = {
    advisoryId: 'PKSA-aaaa-bbbb-cccc',
    packageName: 'acme/a',
    affectedVersions: '<1.2',
    title: 'A hole',
    cve: 'CVE-2026-12345',
    link: 'https://example.test/1',
    severity: 'high',
    sources: [],
  };
  const WITH_A = JSON.stringify({
    ...JSON.parse(LOCK),
    packages: [{ name: 'acme/a', version: '1.0.0', license: ['AGPL-3.0'] }],
  });

  function composerFinds(...advisories: object[]): void {
    const report = JSON.stringify({ advisories: { 'acme/a': advisories } });
    install('composer', `[ "$1" != audit ] || { echo '${report}'; exit 1; }`);
  }

  test('are accounted for: a bill of materials, the same each time, and their licences', async () => {
    composerFinds();
    commit({ 'composer.lock': WITH_A });
    const { outputs, summary } = await job();
    const bom = readFileSync(outputs['sbom'] ?? '', 'utf8');
    const { metadata, components } = JSON.parse(bom);
    expect(metadata.component).toMatchObject({ version: outputs['release'] });
    expect(components).toMatchObject([{ purl: 'pkg:composer/acme/a@1.0.0', scope: 'required' }]);
    expect(summary).toContain('| AGPL-3.0 | 🔁 copyleft | 1 | 0 | `acme/a 1.0.0` |');
    expect(readFileSync((await job()).outputs['sbom'] ?? '', 'utf8')).toBe(bom);
  });

  test('with known vulnerabilities are told of, and pass by default', async () => {
    composerFinds(HOLE);
    commit({ 'composer.lock': WITH_A });
    const { code, log, summary } = await job();
    expect(code).toBe(0);
    expect(log).toContain(
      '::warning::Known vulnerabilities in packages that ship: CVE-2026-12345 in acme/a (high)',
    );
    expect(summary).toContain('[CVE-2026-12345](https://example.test/1)');
  });

  test('that could not be asked about are told of, and pass by default', async () => {
    install('composer', '[ "$1" != audit ] || { echo "Could not resolve host" >&2; exit 100; }');
    commit({ 'composer.lock': WITH_A });
    const { code, log, summary } = await job();
    expect(code).toBe(0);
    expect(log).toContain('::warning::Known vulnerabilities of composer.lock could not be asked');
    expect(summary).toContain('Could not resolve host');
  });

  test('are not asked about where the audit is off', async () => {
    install('composer', '[ "$1" != audit ] || exit 100');
    commit({ 'composer.lock': WITH_A });
    expect((await job({ audit: 'off' })).log).not.toContain('::warning::');
  });

  test('with an exception that still counts pass a threshold', async () => {
    composerFinds(HOLE);
    commit({
      'composer.lock': WITH_A,
      'esteira.yml': 'audit: { accept: [{ id: CVE-2026-12345, until: 2999-12-31, because: Never called }] }',
    });
    const { code, summary } = await job({ audit: 'high' });
    expect(code).toBe(0);
    expect(summary).toContain('accepted until 2999-12-31: Never called');
  });

  test.each([
    ['with known vulnerabilities', () => composerFinds(HOLE), 'bundle-vulnerable', 'CVE-2026-12345, acme/a'],
    [
      'that could not be asked about',
      () => install('composer', '[ "$1" != audit ] || { echo "Could not resolve host" >&2; exit 100; }'),
      'bundle-audit-unknown',
      'Could not resolve host',
    ],
  ])('%s stop the build where the audit has a threshold', async (_, tool, failure, evidence) => {
    tool();
    commit({
      'composer.lock': WITH_A,
      'esteira.yml': 'audit: { accept: [{ id: CVE-2026-12345, until: 2020-01-01, because: Never called }] }',
    });
    const { code, outputs, log } = await job({ audit: 'high' });
    expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
    expect(log).toContain(`[${failure}]`);
    expect(log).toContain(evidence);
  });

  test('of a licence that is denied stop the build', async () => {
    composerFinds();
    commit({ 'composer.lock': WITH_A, 'esteira.yml': 'licences: { deny: [AGPL-3.0-only] }' });
    const { code, log } = await job();
    expect(code).toBe(1);
    expect(log).toContain('[bundle-licence-denied]');
    expect(log).toContain('acme/a 1.0.0 (AGPL-3.0), in composer.lock');
  });
});

/** Nobody's, and whole only while the test runs. */
const TOKEN = ['gh', 'p_', 'R7kQ2mZx9LbT4vWn8sYc', 'J3hF6dPgA1eUoKiB'].join('');

test('what is allowed ships, with its reason in the summary; what allows nothing any more is a warning', async () => {
  install('composer', 'exit 0');
  commit({
    'config/services.php': `<?php\nreturn ['token' => '${TOKEN}'];\n`,
    'public/build/app.js.map': '{}',
    'esteira.yml': [
      'build:',
      '  allow:',
      '    - { path: config/services.php, rule: github-token, because: Revoked in March. }',
      '    - { path: config/old.php, because: Once. }',
      '',
    ].join('\n'),
  });
  const { code, log, summary } = await job();
  expect(code).toBe(0);
  expect(log).toMatch(/Scanned \d+ files, .*: 1 found and allowed\./);
  expect(log).toContain('Source maps that would be published and were left out: 1.');
  expect(log).toMatch(/^::warning::.*allows config\/old\.php, where nothing is found any more/m);
  expect(summary).toContain('| `config/services.php:2` | `github-token` | Revoked in March. |');
  expect(`${log}${summary}`).not.toContain(TOKEN);
});

describe('a failure ends red, says what to do, and leaves neither a bundle nor its own mess', () => {
  async function failsWith(failure: string, inputs: Record<string, string> = {}): Promise<string> {
    const { code, outputs, log, summary } = await job(inputs);
    expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
    expect(log).toContain(`[${failure}]`);
    expect(log).toContain('What to do: ');
    expect(summary).toContain(`#${failure})`);
    const left = readdirSync(temporary, { recursive: true });
    expect(left.filter((path) => path !== 'esteira-bundles')).toEqual([]);
    if (existsSync(join(checkout, '.git'))) expect(git('status', '--porcelain')).toBe('');
    return log;
  }

  test('where there is no checkout, in the words of git', async () => {
    expect(await failsWith('bundle-no-git')).toContain('not a git repository');
    expect(await failsWith('bundle-no-git', { path: 'apps/clinic' })).toContain('apps/clinic');
  });

  test('where there is no composer.json', async () => {
    commit({ 'composer.json': undefined });
    expect(await failsWith('bundle-no-composer')).toContain('composer.json not found');
  });

  test('where there is no document root', async () => {
    commit({ 'public/index.php': undefined });
    expect(await failsWith('bundle-no-composer')).toContain('`public: site/public`');
  });

  test('where a lock file is missing', async () => {
    commit({ 'composer.lock': undefined });
    expect(await failsWith('bundle-lock-outdated')).toContain('composer.lock is missing');
    commit({ 'package.json': '{"scripts":{"build":"vite build"}}' });
    expect(await failsWith('bundle-lock-outdated')).toContain('There is no lock file (package-lock.json,');
  });

  test('where composer.lock is out of date, in the words of Composer', async () => {
    install('composer', 'echo "The lock file is not up to date with the latest changes"; exit 2');
    commit();
    const log = await failsWith('bundle-lock-outdated');
    expect(log).toContain('composer.lock does not match composer.json.');
    expect(log).toContain('  The lock file is not up to date');
  });

  test('where Composer fails, with its last words', async () => {
    install('composer', '[ "$1" = validate ] || { echo "clinic/dev-tools: 404" >&2; exit 1; }');
    commit();
    expect(await failsWith('bundle-build-failed')).toContain('  clinic/dev-tools: 404');
  });

  test('where the script that builds the front end fails, with its last words', async () => {
    install('composer', 'exit 0');
    install('npm', '[ "$1" = ci ] || { echo "cannot build that" >&2; exit 7; }');
    commit({ 'package.json': '{"scripts":{"build":"vite build"}}', 'package-lock.json': '{}' });
    const log = await failsWith('bundle-build-failed');
    expect(log).toContain('`npm run build` failed.');
    expect(log).toContain('  cannot build that');
  });

  test('where Composer is not installed', async () => {
    commit();
    expect(await failsWith('command-missing')).toContain('`composer` is not installed');
  });

  test('where the package manager of the front end is not driven, or not installed', async () => {
    commit({ 'package.json': '{"scripts":{"build":"vite build"}}', 'bun.lock': '' });
    expect(await failsWith('bundle-package-manager')).toContain('Bun is not driven');
    install('composer', 'exit 0');
    commit({
      'bun.lock': undefined,
      'package.json': '{"scripts":{"build":"vite build"}}',
      'pnpm-lock.yaml': '',
    });
    expect(await failsWith('bundle-package-manager')).toContain('pnpm-lock.yaml is for pnpm');
  });

  test('where package.json is no JSON', async () => {
    commit({ 'package.json': '{"scripts":' });
    expect(await failsWith('bundle-build-failed')).toContain('package.json is not valid JSON');
  });

  test('where esteira.yml is wrong, each mistake by its line', async () => {
    commit({ 'esteira.yml': 'shared: [../etc]\nhealt: {}\n' });
    const log = await failsWith('facts-invalid');
    expect(log).toContain('esteira.yml:1: shared.0 must be a relative path');
    expect(log).toContain('healt');
  });

  test('where esteira.yml includes what no step has made', async () => {
    install('composer', 'exit 0');
    commit({ 'esteira.yml': 'build:\n  include: [dist]\n' });
    expect(await failsWith('facts-invalid')).toContain('`build.include` names dist, which is not there');
  });

  test('where a secret would ship, with path and line and never its value', async () => {
    install('composer', 'exit 0');
    commit({ 'config/services.php': `<?php\nreturn ['token' => '${TOKEN}'];\n` });
    const log = await failsWith('bundle-unsafe');
    expect(log).toContain('  config/services.php:2  github-token  a GitHub token: revoke it');
    expect(log).not.toContain(TOKEN.slice(4));
  });

  test('where the bundle is larger than it may be, with the heaviest folders', async () => {
    install('composer', 'exit 0');
    commit();
    const log = await failsWith('bundle-too-large', { 'max-size': '10B' });
    expect(log).toContain('`max-size` allows 10 B');
    expect(log).toMatch(/ B {2}public$/m);
  });
});

test('a job that is cancelled stops Composer, and ends at once', async () => {
  install('composer', `touch ${folder}/started; sleep 600`);
  commit();
  const step = await start();
  const begun = async () => existsSync(join(folder, 'started')) || undefined;
  await waitFor('Composer to be at work', { clock: systemClock, within: 20_000, first: 20 }, begun);
  step.kill('SIGINT');
  const { code, log, summary } = await step.end();
  expect(code).toBe(1);
  expect(log).toContain('[cancelled]');
  expect(summary).toContain('#cancelled)');
  expect(readdirSync(temporary)).toEqual([]);
});
