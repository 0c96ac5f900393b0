import type { Manifest } from '@esteira/bundle';
import { openSealed } from '@esteira/bundle';
import type { Clock, Commands, Log } from '@esteira/kit';
import { formatSize } from '@esteira/kit';
import type { Bundles, Desired } from '@esteira/releases';
import type { PublishedDelta } from './deltas.ts';
import { publishDeltas } from './deltas.ts';
import type { Inputs } from './inputs.ts';
import { progressLines } from './progress.ts';

export interface Ports {
  readonly bundles: Pick<Bundles<Manifest>, 'publish' | 'hasDelta' | 'fetchArchive' | 'publishDelta'>;
  /** What an environment must run; undefined where nothing was deployed yet. */
  readonly desired: (environment: string) => Promise<Desired | undefined>;
  readonly commands: Commands;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** A folder with room for two unpacked bundles. */
  readonly temporary: string;
}

export interface Uploaded {
  readonly manifest: Manifest;
  /** Whether bytes had to be sent: the bucket may have had this bundle already. */
  readonly sent: boolean;
  readonly deltas: readonly PublishedDelta[];
}

/** Verifies a sealed bundle and makes it available to every host; to those that run another, cheaply. */
export async function run(inputs: Inputs, ports: Ports): Promise<Uploaded> {
  const { bundles, clock, log } = ports;
  const { archive, manifest } = await openSealed(inputs.bundle);
  const size = formatSize(manifest.archive.bytes);
  const sent = await log.group(`Upload of ${manifest.release}, ${size}`, () =>
    bundles.publish({ manifest, archive, progress: progressLines(manifest.archive.bytes, clock, log) }),
  );
  const deltas = await log.group('Differences to what runs', () =>
    publishDeltas(archive, manifest, inputs.environments ?? [], ports),
  );
  return { manifest, sent, deltas };
}
