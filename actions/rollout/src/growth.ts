import type { Manifest, SizeComparison } from '@esteira/bundle';
import { compareSizes } from '@esteira/bundle';
import type { Log } from '@esteira/kit';
import { formatSize, markdown, messageOf } from '@esteira/kit';

interface Ports {
  readonly manifestOf: (release: string) => Promise<Manifest>;
  readonly log: Log;
}

/**
 * How a release has grown since the one before, where both are known. What cannot be read is no reason to
 * fail a rollout.
 */
export async function growthSince(
  base: string | undefined,
  manifest: Manifest,
  { manifestOf, log }: Ports,
): Promise<SizeComparison | undefined> {
  if (base === undefined || base === manifest.release) return undefined;
  try {
    return compareSizes(await manifestOf(base), manifest);
  } catch (error) {
    log.warning(`The size of ${base} is not known, to compare with: ${messageOf(error)}`);
    return undefined;
  }
}

export function growthSection({ before, after, folders }: SizeComparison): string {
  const row = (name: string, from: number, to: number, format: (value: number) => string) => [
    name,
    format(from),
    format(to),
    signed(to - from, format),
  ];
  return markdown.details(
    `Size: ${formatSize(after.archive)} (${signed(after.archive - before.archive, formatSize)})`,
    markdown.table(
      ['', markdown.code(before.release), markdown.code(after.release), ''],
      [
        row('Archive', before.archive, after.archive, formatSize),
        row('Unpacked', before.unpacked, after.unpacked, formatSize),
        row('Files', before.files, after.files, String),
        ...folders.map((each) => row(markdown.code(each.folder), each.before, each.after, formatSize)),
      ],
    ),
  );
}

function signed(change: number, format: (value: number) => string): string {
  if (change === 0) return '±0';
  return `${change > 0 ? '+' : '−'}${format(Math.abs(change))}`;
}
