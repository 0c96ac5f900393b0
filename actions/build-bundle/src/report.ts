import type { SealedBundle } from '@esteira/bundle';
import type { Runtime } from '@esteira/kit';
import { formatSize, markdown } from '@esteira/kit';

export const outputs = {
  bundle: 'Path of the archive; its manifest lies beside it.',
  digest: 'sha256 of the uncompressed tar: the name of the bundle, and what every host verifies.',
  release: 'Release id, `<commit7>-<digest12>`: what the other actions take.',
  size: 'Bytes of the archive.',
};

export function report({ archive, manifest }: SealedBundle, runtime: Runtime): void {
  runtime.output('bundle', archive);
  runtime.output('digest', manifest.digest);
  runtime.output('release', manifest.release);
  runtime.output('size', String(manifest.archive.bytes));
  const size = formatSize(manifest.archive.bytes);
  runtime.log.info(`Sealed ${manifest.release}: ${manifest.files.length} files, ${size}.`);
  runtime.summary.add(
    `### 📦 Bundle ${markdown.code(manifest.release)}`,
    markdown.table(
      ['Digest', 'Archive', 'Unpacked', 'Files'],
      [
        [
          markdown.code(manifest.digest),
          size,
          formatSize(manifest.archive.unpacked),
          String(manifest.files.length),
        ],
      ],
    ),
    manifest.changed.length === 0
      ? ''
      : `⚠️ Built with changes that are not in the commit: ${manifest.changed.map(markdown.code).join(', ')}`,
  );
}
