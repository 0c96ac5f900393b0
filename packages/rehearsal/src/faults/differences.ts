import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { makeDelta } from '@esteira/bundle';
import { runnerCommands } from '@esteira/kit';
import { sh } from '../machine/index.ts';
import { bucketOf } from '../stories/observe.ts';
import type { World } from '../world/index.ts';
import { BUCKET, ROOT } from '../world/index.ts';

/** Differences between two releases, either way: what upload-bundle makes of the one that runs alone. */
export class Differences {
  readonly #world: World;
  /** Release → its tar, unpacked, named by its digest. */
  readonly #tars: ReadonlyMap<string, string>;

  private constructor(world: World, tars: ReadonlyMap<string, string>) {
    this.#world = world;
    this.#tars = tars;
  }

  /** Publishes those that the bucket has not. */
  static async between(releases: readonly string[], world: World): Promise<Differences> {
    const folder = mkdtempSync(join(world.folder, 'differences-'));
    const s3 = bucketOf(world);
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'bundles/' }));
    const archives = new Map<string, string>();
    for (const release of releases) {
      const Key = Contents.map(({ Key: key = '' }) => key).find(
        (key) => key.endsWith('.tar.zst') && key.startsWith(`bundles/${release.slice(-12)}`),
      );
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
      const archive = join(folder, Key?.split('/').at(-1) ?? '');
      writeFileSync(archive, (await Body?.transformToByteArray()) ?? '');
      archives.set(release, archive);
    }
    for (const to of archives.values()) {
      for (const from of archives.values()) {
        if (from === to) continue;
        const work = mkdtempSync(join(folder, 'work-'));
        const wish = { from, to, folder: work };
        const { path } = await makeDelta(wish, runnerCommands, new AbortController().signal);
        const Key = `bundles/${digestOf(to)}.from-${digestOf(from)}.zst`;
        await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: await readFile(path) }));
        rmSync(work, { recursive: true });
      }
    }
    const tars = new Map<string, string>();
    for (const [release, archive] of archives) {
      const tar = archive.replace(/\.zst$/, '');
      await sh('zstd', '--quiet', '--decompress', archive, '-o', tar);
      tars.set(release, tar);
    }
    return new Differences(world, tars);
  }

  /** Hosts have kept the tar of this release, and of no other. */
  async keepOnHosts(release: string): Promise<void> {
    const tar = this.#tars.get(release);
    if (tar === undefined) throw new Error(`There is no tar of ${release}.`);
    for (const host of this.#world.webHosts) {
      await host.sh(`rm -rf ${ROOT}/.esteira/kept`);
      const kept = host.path(`${ROOT}/.esteira/kept/${digestOf(tar)}.tar`);
      await mkdir(dirname(kept), { recursive: true, mode: 0o700 });
      await copyFile(tar, kept);
    }
  }
}

/** Archives and tars are named by it. */
function digestOf(path: string): string {
  return (path.split('/').at(-1) ?? '').slice(0, 64);
}
