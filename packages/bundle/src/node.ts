import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands } from '@esteira/kit';
import { tail } from '@esteira/kit';
import type { Application } from './application.ts';
import { requireNpmLock } from './application.ts';
import { fail } from './failures.ts';

const QUIETLY = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Builds the front end, then leaves in place only the production dependencies of Node services.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
export async function buildNode(
  application: Application,
  commands: Commands,
  signal?: AbortSignal,
): Promise<void> {
  const npm = async (folder: string, args: string[]) => {
    const ran = await commands.run('npm', [...args, ...QUIETLY], {
      cwd: folder,
      signal,
      mayFail: true,
      // Set to production, npm ci would leave out the very tools that build.
      env: { NODE_ENV: undefined },
    });
    if (ran.exitCode !== 0) throw npmFailure(args, ran.transcript);
  };
  const { folder, frontEnd, facts } = application;
  if (frontEnd !== undefined) {
    await npm(folder, ['ci']);
    await npm(folder, ['run', frontEnd]);
    await rm(join(folder, 'node_modules'), { recursive: true, force: true });
  }
  for (const service of facts.services) {
    if (service.package === undefined) continue;
    const home = join(folder, service.package);
    await requireNpmLock(home, `the service ${service.unit}`);
    await npm(home, ['ci', '--omit=dev']);
  }
}

function npmFailure(args: readonly string[], transcript: string): Error {
  const outdated = /package\.json and package-lock\.json.*in sync|EUSAGE/is.test(transcript);
  return fail(args[0] === 'ci' && outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
    message: outdated
      ? 'package-lock.json does not match package.json.'
      : `\`npm ${args.join(' ')}\` failed.`,
    evidence: tail(transcript),
  });
}
