import { join } from 'node:path';
import type { Manifest } from '@esteira/bundle';
import { makeDelta } from '@esteira/bundle';
import { formatSize, inFreshFolder, messageOf } from '@esteira/kit';
import type { Ports } from './run.ts';

/** A difference that is in the bucket now. */
export interface PublishedDelta {
  /** The release that it starts from. */
  readonly base: string;
  /** undefined where it was there already. */
  readonly bytes: number | undefined;
}

/** Above this share of the bundle it is not worth what a host must do for it. */
const WORTHWHILE = 0.5;

/**
 * For each release that runs somewhere: what turns it into this one. Nothing depends on it, since a host
 * without it fetches the whole bundle: what goes wrong is a warning.
 */
export async function publishDeltas(
  archive: string,
  manifest: Manifest,
  environments: readonly string[],
  ports: Ports,
): Promise<PublishedDelta[]> {
  const published: PublishedDelta[] = [];
  const seen = new Set([manifest.digest]);
  for (const environment of environments) {
    try {
      const running = await ports.desired(environment);
      if (running === undefined || seen.has(running.digest)) continue;
      seen.add(running.digest);
      const delta = await publishDelta(archive, manifest, running, ports);
      if (delta !== undefined) published.push(delta);
    } catch (error) {
      ports.signal.throwIfAborted();
      ports.log.warning(`Hosts of ${environment} will fetch the whole bundle: ${messageOf(error)}`);
    }
  }
  return published;
}

async function publishDelta(
  archive: string,
  manifest: Manifest,
  running: { readonly release: string; readonly digest: string },
  { bundles, commands, temporary, signal, log }: Ports,
): Promise<PublishedDelta | undefined> {
  if (await bundles.hasDelta(manifest.digest, running.digest))
    return { base: running.release, bytes: undefined };
  return await inFreshFolder(temporary, async (folder) => {
    const from = join(folder, 'from.tar.zst');
    await bundles.fetchArchive(running.digest, from);
    const delta = await makeDelta({ from, to: archive, folder }, commands, signal);
    if (delta.bytes > WORTHWHILE * manifest.archive.bytes) {
      log.info(`Hosts with ${running.release} will fetch the whole bundle: little of it is the same.`);
      return undefined;
    }
    await bundles.publishDelta(manifest.digest, running.digest, delta);
    log.info(`Hosts with ${running.release} will fetch ${formatSize(delta.bytes)}.`);
    return { base: running.release, bytes: delta.bytes };
  });
}
