import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Commands, Log } from '@esteira/kit';
import { isFailure, messageOf } from '@esteira/kit';
import { sha256OfFile } from './files.ts';
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
  /** Whether it seems to be there; where it is, it counts as of use. */
  knows(making: Making): Promise<boolean>;
  /** Forgets what this build had no use for: a cache that only grows is soon slower than none. */
  tidy(): Promise<void>;
}

/** Everything is made each time. */
export const noCache: Cache = {
  async through({ make }) {
    await make();
    return false;
  },
  async knows() {
    return false;
  },
  async tidy() {},
};

/** What lies in the cache, and how, is of this version. */
const FORMAT = 'esteira 1';

/** An archive of a cache. */
export interface KeptArchive {
  readonly path: string;
  /** Hex: what it was when it was kept. */
  readonly sha256: string;
}

/** Where the entries of a cache lie. */
export interface CacheStorage {
  has(entry: string): Promise<boolean>;
  /** undefined where there is none. What is at the path is nobody's word but the sum's. */
  fetch(entry: string): Promise<KeptArchive | undefined>;
  /** Where the archive of an entry may be made. */
  room(entry: string): Promise<string>;
  /** Keeps what was made there. */
  keep(entry: string, archive: KeptArchive & { readonly bytes: number }): Promise<void>;
  forgetAllBut(entries: ReadonlySet<string>): Promise<void>;
}

/**
 * What builds made, kept from one to the next. An entry is found by everything that it was made from, and
 * taken only if it is byte by byte what was kept: one that is cut or damaged is made again. It is not proof
 * against who may write to the cache on purpose, no more than the checkout is.
 */
export class BuildCache implements Cache {
  readonly #storage: CacheStorage;
  readonly #commands: Commands;
  readonly #log: Log;
  readonly #used = new Set<string>();

  constructor(storage: CacheStorage, commands: Commands, log: Log) {
    this.#storage = storage;
    this.#commands = commands;
    this.#log = log;
  }

  async through(making: Making, signal: AbortSignal): Promise<boolean> {
    const { name, root } = making;
    const ingredients = await making.ingredients();
    if (ingredients === undefined) return await noCache.through(making, signal);
    const entry = this.#entryOf(name, ingredients);
    const kept = await this.#find(entry, name, signal);
    if (kept !== undefined) {
      await this.#extract(kept, root, signal);
      this.#log.info(`${name}: from the cache.`);
      return true;
    }
    const made = await whatIsMade(making);
    if (made !== undefined) await this.#keep(entry, root, made, signal);
    return false;
  }

  async knows({ name, ingredients }: Making): Promise<boolean> {
    const found = await ingredients();
    if (found === undefined) return false;
    try {
      return await this.#storage.has(this.#entryOf(name, found));
    } catch (error) {
      this.#log.warning(`The cache does not say whether it has ${name}: ${messageOf(error)}`);
      return false;
    }
  }

  async tidy(): Promise<void> {
    await this.#storage.forgetAllBut(this.#used);
  }

  #entryOf(name: string, ingredients: readonly string[]): string {
    const entry = `${name}-${hash('sha256', JSON.stringify([FORMAT, name, ...ingredients]))}`;
    this.#used.add(entry);
    return entry;
  }

  /** The path of an archive that is what was kept. */
  async #find(entry: string, name: string, signal: AbortSignal): Promise<string | undefined> {
    try {
      const found = await this.#storage.fetch(entry);
      if (found === undefined) return undefined;
      if ((await sha256OfFile(found.path)) === found.sha256) return found.path;
      this.#log.warning(`What the cache has for ${name} is damaged, and is made again.`);
    } catch (error) {
      signal.throwIfAborted();
      this.#log.warning(`The cache does not say whether it has ${name}: ${messageOf(error)}`);
    }
    return undefined;
  }

  async #extract(archive: string, root: string, signal: AbortSignal): Promise<void> {
    const args = ['--extract', '--use-compress-program', 'zstd -d', '--file', archive, '--directory', root];
    await this.#commands.run('tar', [...args, '--no-same-owner'], { quiet: true, signal });
  }

  async #keep(entry: string, root: string, entries: readonly Entry[], signal: AbortSignal): Promise<void> {
    let to: string | undefined;
    try {
      to = await this.#storage.room(entry);
      // No web server serves from here: nothing carries the time of a commit.
      const source = { root, entries, extra: new Map(), publicFolder: '', commitTime: 0 };
      const { sha256, bytes } = await pack({ ...source, to, signal });
      await this.#storage.keep(entry, { path: to, sha256, bytes });
    } catch (error) {
      signal.throwIfAborted();
      if (isFailure(error, 'bundle-odd-file')) throw error;
      this.#log.warning(`The next build will not find it in the cache: ${messageOf(error)}`);
    } finally {
      if (to !== undefined) await rm(to, { force: true });
    }
  }
}

/** undefined where it cannot be kept. */
async function whatIsMade({ root, folder, make }: Making): Promise<readonly Entry[] | undefined> {
  if (folder === undefined) return await whatIsWritten(root, make);
  await make();
  return listBelow(root, folder);
}
