import type { Runtime } from '@esteira/kit';
import { formatSize, markdown } from '@esteira/kit';
import type { Uploaded } from './run.ts';

export const outputs = {
  release: 'Release id, for rolling-deploy.',
  digest: 'sha256 of the uncompressed tar: the name of the bundle in the bucket.',
  sent: '`true` where bytes had to be sent, `false` where the bucket had this bundle already.',
};

export function report({ manifest, sent, deltas }: Uploaded, runtime: Runtime): void {
  runtime.output('release', manifest.release);
  runtime.output('digest', manifest.digest);
  runtime.output('sent', String(sent));
  const what = sent ? `stored, ${formatSize(manifest.archive.bytes)}` : 'in the bucket already, nothing sent';
  runtime.log.info(`${manifest.release}: ${what}.`);
  runtime.summary.add(
    `### ☁️ Bundle ${markdown.code(manifest.release)} ${what}`,
    ...deltas.map(
      ({ base, bytes }) =>
        `Hosts with ${markdown.code(base)} fetch ${bytes === undefined ? 'the difference that was there already' : formatSize(bytes)}.`,
    ),
  );
}
