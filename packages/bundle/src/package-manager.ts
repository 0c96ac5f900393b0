import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from './failures.ts';
import { presentIn } from './files.ts';

/** How the program that made a lock file installs from it, and from nothing else. */
export interface PackageManager {
  readonly program: 'npm' | 'pnpm' | 'yarn';
  readonly lock: string;
  /** Everything that is locked: what builds, too. */
  readonly install: readonly string[];
  /** What is needed at run time, in place of whatever was installed before. */
  readonly installForProduction: readonly string[];
  readonly run: (script: string) => readonly string[];
  /** Goes with every command, and says nothing of what it does. */
  readonly quietly: readonly string[];
  /** What it says of a lock file that does not match its package.json. */
  readonly outdated: RegExp;
  /** What it reads beside its arguments. */
  readonly env: Readonly<Record<string, string>>;
}

/** https://docs.npmjs.com/cli/v11/commands/npm-ci */
const npm: PackageManager = {
  program: 'npm',
  lock: 'package-lock.json',
  install: ['ci'],
  installForProduction: ['ci', '--omit=dev'],
  run: (script) => ['run', script],
  quietly: ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'],
  outdated: /package\.json and package-lock\.json.*in sync|EUSAGE/is,
  env: {},
};

/** Plain folders, as npm makes them: what ships has no links into a store. https://pnpm.io/cli/install */
const PNPM_INSTALL = [
  'install',
  '--frozen-lockfile',
  '--config.node-linker=hoisted',
  '--reporter=append-only',
];
const pnpm: PackageManager = {
  program: 'pnpm',
  lock: 'pnpm-lock.yaml',
  install: PNPM_INSTALL,
  installForProduction: [...PNPM_INSTALL, '--prod'],
  run: (script) => ['run', script],
  quietly: [],
  outdated: /ERR_PNPM_(OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)/,
  // Asks nobody whether it may remove what was installed before.
  env: { CI: 'true' },
};

/** https://classic.yarnpkg.com/lang/en/docs/cli/install/ */
const YARN_CLASSIC_INSTALL = ['install', '--frozen-lockfile', '--non-interactive'];
const yarnClassic: PackageManager = {
  program: 'yarn',
  lock: 'yarn.lock',
  install: YARN_CLASSIC_INSTALL,
  installForProduction: [...YARN_CLASSIC_INSTALL, '--production'],
  run: (script) => ['run', script],
  quietly: [],
  outdated: /lockfile needs to be updated/,
  env: {},
};

/** https://yarnpkg.com/cli/install https://yarnpkg.com/cli/workspaces/focus */
const yarn: PackageManager = {
  program: 'yarn',
  lock: 'yarn.lock',
  install: ['install', '--immutable'],
  installForProduction: ['workspaces', 'focus', '--production'],
  run: (script) => ['run', script],
  quietly: [],
  outdated: /YN0028/,
  // What ships is looked for in node_modules by whatever runs it.
  env: { YARN_NODE_LINKER: 'node-modules', YARN_ENABLE_GLOBAL_CACHE: 'true' },
};

const UNSUPPORTED: Readonly<Record<string, string>> = { 'bun.lock': 'Bun', 'bun.lockb': 'Bun' };

/**
 * The package manager of a folder, by its lock file: only from one can a build be the same twice.
 * @param whose the front end or a service, for messages
 * @throws Failure `bundle-lock-outdated` where there is none, `bundle-package-manager` where there are several,
 *   or only one that is not driven
 */
export async function packageManagerOf(folder: string, whose: string): Promise<PackageManager> {
  const locks = await presentIn(folder, [npm.lock, pnpm.lock, yarn.lock]);
  const [lock, another] = locks;
  if (lock !== undefined && another !== undefined) {
    throw fail('bundle-package-manager', {
      message: `${locks.join(' and ')} both lock ${whose}: nobody can say which one holds.`,
      hint: 'Delete the lock file of the package manager that you do not use.',
    });
  }
  if (lock === npm.lock) return npm;
  if (lock === pnpm.lock) return pnpm;
  if (lock !== undefined) return (await isClassic(join(folder, lock))) ? yarnClassic : yarn;
  const [foreign] = await presentIn(folder, Object.keys(UNSUPPORTED));
  if (foreign !== undefined) {
    throw fail('bundle-package-manager', {
      message: `${foreign} locks ${whose}: ${UNSUPPORTED[foreign]} is not driven by Esteira.`,
    });
  }
  throw fail('bundle-lock-outdated', {
    message: `There is no lock file (${npm.lock}, ${pnpm.lock} or ${yarn.lock}): ${whose} would be built from other packages each time.`,
  });
}

async function isClassic(lock: string): Promise<boolean> {
  return /^# yarn lockfile v1$/m.test(await readFile(lock, 'utf8'));
}
