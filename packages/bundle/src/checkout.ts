import { existsSync } from 'node:fs';
import { copyFile, lstat, mkdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Commands } from '@esteira/kit';
import { isFailure } from '@esteira/kit';
import { fail } from './failures.ts';

/** A git checkout, as far as a build needs to know it. */
export interface Checkout {
  readonly root: string;
  /** The application's folder inside it; empty at the root. */
  readonly inside: string;
  /** Full hash of the commit that is checked out. */
  readonly commit: string;
  /** When that commit was made, seconds since the epoch: the one clock a build may read. */
  readonly commitTime: number;
  /** Tracked files, relative to the root. */
  readonly files: readonly string[];
  /** Tracked files whose content is not the commit's. */
  readonly changed: readonly string[];
}

/** @throws Failure `bundle-no-git` */
export async function openCheckout(
  folder: string,
  commands: Commands,
  signal?: AbortSignal,
): Promise<Checkout> {
  // The runner's user need not own the checkout: in a container it often does not.
  const git = (...args: string[]) =>
    commands.run('git', ['-c', 'safe.directory=*', '-C', folder, ...args], { quiet: true, signal });
  try {
    const root = (await git('rev-parse', '--show-toplevel')).stdout.trim();
    const prefix = (await git('rev-parse', '--show-prefix')).stdout.trim();
    const [commit = '', time = ''] = (await git('log', '-1', '--format=%H %ct')).stdout.trim().split(' ');
    const listed = await git('ls-files', '-z', '--full-name', '--recurse-submodules', ':/');
    const changed = await git('status', '--porcelain', '--untracked-files=no', '--no-renames');
    return {
      root,
      inside: prefix.replace(/\/$/, ''),
      commit,
      commitTime: Number(time),
      files: listed.stdout.split('\0').filter((name) => name !== ''),
      changed: changed.stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.slice(3)),
    };
  } catch (error) {
    if (!isFailure(error, 'command-failed')) throw error;
    throw fail('bundle-no-git', {
      message: 'The folder to build is not in a git checkout with a commit.',
      evidence: error.evidence,
      cause: error,
    });
  }
}

/**
 * Copies what is tracked, and `include` besides, into an empty folder: the checkout stays untouched,
 * and nothing that merely lay around gets into a bundle.
 * @throws Failure `facts-invalid` where something of `include` is not there
 */
export async function copyCheckout(
  checkout: Checkout,
  include: readonly string[],
  to: string,
): Promise<void> {
  for (const name of checkout.files) await copyEntry(join(checkout.root, name), join(to, name));
  for (const name of include) {
    const path = join(checkout.inside, name);
    if (!existsSync(join(checkout.root, path))) throw notMade(name);
    await copyTree(join(checkout.root, path), join(to, path));
  }
}

function notMade(name: string): Error {
  return fail('facts-invalid', {
    message: `\`build.include\` names ${name}, which is not there.`,
    hint: 'Make it in a step before this one, or take it out of `build.include` in esteira.yml.',
  });
}

async function copyTree(from: string, to: string): Promise<void> {
  const { cp } = await import('node:fs/promises');
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}

async function copyEntry(from: string, to: string): Promise<void> {
  const found = await lstat(from).catch(() => undefined);
  // Tracked but deleted in the work tree: it is among `changed`, and cannot be copied.
  if (found === undefined || found.isDirectory()) return;
  await mkdir(dirname(to), { recursive: true });
  if (found.isSymbolicLink()) await symlink(await readlink(from), to);
  else await copyFile(from, to);
}

/** How a path reads to the user: from the root of the checkout. */
export function shownPath(checkout: Checkout, path: string): string {
  return relative(checkout.root, path) || '.';
}
