import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheStorage, KeptArchive } from './build-cache.ts';
import { contentOf, exists, ifThere } from './files.ts';

/** Entries of a build cache in a folder: `<entry>.tar.zst`, and beside it `<entry>.sha256`. */
export class CacheFolder implements CacheStorage {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async has(entry: string): Promise<boolean> {
    return await exists(this.#sum(entry));
  }

  async fetch(entry: string) {
    const path = this.#archive(entry);
    const sha256 = await contentOf(this.#sum(entry));
    return sha256 !== undefined && (await exists(path)) ? { path, sha256 } : undefined;
  }

  async room(entry: string): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    return join(this.#folder, `${entry}.incoming`);
  }

  /** Its sum comes last: what has one is whole. */
  async keep(entry: string, { path, sha256 }: KeptArchive): Promise<void> {
    await rename(path, this.#archive(entry));
    await writeFile(this.#sum(entry), sha256);
  }

  async forgetAllBut(entries: ReadonlySet<string>): Promise<void> {
    for (const file of (await ifThere(readdir(this.#folder))) ?? []) {
      const entry = file.replace(/\.(tar\.zst|sha256)$/, '');
      if (!entries.has(entry)) await rm(join(this.#folder, file), { force: true });
    }
  }

  #archive(entry: string): string {
    return join(this.#folder, `${entry}.tar.zst`);
  }

  #sum(entry: string): string {
    return join(this.#folder, `${entry}.sha256`);
  }
}
