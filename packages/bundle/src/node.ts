import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFailure, tail } from '@esteira/kit';
import type { Application } from './application.ts';
import type { Making } from './build-cache.ts';
import { fail } from './failures.ts';
import { exists } from './files.ts';
import { frontEndIngredients, nodeIngredients } from './ingredients.ts';
import type { PackageManager } from './package-manager.ts';
import { packageManagerOf } from './package-manager.ts';
import type { Workshop } from './workshop.ts';

const FRONT_END = 'the front end';

/**
 * Installs what builds the front end, unless what it would build is in the cache already.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
export async function installFrontEnd(application: Application, workshop: Workshop): Promise<void> {
  const { folder, frontEnd, facts } = application;
  if (frontEnd === undefined) return;
  const manager = await packageManagerOf(folder, FRONT_END);
  const packages = packagesOf('node-modules', manager, folder, manager.install, workshop);
  // Commands of artisan may yet write what it is made from.
  const isSettled = facts.build.artisan.length === 0;
  if (isSettled && (await workshop.cache.knows(makingOf(frontEnd, manager, application, workshop)))) {
    // For the build after this one.
    await workshop.cache.knows(packages);
    return;
  }
  await workshop.cache.through(packages, workshop.signal);
}

/**
 * Builds the front end, and takes away what built it.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`
 */
export async function buildFrontEnd(application: Application, workshop: Workshop): Promise<void> {
  const { folder, frontEnd } = application;
  if (frontEnd === undefined) return;
  const manager = await packageManagerOf(folder, FRONT_END);
  await workshop.cache.through(makingOf(frontEnd, manager, application, workshop), workshop.signal);
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
}

function makingOf(
  script: string,
  manager: PackageManager,
  { folder, facts }: Application,
  workshop: Workshop,
): Making {
  const { inputs } = facts.build;
  return {
    name: 'front-end',
    ingredients: async () => {
      const packages = inputs.length === 0 ? undefined : await nodeIngredients(folder, manager, workshop);
      return packages && [script, ...frontEndIngredients(folder, inputs, process.env), ...packages];
    },
    root: folder,
    make: async () => {
      // Not there where the cache has promised what it could not give.
      if (!(await exists(join(folder, 'node_modules')))) {
        const packages = packagesOf('node-modules', manager, folder, manager.install, workshop);
        await workshop.cache.through(packages, workshop.signal);
      }
      await drive(manager, folder, manager.run(script), workshop);
    },
  };
}

/**
 * Builds each Node service that has something to build, and leaves in place only its production dependencies.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
export async function buildServices({ folder, facts }: Application, workshop: Workshop): Promise<void> {
  const { cache, signal } = workshop;
  for (const service of facts.services) {
    if (service.package === undefined) continue;
    const home = join(folder, service.package);
    const manager = await packageManagerOf(home, `the service ${service.unit}`);
    const name = `node-modules-${service.package.replace(/[^A-Za-z0-9]+/g, '-')}`;
    if (service.build !== undefined) {
      await cache.through(packagesOf(`${name}-dev`, manager, home, manager.install, workshop), signal);
      await drive(manager, home, manager.run(service.build), workshop);
      await rm(join(home, 'node_modules'), { recursive: true, force: true });
    }
    await cache.through(packagesOf(name, manager, home, manager.installForProduction, workshop), signal);
  }
}

/** node_modules of a folder. */
function packagesOf(
  name: string,
  manager: PackageManager,
  folder: string,
  args: readonly string[],
  workshop: Workshop,
): Making {
  return {
    name,
    ingredients: async () => {
      const packages = await nodeIngredients(folder, manager, workshop);
      return packages && [...args, ...packages];
    },
    root: folder,
    folder: 'node_modules',
    make: () => drive(manager, folder, args, workshop),
  };
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
