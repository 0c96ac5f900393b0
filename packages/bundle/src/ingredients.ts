import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { arch, platform } from 'node:process';
import type { Commands } from '@esteira/kit';
import { globs } from '@esteira/kit';
import { composer } from './composer.ts';
import type { PackageManager } from './package-manager.ts';
import { listOwn } from './tree.ts';
import type { Workshop } from './workshop.ts';

/** What decides what an installation looks like: the key of a cache must know all of it. */

/** Below every folder: what npm, pnpm and Yarn read of a checkout when they install. */
const NODE_FILES = globs([
  '**/{package.json,package-lock.json,pnpm-lock.yaml,pnpm-workspace.yaml,yarn.lock,.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs}',
  '**/{patches,.yarn}/**',
]);
/** A dependency that lies in the checkout itself. */
const LOCAL_DEPENDENCY = /"link": true|\b(file|link|portal|workspace):/;
/** Scripts that an installation runs, and that may read anything. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare'];

/**
 * For node_modules of a folder.
 * @returns undefined where no key could know everything: then it is installed each time
 */
export async function nodeIngredients(
  folder: string,
  manager: PackageManager,
  { commands, signal }: Workshop,
): Promise<string[] | undefined> {
  const lock = readFileSync(`${folder}/${manager.lock}`, 'utf8');
  const { scripts = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    scripts?: Record<string, string>;
  };
  if (LOCAL_DEPENDENCY.test(lock) || INSTALL_SCRIPTS.some((name) => scripts[name] !== undefined))
    return undefined;
  const versions = await Promise.all(
    ['node', manager.program].map((program) => versionOf(program, commands, folder, signal)),
  );
  return [arch, platform, ...versions, sumOf(folder, NODE_FILES)];
}

/**
 * For the packages below vendor/, without the autoloader: it knows the classes of the application, and is
 * written anew each time. Plugins and path repositories may read whatever lies in the checkout: of it, all
 * but the application's own folders.
 */
export async function composerIngredients(folder: string, { commands, signal }: Workshop): Promise<string[]> {
  const platformOfPhp = 'echo PHP_VERSION, PHP_OS, PHP_INT_SIZE, implode(get_loaded_extensions());';
  const [php, version] = await Promise.all([
    commands.run('php', ['-r', platformOfPhp], { quiet: true, signal }),
    composer(commands, folder, ['--version'], { quiet: true, signal }),
  ]);
  return [arch, platform, php.stdout, version.stdout, sumOf(folder, (path) => !OF_LARAVEL.test(path))];
}

const OF_LARAVEL = /^(app|config|database|lang|public|resources|routes|storage|tests|vendor|node_modules)\//;

/** Of a front end: what its author says that it is made from, and what every build reads anyway. */
export function frontEndIngredients(
  folder: string,
  inputs: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const variables = Object.entries(env).filter(([name]) => /^(VITE_|MIX_|APP_|ASSET_|NODE_)/.test(name));
  const isInput = globs(['*', '.*', ...inputs]);
  return [JSON.stringify(variables.sort()), sumOf(folder, isInput)];
}

/** A sum over what is there by now. */
function sumOf(folder: string, isPart: (path: string) => boolean): string {
  const lines = listOwn(folder).flatMap((entry) => {
    if (entry.kind === 'folder' || !isPart(entry.path)) return [];
    const content =
      entry.kind === 'link' ? entry.target : hash('sha256', readFileSync(`${folder}/${entry.path}`));
    return [JSON.stringify([entry.path, entry.kind, content])];
  });
  return hash('sha256', lines.join('\n'));
}

async function versionOf(
  program: string,
  commands: Commands,
  cwd: string,
  signal: AbortSignal,
): Promise<string> {
  return (await commands.run(program, ['--version'], { cwd, quiet: true, signal })).stdout.trim();
}
