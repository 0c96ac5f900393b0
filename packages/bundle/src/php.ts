import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tail } from '@esteira/kit';
import type { Application } from './application.ts';
import { composer } from './composer.ts';
import { fail } from './failures.ts';
import { composerIngredients } from './ingredients.ts';
import type { Workshop } from './workshop.ts';

/**
 * Installs the PHP side as production runs it. Scripts are left out: what the framework needs to
 * discover is discovered on the host, in its place, where a database may be asked.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`
 */
export async function installPhp({ folder }: Application, workshop: Workshop): Promise<void> {
  const { commands, signal, cache } = workshop;
  const run = (args: string[]) => composer(commands, folder, args, { signal });
  if (!(await isFile(join(folder, 'composer.lock')))) {
    throw fail('bundle-lock-outdated', {
      message: 'composer.lock is missing: every build would install other packages.',
    });
  }
  const validated = await run(['validate', '--no-check-all', '--no-check-publish', '--no-check-version']);
  if (validated.exitCode !== 0) {
    const outdated = /lock file is not up to date/i.test(validated.transcript);
    throw fail(outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
      message: outdated ? 'composer.lock does not match composer.json.' : 'composer.json is not valid.',
      evidence: tail(validated.transcript),
    });
  }
  await steadyAutoloader(folder);
  const install = async () => {
    const installed = await run([
      'install',
      '--no-dev',
      '--classmap-authoritative',
      '--prefer-dist',
      '--no-scripts',
      '--no-progress',
    ]);
    if (installed.exitCode !== 0) {
      throw fail('bundle-build-failed', {
        message: `composer install ended with ${installed.exitCode}.`,
        evidence: tail(installed.transcript),
      });
    }
  };
  const making = {
    name: 'vendor',
    ingredients: () => composerIngredients(folder, workshop),
    root: folder,
    folder: 'vendor',
    make: install,
  };
  // The autoloader knows the application's own classes: it is written anew, and Composer sees what is there.
  if (await cache.through(making, signal)) await install();
}

/**
 * Runs what `build.artisan` names, as production would, but for a key that is of no use anywhere.
 * @throws Failure `bundle-build-failed`
 */
export async function runBuildArtisan(
  { folder, facts }: Application,
  { commands, signal }: Workshop,
): Promise<void> {
  for (const command of facts.build.artisan) {
    const ran = await commands.run('php', ['artisan', ...command.split(' '), '--no-interaction'], {
      cwd: folder,
      signal,
      mayFail: true,
      env: { APP_ENV: 'production', APP_KEY: `base64:${Buffer.alloc(32).toString('base64')}` },
    });
    if (ran.exitCode === 0) continue;
    throw fail('bundle-build-failed', {
      message: `\`php artisan ${command}\` of \`build.artisan\` ended with ${ran.exitCode}.`,
      evidence: tail(ran.transcript),
    });
  }
}

/**
 * Before 2.6 Composer names the autoloader's classes at random, and two builds of one commit would
 * differ. It keeps the name that an existing autoloader has, so it finds one, named by the lock file;
 * everything else that a checkout may carry of an earlier install goes.
 * https://getcomposer.org/doc/06-config.md#autoloader-suffix
 */
async function steadyAutoloader(folder: string): Promise<void> {
  const lock = JSON.parse(await readFile(join(folder, 'composer.lock'), 'utf8')) as {
    'content-hash': string;
  };
  const vendor = join(folder, 'vendor');
  await rm(vendor, { recursive: true, force: true });
  await mkdir(vendor);
  await writeFile(
    join(vendor, 'autoload.php'),
    `<?php return ComposerAutoloaderInit${lock['content-hash']}::getLoader();\n`,
  );
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
