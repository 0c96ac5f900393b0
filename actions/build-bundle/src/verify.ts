import { join } from 'node:path';
import type { Application, Manifest } from '@esteira/bundle';
import { differencesBetween, fail, noCache, seal } from '@esteira/bundle';
import type { Commands } from '@esteira/kit';
import { inFreshFolder } from '@esteira/kit';
import type { Source } from './build.ts';
import { build } from './build.ts';
import type { Ports } from './run.ts';

/** Of more, nobody learns more. */
const MOST_SHOWN = 30;
/** As far from the usual as a machine may be. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };

/**
 * Builds the commit once more: a little later, in another folder and time zone, with nothing from a cache.
 * @throws Failure `bundle-not-reproducible`, which names what came out differently
 */
export async function mustComeOutTheSame(
  source: Source,
  first: { readonly application: Application; readonly manifest: Manifest },
  ports: Ports,
): Promise<void> {
  const { log, signal, temporary } = ports;
  const workshop = { commands: elsewhere(ports.commands), signal, cache: noCache };
  await inFreshFolder(temporary, async (folder) => {
    const application = await build(source, join(folder, 'again'), workshop, log);
    const into = { folder: join(folder, 'bundle'), maxBytes: Number.POSITIVE_INFINITY, signal };
    const { manifest } = await seal(application, source.checkout, into);
    if (manifest.digest === first.manifest.digest) {
      log.info(`Built twice: both are ${manifest.digest}.`);
      return;
    }
    const lines = await differencesBetween(
      { folder: first.application.folder, files: first.manifest.files },
      { folder: application.folder, files: manifest.files },
    );
    throw fail('bundle-not-reproducible', {
      message:
        lines.length === 0
          ? 'Two builds of this commit have the same files, and differ in their folders or modes.'
          : `Two builds of this commit differ in ${lines.length} ${lines.length === 1 ? 'file' : 'files'}.`,
      evidence: shown(lines),
    });
  });
}

function shown(lines: readonly string[]): string {
  const more = lines.length - MOST_SHOWN;
  return [...lines.slice(0, MOST_SHOWN), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

function elsewhere(commands: Commands): Commands {
  return {
    run: (name, args, options = {}) =>
      commands.run(name, args, { ...options, env: { ...ELSEWHERE, ...options.env } }),
  };
}
