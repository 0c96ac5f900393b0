import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { SealedBundle } from '@esteira/bundle';
import type { Runner } from '@esteira/rehearsal/machine';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Workplace } from './support/workplace.ts';

/** What a runner has for those who use something else than npm: pnpm, Yarn 1 and Yarn 4. */
const MANAGERS = {
  pnpm: 'pnpm@10.20.0',
  classic: 'yarn@1.22.22',
  berry: '@yarnpkg/cli-dist@4.10.3',
} as const;
/** A package without dependencies, for whoever builds with one. */
const DEPENDENCY = { 'is-number': '7.0.0' };

let workplace: Workplace;
let runner: Runner;
let checkout: string;
/** Yarn 4 does not ask npm's configuration for it. */
let registry: string;

beforeAll(async () => {
  workplace = await Workplace.open();
  runner = workplace.runner;
  checkout = runner.work;
  registry = (await inside('npm', ['config', 'get', 'registry'])).trim().replace(/\/$/, '');
  for (const [name, spec] of Object.entries(MANAGERS))
    await inside('npm', ['install', '--global', '--no-audit', '--no-fund', '--prefix', `/opt/${name}`, spec]);
});
afterAll(async () => {
  await workplace.close();
});
beforeEach(() => {
  checkout = workplace.folder('checkout');
});

async function inside(name: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  return (await runner.commands.run(name, args, { cwd: checkout, quiet: true, env })).stdout;
}

