import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache, CacheStorage, KeptArchive } from '@esteira/bundle';
import { BuildCache, CacheFolder, noCache } from '@esteira/bundle';
import type { Commands, Log } from '@esteira/kit';
import type { ObjectStore } from '@esteira/releases';
import { cacheKey } from '@esteira/releases';
import type { Inputs } from './inputs.ts';

interface Ports {
  readonly commands: Commands;
  readonly log: Log;
  /** A folder that outlives the step but not the job. */
  readonly temporary: string;
  readonly openStore: (bucket: string) => Promise<ObjectStore>;
}

/** The cache that the workflow asks for, if any. */
export async function openCache(asked: Inputs['cache'], ports: Ports): Promise<Cache> {
  if (asked === undefined) return noCache;
  const storage =
    'folder' in asked
      ? new CacheFolder(asked.folder)
      : new CacheBucket(
          await ports.openStore(asked.bucket),
          await mkdtemp(join(ports.temporary, 'esteira-cache-')),
        );
  return new BuildCache(storage, ports.commands, ports.log);
}

/** Entries of a build cache in the bucket, which forgets them by itself after a while. */
class CacheBucket implements CacheStorage {
  readonly #store: ObjectStore;
  readonly #folder: string;

  constructor(store: ObjectStore, folder: string) {
    this.#store = store;
    this.#folder = folder;
  }

  async has(entry: string): Promise<boolean> {
    return (await this.#store.describe(cacheKey(entry))) !== undefined;
  }

  async fetch(entry: string): Promise<KeptArchive | undefined> {
    const path = join(this.#folder, entry);
    const described = await this.#store.describe(cacheKey(entry));
    if (described === undefined || !(await this.#store.fetch(cacheKey(entry), path))) return undefined;
    return { path, sha256: described.metadata['sha256'] ?? '' };
  }

  async room(entry: string): Promise<string> {
    return join(this.#folder, `${entry}.incoming`);
  }

  /** Beside another build that keeps the same, one of the two is enough. */
  async keep(entry: string, { path, sha256, bytes }: KeptArchive & { bytes: number }): Promise<void> {
    await this.#store.store(cacheKey(entry), { path, bytes, sha256, metadata: { sha256 } });
  }

  async forgetAllBut(): Promise<void> {}
}
