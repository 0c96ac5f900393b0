import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sh } from '@esteira/rehearsal/machine';

const PLAIN = join(import.meta.dirname, '../../apps/plain');

/**
 * The plain application, with what others have that the clinic has not: pages rendered by Node with the
 * dependencies of its root, a service in TypeScript with a build of its own, assets that artisan publishes,
 * a front end that is not Vite's, a folder that must exist, and names that are not for shells. Its health
 * page says what is missing.
 */
export async function makePortal(folder: string): Promise<void> {
  cpSync(PLAIN, folder, { recursive: true, filter: (path) => !/\/(vendor|node_modules)(\/|$)/.test(path) });
  const artisan = readFileSync(join(folder, 'artisan'), 'utf8');
  for (const [path, content] of Object.entries({ ...FILES, artisan: publishing(artisan) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
  for (const each of ['.', 'rooms']) {
    const lock = 'npm install --package-lock-only --no-audit --no-fund --omit-lockfile-registry-resolved';
    await sh('sh', '-c', `cd "$1" && ${lock}`, 'sh', join(folder, each));
  }
}

const FILES: Readonly<Record<string, string | object>> = {
  'esteira.yml': `public: public_html
writable: [bootstrap/cache, exports/deep]
services:
  - { unit: portal-pages.service, package: ., drain: 5s }
  - { unit: portal-rooms.service, package: rooms, build: build, drain: 5s }
build: { artisan: ['portal:publish'], script: production }
health: { path: /status.php, warm: ['/', '/a%C3%A7%C3%A3o%20%22%F0%9F%A9%BA%22.txt'] }
`,
  '.gitignore': '.env\nvendor/\nnode_modules/\n',
  'package.json': {
    private: true,
    type: 'module',
    main: 'bootstrap/pages/main.js',
    scripts: { production: 'node build.js' },
    dependencies: { 'is-number': '7.0.0' },
  },
  'build.js': `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('bootstrap/pages', { recursive: true });
mkdirSync('public_html/build', { recursive: true });
writeFileSync('public_html/build/manifest.json', '{}');
writeFileSync('bootstrap/pages/main.js', \`
import { createServer } from 'node:http';
import isNumber from 'is-number';
createServer((request, response) => response.end('rendered ' + isNumber(1))).listen(Number(process.env.PORT), '127.0.0.1');
\`);
`,
  'rooms/package.json': {
    private: true,
    type: 'module',
    main: 'dist/main.js',
    scripts: { build: 'tsc' },
    devDependencies: { typescript: '5.9.3' },
  },
  'rooms/tsconfig.json': {
    compilerOptions: { outDir: 'dist', target: 'es2022', module: 'nodenext', types: [], noCheck: true },
  },
  'rooms/main.ts': `import { createServer } from 'node:http';
const word: string = 'rooms in TypeScript';
createServer((request, response) => response.end(word)).listen(3100, '127.0.0.1');
`,
  'public_html/ação "🩺".txt': 'odd\n',
  'public_html/status.php': `<?php
$root = dirname(__DIR__);
$missing = [];
foreach ([3000 => 'rendered true', 3100 => 'rooms in TypeScript'] as $port => $expected) {
    if (@file_get_contents("http://127.0.0.1:$port/") !== $expected) $missing[] = "port $port";
}
foreach (['css/published.css', 'build/manifest.json', 'ação "🩺".txt'] as $file) {
    if (!is_file("$root/public_html/$file")) $missing[] = $file;
}
if (!is_writable("$root/exports/deep")) $missing[] = 'exports/deep';
http_response_code($missing === [] ? 200 : 503);
echo $missing === [] ? 'ok' : implode(', ', $missing);
`,
};

/** A command that publishes, as packages with assets of their own have one. */
function publishing(artisan: string): string {
  const command = `if (($argv[1] ?? '') === 'portal:publish') {
    @mkdir('public_html/css');
    file_put_contents('public_html/css/published.css', getenv('APP_ENV'));
    exit(0);
}`;
  return artisan.replace('<?php', () => `<?php\n${command}\n`);
}