function put(path: string, content: string | object): void {
  const target = join(checkout, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

/** An application that has no Node, until a test gives it some. */
function start(under = ''): void {
  workplace.copyApplication('plain', join(checkout, under));
}

async function build(path = '.', env: Record<string, string> = {}): Promise<SealedBundle> {
  await workplace.commitAll(checkout);
  return await workplace.build(checkout, { path }, { env });
}

function paths({ manifest }: SealedBundle): string[] {
  return manifest.files.map((file) => file.path);
}

/** The tools themselves lock: a lock file names the registry it came from. */
function withManager(name: keyof typeof MANAGERS): Record<string, string> {
  return {
    PATH: `/opt/${name}/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin`,
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_ENABLE_TELEMETRY: '0',
  };
}
const FRONT_END = {
  private: true,
  scripts: { build: 'node build.js' },
  devDependencies: DEPENDENCY,
};
const BUILD = `const number = require('is-number');
require('fs').mkdirSync('public_html/build', { recursive: true });
require('fs').writeFileSync('public_html/build/manifest.json', JSON.stringify(number(1)));\n`;

describe('a front end and a service, locked by', () => {
  test.each([
    ['npm', undefined, ['npm', 'install', '--package-lock-only']],
    ['pnpm', 'pnpm', ['pnpm', 'install', '--lockfile-only']],
    ['Yarn 1', 'classic', ['yarn', 'install', '--no-progress']],
    ['Yarn 4', 'berry', ['yarn', 'install', '--mode=skip-build']],
  ] as const)('%s', async (_, manager, [program, ...args]) => {
    const env = manager === undefined ? {} : withManager(manager);
    start();
    put('package.json', FRONT_END);
    put('build.js', BUILD);
    put('rooms/package.json', {
      private: true,
      dependencies: DEPENDENCY,
      devDependencies: { 'is-odd': '3.0.1' },
    });
    put('rooms/main.js', "require('is-number');");
    put('esteira.yml', 'services: [{ unit: rooms.service, package: rooms }]\n');
    put('.gitignore', 'node_modules\n.yarn\n.pnp.*\nvendor\n');
    if (manager === 'berry') for (const each of ['', 'rooms/']) put(`${each}yarn.lock`, '');
    for (const folder of ['.', 'rooms'])
      await runner.commands.run(program, args, { cwd: join(checkout, folder), quiet: true, env });
    const bundle = await build('.', env);
    expect(paths(bundle)).toContain('public_html/build/manifest.json');
    expect(paths(bundle)).toContain('rooms/node_modules/is-number/package.json');
    expect(paths(bundle).filter((path) => /^node_modules|is-odd/.test(path))).toEqual([]);

    // Another dependency than what was locked.
    put('package.json', { ...FRONT_END, devDependencies: { 'is-number': '6.0.0' } });
    await expect(build('.', env)).rejects.toMatchObject({ code: 'bundle-lock-outdated' });
  });
});

describe('an application may', () => {
  test('lie in a folder of a larger repository', async () => {
    start('apps/clinic');
    put('README.md', 'of the repository');
    put('apps/other/composer.json', '{}');
    expect(paths(await build('apps/clinic'))).toEqual(
      expect.arrayContaining(['artisan', 'vendor/autoload.php']),
    );
  });

  test('have a service in TypeScript, with a build of its own', async () => {
    start();
    put('rooms/package.json', {
      private: true,
      type: 'module',
      scripts: { build: 'tsc' },
      devDependencies: { typescript: '5.9.3' },
    });
    put('rooms/tsconfig.json', {
      compilerOptions: { outDir: 'dist', target: 'es2022', module: 'nodenext', types: [] },
    });
    put('rooms/main.ts', 'export const rooms: number = 1;\n');
    put('esteira.yml', 'services: [{ unit: rooms.service, package: rooms, build: build }]\n');
    await inside('npm', ['install', '--package-lock-only', '--prefix', 'rooms']);
    const bundle = await build();
    expect(paths(bundle)).toContain('rooms/dist/main.js');
    expect(paths(bundle).filter((path) => path.includes('node_modules/typescript'))).toEqual([]);
  });

  test('render on the server, with the dependencies of its root', async () => {
    start();
    put('package.json', {
      ...FRONT_END,
      scripts: { build: 'node build.js' },
      dependencies: DEPENDENCY,
      devDependencies: {},
    });
    put(
      'build.js',
      `${BUILD}require('fs').mkdirSync('bootstrap/ssr'); require('fs').writeFileSync('bootstrap/ssr/ssr.js', "require('is-number')");`,
    );
    put('esteira.yml', 'services: [{ unit: ssr.service, package: . }, { unit: octane.service }]\n');
    await inside('npm', ['install', '--package-lock-only']);
    const bundle = await build();
    expect(paths(bundle)).toEqual(
      expect.arrayContaining(['bootstrap/ssr/ssr.js', 'node_modules/is-number/package.json']),
    );
  });

  test('build with Mix: `production` is its script', async () => {
    start();
    put('package.json', { ...FRONT_END, scripts: { production: 'node build.js' } });
    put('build.js', BUILD);
    await inside('npm', ['install', '--package-lock-only']);
    expect(paths(await build())).toContain('public_html/build/manifest.json');
  });

  test('publish assets of its packages by artisan, before its front end is built', async () => {
    start();
    const artisan = readFileSync(join(checkout, 'artisan'), 'utf8');
    put(
      'artisan',
      artisan.replace(
        /^<\?php/m,
        "<?php\nif (in_array('filament:assets', $argv)) { @mkdir('public_html/css'); file_put_contents('public_html/css/filament.css', getenv('APP_ENV')); exit(0); }\nif (in_array('broken:command', $argv)) { fwrite(STDERR, 'no such thing'); exit(3); }",
      ),
    );
    put('esteira.yml', "build: { artisan: ['filament:assets'] }\n");
    expect(paths(await build())).toContain('public_html/css/filament.css');
    put('esteira.yml', "build: { artisan: ['broken:command'] }\n");
    await expect(build()).rejects.toMatchObject({
      code: 'bundle-build-failed',
      message: expect.stringContaining('broken:command'),
      evidence: expect.stringContaining('no such thing'),
    });
  });

  test('have links inside, odd names, and a link for its public storage', async () => {
    start();
    put('resources/ação 🩺/lista "1".txt', 'x');
    put('resources/line\nbreak.txt', 'x');
    symlinkSync('resources', join(checkout, 'alias'));
    symlinkSync('../storage/app/public', join(checkout, 'public_html/storage'));
    const bundle = await build();
    expect(paths(bundle)).toEqual(
      expect.arrayContaining(['resources/ação 🩺/lista "1".txt', 'resources/line\nbreak.txt', 'alias']),
    );
    expect(paths(bundle)).not.toContain('public_html/storage');
  });
});

describe('packages of Composer may', () => {
  /** Makes the application need one more, and locks it. */
  async function require(name: string, change: object, env: Record<string, string> = {}): Promise<void> {
    const composer = JSON.parse(readFileSync(join(checkout, 'composer.json'), 'utf8')) as {
      require: object;
      repositories: object[];
    };
    composer.require = { ...composer.require, [name]: '1.0.0' };
    put('composer.json', {
      ...composer,
      ...change,
      repositories: [...repositoriesOf(change), ...composer.repositories],
    });
    const args = ['update', '--no-install', '--no-scripts', '--no-plugins', '--no-interaction'];
    await inside('composer', args, { ...env, COMPOSER_ALLOW_SUPERUSER: '1' });
  }

  const repositoriesOf = (change: object) =>
    'repositories' in change ? (change.repositories as object[]) : [];

  test('be private: Composer is let in, and what it is let in with does not ship', async () => {
    const password = 'a-password-of-the-private-registry';
    const shop = await openShop('clinic', password);
    try {
      start();
      const auth = JSON.stringify({ 'http-basic': { [shop.host]: { username: 'clinic', password } } });
      const repositories = [{ type: 'composer', url: `http://${shop.host}` }];
      await require('clinic/private', { repositories, config: { 'secure-http': false } }, {
        COMPOSER_AUTH: auth,
      });
      await expect(build()).rejects.toMatchObject({
        code: 'bundle-build-failed',
        evidence: expect.stringMatching(/401|Invalid credentials|authenticat/i),
      });
      const bundle = await build('.', { COMPOSER_AUTH: auth });
      expect(paths(bundle)).toContain('vendor/clinic/private/private.php');
      const search = `zstd -dc ${bundle.archive} | grep -c ${password} || true`;
      expect(await inside('sh', ['-c', search])).toBe('0\n');
    } finally {
      await shop.close();
    }
  });

  test('be patched by a plugin of Composer', async () => {
    start();
    put('packages/patcher/composer.json', {
      name: 'clinic/patcher',
      version: '1.0.0',
      type: 'composer-plugin',
      require: { 'composer-plugin-api': '^2.0' },
      autoload: { classmap: ['Patcher.php'] },
      extra: { class: 'Patcher' },
    });
    put('packages/patcher/Patcher.php', PATCHER);
    const framework = readFileSync(join(checkout, 'packages/framework/debian.php'), 'utf8');
    const [first = '', second = ''] = framework.split('\n');
    put(
      'patches/framework.patch',
      `--- a/debian.php\n+++ b/debian.php\n@@ -1,2 +1,3 @@\n ${first}\n+// patched by the application\n ${second}\n`,
    );
    await require('clinic/patcher', { config: { 'allow-plugins': { 'clinic/patcher': true } } });
    const bundle = await build();
    const patched = await inside('tar', [
      '--use-compress-program=zstd',
      '-xOf',
      bundle.archive,
      'vendor/laravel/framework/debian.php',
    ]);
    expect(patched).toMatch(/^<\?php\n\/\/ patched by the application\n/);
  });
});

/** As small as a plugin that patches can be: what others do by `extra.patches`. */
const PATCHER = `<?php
use Composer\\Composer;
use Composer\\EventDispatcher\\EventSubscriberInterface;
use Composer\\IO\\IOInterface;
use Composer\\Plugin\\PluginInterface;

class Patcher implements PluginInterface, EventSubscriberInterface
{
    public function activate(Composer $composer, IOInterface $io) {}
    public function deactivate(Composer $composer, IOInterface $io) {}
    public function uninstall(Composer $composer, IOInterface $io) {}

    public static function getSubscribedEvents()
    {
        return ['post-install-cmd' => 'patch'];
    }

    public function patch()
    {
        passthru('git apply --directory=vendor/laravel/framework patches/framework.patch', $status);
        if ($status !== 0) throw new RuntimeException('The patch does not apply.');
    }
}
`;

/** A private registry of Composer's, which has one package and wants a password for it. */
async function openShop(user: string, password: string): Promise<{ host: string; close(): Promise<void> }> {
  const folder = workplace.folder('shop');
  writeFileSync(join(folder, 'private.php'), '<?php // Not for everybody.\n');
  await runner.commands.run('tar', ['-cf', 'private.tar', 'private.php'], { cwd: folder, quiet: true });
  const archive = readFileSync(join(folder, 'private.tar'));
  const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization !== wanted) return response.writeHead(401).end();
    if (request.url === '/private.tar') return response.end(archive);
    return response.end(JSON.stringify({ packages: { 'clinic/private': { '1.0.0': described } } }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dist = { type: 'tar', url: `http://${host}/private.tar` };
  const described = { name: 'clinic/private', version: '1.0.0', dist, autoload: { files: ['private.php'] } };
  return {
    host,
    async close() {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
