import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands } from '@esteira/kit';
import { isFailure, tail } from '@esteira/kit';
import type { Application } from './application.ts';
import type { BuildCache } from './build-cache.ts';
import { fail } from './failures.ts';
import { frontEndIngredients, nodeIngredients } from './ingredients.ts';
import type { PackageManager } from './package-manager.ts';
import { packageManagerOf } from './package-manager.ts';
import { listTree } from './tree.ts';
import { whatIsWritten } from './written.ts';

const FRONT_END = 'the front end';

/** What a step of the build works with. */
export interface Workshop {
  readonly commands: Commands;
  readonly signal: AbortSignal;
  /** Kept from one build to the next. */
  readonly cache?: BuildCache | undefined;
}

/**
 * Installs what builds the front end.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
export async function installFrontEnd({ folder, frontEnd }: Application, workshop: Workshop): Promise<void> {
  if (frontEnd === undefined) return;
  const manager = await packageManagerOf(folder, FRONT_END);
  await install('node-modules', manager, folder, manager.install, workshop);
}

/**
 * Builds the front end, and takes away what built it.
 * @throws Failure `bundle-build-failed`
 */
export async function buildFrontEnd(
  { folder, frontEnd, facts }: Application,
  workshop: Workshop,
): Promise<void> {
  if (frontEnd === undefined) return;
  const manager = await packageManagerOf(folder, FRONT_END);
  const build = () => drive(manager, folder, manager.run(frontEnd), workshop);
  const { inputs } = facts.build;
  const { cache, commands, signal } = workshop;
  if (cache === undefined || inputs.length === 0) await build();
  else {
    const packages = await nodeIngredients(folder, manager, commands, signal);
    const making = {
      name: 'front-end',
      ingredients: [frontEnd, ...frontEndIngredients(folder, inputs, process.env), ...(packages ?? [])],
      root: folder,
      make: () => whatIsWritten(folder, build),
    };
    if (packages === undefined) await build();
    else await cache.through(making, signal);
  }
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
}

/**
 * Builds each Node service that has something to build, and leaves in place only its production dependencies.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
export async function buildServices({ folder, facts }: Application, workshop: Workshop): Promise<void> {
  for (const service of facts.services) {
    if (service.package === undefined) continue;
    const home = join(folder, service.package);
    const manager = await packageManagerOf(home, `the service ${service.unit}`);
    const name = `node-modules-${service.package.replace(/[^A-Za-z0-9]+/g, '-')}`;
    if (service.build !== undefined) {
      await install(`${name}-dev`, manager, home, manager.install, workshop);
      await drive(manager, home, manager.run(service.build), workshop);
      await rm(join(home, 'node_modules'), { recursive: true, force: true });
    }
    await install(name, manager, home, manager.installForProduction, workshop);
  }
}

async function install(
  name: string,
  manager: PackageManager,
  folder: string,
  args: readonly string[],
  workshop: Workshop,
): Promise<void> {
  const { cache, commands, signal } = workshop;
  const packages = cache && (await nodeIngredients(folder, manager, commands, signal));
  if (cache === undefined || packages === undefined) return await drive(manager, folder, args, workshop);
  const making = {
    name,
    ingredients: [...args, ...packages],
    root: folder,
    make: async () => {
      await drive(manager, folder, args, workshop);
      return listTree(folder, (path) => path === 'node_modules' || path.startsWith('node_modules/'));
    },
  };
  await cache.through(making, signal);
}

/** Runners have npm; the others are brought along. */
function notInstalled({ program, lock }: PackageManager): (error: unknown) => never {
  return (error) => {
    if (program === 'npm' || !isFailure(error, 'command-missing')) throw error;
    throw fail('bundle-package-manager', {
      message: `${lock} is for ${program}, which is not installed on this runner.`,
      hint: `Install it in a step before this one: \`corepack enable\`, or pnpm/action-setup.`,
      cause: error,
    });
  };
}

async function drive(
  manager: PackageManager,
  folder: string,
  args: readonly string[],
  { commands, signal }: Workshop,
): Promise<void> {
  const options = {
    cwd: folder,
    signal,
    mayFail: true,
    // Set to production, it would leave out the very tools that build.
    env: { NODE_ENV: undefined, ...manager.env },
  };
  const ran = await commands
    .run(manager.program, [...args, ...manager.quietly], options)
    .catch(notInstalled(manager));
  if (ran.exitCode === 0) return;
  const outdated = manager.outdated.test(ran.transcript);
  throw fail(outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
    message: outdated
      ? `${manager.lock} does not match package.json.`
      : `\`${[manager.program, ...args].join(' ')}\` failed.`,
    evidence: tail(ran.transcript),
  });
}
