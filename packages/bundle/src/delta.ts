import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commands } from '@esteira/kit';
import { sideBySide } from '@esteira/kit';
import { sha256OfFile } from './files.ts';

/** The difference between two bundles: with the tar of the one, it makes the tar of the other. */
export interface Delta {
  readonly path: string;
  readonly bytes: number;
  /** Hex, of the difference itself; what it makes is verified by the digest of the bundle. */
  readonly sha256: string;
}

export interface DeltaWish {
  /** Archives, `.tar.zst`. */
  readonly from: string;
  readonly to: string;
  /** An empty folder: there must be room for both tars. */
  readonly folder: string;
}

/**
 * Both tars are laid out plainly: zstd takes the one for a dictionary as long as it is. For a small release
 * that makes a thousandth of the bundle. Memory: about twice the larger tar.
 * https://github.com/facebook/zstd/wiki/Zstandard-as-a-patching-engine
 * @throws Failure `command-failed`
 */
export async function makeDelta(
  { from, to, folder }: DeltaWish,
  commands: Commands,
  signal: AbortSignal,
): Promise<Delta> {
  const zstd = (either: AbortSignal, ...args: string[]) =>
    commands.run('zstd', ['--quiet', ...args], { quiet: true, signal: either });
  const [before, after, path] = ['before.tar', 'after.tar', 'delta.zst'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await sideBySide(signal, [
    (either) => zstd(either, '--decompress', from, '-o', before),
    (either) => zstd(either, '--decompress', to, '-o', after),
  ]);
  await zstd(signal, '-3', '--long=31', `--patch-from=${before}`, after, '-o', path);
  await Promise.all([before, after].map((tar) => rm(tar)));
  return { path, bytes: (await stat(path)).size, sha256: await sha256OfFile(path) };
}
