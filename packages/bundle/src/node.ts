import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands } from '@esteira/kit';
import { tail } from '@esteira/kit';
import type { Application } from './application.ts';
import { fail } from './failures.ts';
import type { PackageManager } from './package-manager.ts';
import { packageManagerOf } from './package-manager.ts';

const FRONT_END = 'the front end';

/**
 * Installs what builds the front end.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
export async function installFrontEnd(
  { folder, frontEnd }: Application,
  commands: Commands,
  signal?: AbortSignal,
): Promise<void> {
  if (frontEnd === undefined) return;
  const manager = await packageManagerOf(folder, FRONT_END);
  await drive(manager, folder, manager.install, commands, signal);
}

/**
 * Builds the front end, and takes away what built it.
 * @throws Failure `bundle-build-failed`
 */
export async function buildFrontEnd(
  { folder, frontEnd }: Application,
  commands: Commands,
  signal?: AbortSignal,
): Promise<void> {
  if (frontEnd === undefined) return;
  const manager = await packageManagerOf(folder, FRONT_END);
  await drive(manager, folder, manager.run(frontEnd), commands, signal);
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
}

/**
 * Builds each Node service that has something to build, and leaves in place only its production dependencies.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
export async function buildServices(
  { folder, facts }: Application,
  commands: Commands,
  signal?: AbortSignal,
): Promise<void> {
  for (const service of facts.services) {
    if (service.package === undefined) continue;
    const home = join(folder, service.package);
    const manager = await packageManagerOf(home, `the service ${service.unit}`);
    if (service.build !== undefined) {
      await drive(manager, home, manager.install, commands, signal);
      await drive(manager, home, manager.run(service.build), commands, signal);
      await rm(join(home, 'node_modules'), { recursive: true, force: true });
    }
    await drive(manager, home, manager.installForProduction, commands, signal);
  }
}

async function drive(
  manager: PackageManager,
  folder: string,
  args: readonly string[],
  commands: Commands,
  signal: AbortSignal | undefined,
): Promise<void> {
  const ran = await commands.run(manager.program, args, {
    cwd: folder,
    signal,
    mayFail: true,
    // Set to production, it would leave out the very tools that build.
    env: { NODE_ENV: undefined, ...manager.env },
  });
  if (ran.exitCode === 0) return;
  const outdated = manager.outdated.test(ran.transcript);
  throw fail(outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
    message: outdated
      ? `${manager.lock} does not match package.json.`
      : `\`${[manager.program, ...args].join(' ')}\` failed.`,
    evidence: tail(ran.transcript),
  });
}
