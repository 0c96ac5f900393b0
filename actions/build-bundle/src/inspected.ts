import type { Inspection } from '@esteira/bundle';
import type { Log } from '@esteira/kit';
import { formatDuration, formatSize } from '@esteira/kit';

/** Says what was looked at before it was packed, and what may be tidied up. */
export function tellInspected(inspection: Inspection, log: Log): void {
  const { files, bytes, milliseconds, allowed, stale, sourceMaps, worldWritable } = inspection;
  const found = allowed.length === 0 ? 'nothing that should not ship' : `${allowed.length} found and allowed`;
  log.info(`Scanned ${files} files, ${formatSize(bytes)}, in ${formatDuration(milliseconds)}: ${found}.`);
  if (sourceMaps > 0) log.info(`Source maps that would be published and were left out: ${sourceMaps}.`);
  if (worldWritable > 0)
    log.info(`Files that everybody could write to, and that ship as 644 or 755: ${worldWritable}.`);
  for (const { path, rule } of stale) {
    const what = rule === undefined ? path : `${path} (${rule})`;
    log.warning(
      `\`build.allow\` in esteira.yml allows ${what}, where nothing is found any more: take it out.`,
    );
  }
}
