import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands, Log } from '@esteira/kit';
import { isFailure, messageOf } from '@esteira/kit';
import { pack } from './pack.ts';
import type { Entry } from './tree.ts';

/** Something that a build makes, always the same from the same ingredients. */
export interface Making {
  /** Of letters and dashes: what it is, for messages and for the names of files. */
  readonly name: string;
  /** All that it is made from: another ingredient, another entry. */
  readonly ingredients: readonly string[];
  /** Where it is made. */
  readonly root: string;
  /** Makes it, and says what it has made below `root`; undefined where that cannot be kept. */
  readonly make: () => Promise<readonly Entry[] | undefined>;
}

/** What lies in the cache, and how, is of this version. */
const FORMAT = 'esteira 1';
/** Of what was made, everything carries this time, as in a bundle. */
const TIME = 315_532_800;

/**
 * What builds made, kept from one to the next in a folder. An entry is found by everything that it was made
 * from, and taken only if it is byte by byte what was kept: one that is cut or damaged is made again. It is
 * not proof against who may write to the folder on purpose, no more than the checkout is.
 */
export class BuildCache {
  readonly #folder: string;
  readonly #commands: Commands;
  readonly #log: Log;
  readonly #used = new Set<string>();

  constructor(folder: string, commands: Commands, log: Log) {
    this.#folder = folder;
    this.#commands = commands;
    this.#log = log;
  }

  /** Takes it from the cache, or makes it and keeps it. @returns whether it was there */
  async through({ name, ingredients, root, make }: Making, signal: AbortSignal): Promise<boolean> {
    const entry = `${name}-${hash('sha256', JSON.stringify([FORMAT, name, ...ingredients]))}`;
    this.#used.add(entry);
    if (await this.#take(entry, name, root, signal)) return true;
    const made = await make();
    if (made !== undefined) await this.#keep(entry, root, made, signal);
    return false;
  }

  /** Forgets what this build had no use for: a cache that only grows is soon slower than none. */
  async tidy(): Promise<void> {
    for (const file of await filesIn(this.#folder)) {
      const entry = file.replace(/\.(tar\.zst|sha256)$/, '');
      if (!this.#used.has(entry)) await rm(join(this.#folder, file), { force: true });
    }
  }

  async #take(entry: string, name: string, root: string, signal: AbortSignal): Promise<boolean> {
    const archive = join(this.#folder, `${entry}.tar.zst`);
    const expected = await textOf(join(this.#folder, `${entry}.sha256`));
    if (expected === undefined) return false;
    if ((await sha256Of(archive)) !== expected) {
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
      const source = { root, entries, extra: new Map(), publicFolder: '', commitTime: TIME };
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

async function sha256Of(path: string): Promise<string | undefined> {
  const sum = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) sum.update(chunk as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return sum.digest('hex');
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
