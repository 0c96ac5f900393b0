import type { Manifest } from '@esteira/bundle';
import { openSealed } from '@esteira/bundle';
import type { Clock, Log } from '@esteira/kit';
import { formatSize } from '@esteira/kit';
import type { Bundles } from '@esteira/releases';
import type { Inputs } from './inputs.ts';
import { progressLines } from './progress.ts';

export interface Ports {
  readonly bundles: Pick<Bundles<Manifest>, 'publish'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Uploaded {
  readonly manifest: Manifest;
  /** Whether bytes had to be sent: the bucket may have had this bundle already. */
  readonly sent: boolean;
}

/** Verifies a sealed bundle and makes it available to every host. */
export async function run(inputs: Inputs, { bundles, clock, log }: Ports): Promise<Uploaded> {
  const { archive, manifest } = await openSealed(inputs.bundle);
  const size = formatSize(manifest.archive.bytes);
  const sent = await log.group(`Upload of ${manifest.release}, ${size}`, () =>
    bundles.publish({ manifest, archive, progress: progressLines(manifest.archive.bytes, clock, log) }),
  );
  return { manifest, sent };
}
