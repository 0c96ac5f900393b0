import { hash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands, Log } from '@esteira/kit';
import { isFailure, messageOf } from '@esteira/kit';
import { contentOf, ifThere, sha256OfFile } from './files.ts';
import { pack } from './pack.ts';
import type { Entry } from './tree.ts';
import { listBelow } from './tree.ts';
import { whatIsWritten } from './written.ts';

/** Something that a build makes, always the same from the same ingredients. */
export interface Making {
  /** Of letters and dashes: what it is, for messages and for the names of files. */
  readonly name: string;
  /** All that it is made from: another ingredient, another entry. undefined where nobody can say. */
  readonly ingredients: () => Promise<readonly string[] | undefined>;
  /** Where it is made. */
  readonly root: string;
  /** The folder that it is, below `root`; where there is none, it is whatever is written there. */
  readonly folder?: string;
  readonly make: () => Promise<void>;
}

export interface Cache {
  /** Takes it from the cache, or makes it and keeps it. @returns whether it was there */
  through(making: Making, signal: AbortSignal): Promise<boolean>;
  /** Forgets what this build had no use for: a cache that only grows is soon slower than none. */
  tidy(): Promise<void>;
}

/** Everything is made each time. */
export const noCache: Cache = {
  async through({ make }) {
    await make();
    return false;
  },
  async tidy() {},
};

/** What lies in the cache, and how, is of this version. */
const FORMAT = 'esteira 1';

/**
 * What builds made, kept from one to the next in a folder. An entry is found by everything that it was made
 * from, and taken only if it is byte by byte what was kept: one that is cut or damaged is made again. It is
 * not proof against who may write to the folder on purpose, no more than the checkout is.
 */
export class BuildCache implements Cache {
  readonly #folder: string;
  readonly #commands: Commands;
  readonly #log: Log;
  readonly #used = new Set<string>();

  constructor(folder: string, commands: Commands, log: Log) {
    this.#folder = folder;
    this.#commands = commands;
    this.#log = log;
  }

  async through(making: Making, signal: AbortSignal): Promise<boolean> {
    const { name, root } = making;
    const ingredients = await making.ingredients();
    if (ingredients === undefined) return await noCache.through(making, signal);
    const entry = `${name}-${hash('sha256', JSON.stringify([FORMAT, name, ...ingredients]))}`;
    this.#used.add(entry);
    if (await this.#take(entry, name, root, signal)) return true;
    const made = await whatIsMade(making);
    if (made !== undefined) await this.#keep(entry, root, made, signal);
    return false;
  }

  async tidy(): Promise<void> {
    for (const file of (await ifThere(readdir(this.#folder))) ?? []) {
      const entry = file.replace(/\.(tar\.zst|sha256)$/, '');
      if (!this.#used.has(entry)) await rm(join(this.#folder, file), { force: true });
    }
  }

  async #take(entry: string, name: string, root: string, signal: AbortSignal): Promise<boolean> {
    const archive = join(this.#folder, `${entry}.tar.zst`);
    const expected = await contentOf(join(this.#folder, `${entry}.sha256`));
    if (expected === undefined) return false;
    if ((await ifThere(sha256OfFile(archive))) !== expected) {
      this.#log.warning(`What the cache has for ${name} is damaged, and is made again.`);
      return false;
    }
    const args = ['--extract', '--use-compress-program', 'zstd -d', '--file', archive, '--directory', root];
    await this.#commands.run('tar', [...args, '--no-same-owner'], { quiet: true, signal });
    this.#log.info(`${name}: from the cache.`);
    return true;
  }

  /** Its sum comes last: what has one is whole. */
  async #keep(entry: string, root: string, entries: readonly Entry[], signal: AbortSignal): Promise<void> {
    const unnamed = join(this.#folder, `${entry}.incoming`);
    try {
      await mkdir(this.#folder, { recursive: true });
      // No web server serves from here: nothing carries the time of a commit.
      const source = { root, entries, extra: new Map(), publicFolder: '', commitTime: 0 };
      const { sha256 } = await pack({ ...source, to: unnamed, signal });
      await rename(unnamed, join(this.#folder, `${entry}.tar.zst`));
      await writeFile(join(this.#folder, `${entry}.sha256`), sha256);
    } catch (error) {
      signal.throwIfAborted();
      if (isFailure(error, 'bundle-odd-file')) throw error;
      this.#log.warning(`The next build will not find it in the cache: ${messageOf(error)}`);
    } finally {
      await rm(unnamed, { force: true });
    }
  }
}

/** undefined where it cannot be kept. */
async function whatIsMade({ root, folder, make }: Making): Promise<readonly Entry[] | undefined> {
  if (folder === undefined) return await whatIsWritten(root, make);
  await make();
  return listBelow(root, folder);
}
