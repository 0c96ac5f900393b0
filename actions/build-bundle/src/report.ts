import type { SealedBundle, Sealing } from '@esteira/bundle';
import { placeOf } from '@esteira/bundle';
import type { Runtime } from '@esteira/kit';
import { formatSize, markdown } from '@esteira/kit';
import { tellInspected } from './inspected.ts';
import { advisorySections, warningOf } from './report-advisories.ts';
import { licenceSection } from './report-licences.ts';
import type { Built } from './run.ts';

export const outputs = {
  bundle: 'Path of the archive; its manifest lies beside it.',
  digest: 'sha256 of the uncompressed tar: the name of the bundle, and what every host verifies.',
  release: 'Release id, `<commit7>-<digest12>`: what the other actions take.',
  size: 'Bytes of the archive.',
  sbom: 'Path of the bill of materials, CycloneDX 1.6 as JSON; it lies beside the archive.',
};

export function report(built: Built, runtime: Runtime): void {
  const { archive, manifest, sbom, accounts, judgement, inspection } = built;
  runtime.output('bundle', archive);
  runtime.output('digest', manifest.digest);
  runtime.output('release', manifest.release);
  runtime.output('size', String(manifest.archive.bytes));
  runtime.output('sbom', sbom);
  const size = formatSize(manifest.archive.bytes);
  tellInspected(inspection, runtime.log);
  runtime.log.info(`Sealed ${manifest.release}: ${manifest.files.length} files, ${size}.`);
  const warning = judgement === undefined ? undefined : warningOf(judgement);
  if (warning !== undefined) runtime.log.warning(warning);
  if (accounts.unread.length > 0)
    runtime.log.warning(
      `The bill of materials and the licences are without what ${accounts.unread.join(' and ')} names: only composer.lock and package-lock.json are read.`,
    );
  runtime.summary.add(
    ...bundleSections(manifest),
    allowedTable(inspection),
    licenceSection(accounts.components),
    ...(judgement === undefined ? [] : advisorySections(judgement)),
  );
}

function bundleSections({ release, digest, archive, files, changed }: SealedBundle['manifest']): string[] {
  return [
    `### 📦 Bundle ${markdown.code(release)}`,
    markdown.table(
      ['Digest', 'Archive', 'Unpacked', 'Files'],
      [
        [
          markdown.code(digest),
          formatSize(archive.bytes),
          formatSize(archive.unpacked),
          String(files.length),
        ],
      ],
    ),
    changed.length === 0
      ? ''
      : `⚠️ Built with changes that are not in the commit: ${changed.map(markdown.code).join(', ')}`,
  ];
}

/** What shipped although a rule found it, and why. */
function allowedTable({ allowed }: Sealing['inspection']): string {
  if (allowed.length === 0) return '';
  const rows = allowed.map(({ finding, because }) => [
    markdown.code(placeOf(finding)),
    markdown.code(finding.rule),
    markdown.plain(because),
  ]);
  return `Allowed by \`build.allow\`:\n\n${markdown.table(['Where', 'Rule', 'Because'], rows)}`;
}
