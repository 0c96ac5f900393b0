import type { Runtime } from '@esteira/kit';
import { formatSize, markdown } from '@esteira/kit';
import type { RetentionPlan, Stored } from '@esteira/releases';
import type { Inputs } from './inputs.ts';

export const outputs = {
  removed: 'How many bundles and differences were removed; with `dry-run`, would be.',
  'freed-bytes': 'Bytes that they take.',
  'kept-bytes': 'Bytes of what stays.',
};

export function report({ kept, removed, foreign }: RetentionPlan, inputs: Inputs, runtime: Runtime): void {
  const { log, summary } = runtime;
  const [freed, left] = [bytesOf(removed), bytesOf(kept)];
  runtime.output('removed', String(removed.length));
  runtime.output('freed-bytes', String(freed));
  runtime.output('kept-bytes', String(left));

  const did = inputs.dryRun ? 'Would remove' : 'Removed';
  const said = `${did} ${counted(removed)}, ${formatSize(freed)}; ${counted(kept)} stay, ${formatSize(left)}`;
  log.info(`${inputs.bucket}: ${said}.`);
  for (const each of removed) log.info(`${did.toLowerCase()} ${line(each)}`);
  for (const each of kept) log.info(`keeps ${line(each)}: ${each.why}`);
  for (const { key } of foreign) log.info(`leaves alone ${key}: it is no bundle`);
  summary.add(
    `### 🧹 ${markdown.plain(said)}`,
    markdown.table(
      ['Why it stays', 'How many', 'Bytes'],
      [...Map.groupBy(kept, ({ why }) => why)].map(([why, those]) => [
        markdown.plain(why),
        String(those.length),
        formatSize(bytesOf(those)),
      ]),
    ),
  );
}

function bytesOf(stored: readonly Stored[]): number {
  return stored.reduce((total, { bytes }) => total + bytes, 0);
}

function counted(stored: readonly Stored[]): string {
  const bundles = stored.filter(({ base }) => base === undefined).length;
  return `${bundles} bundles and ${stored.length - bundles} differences`;
}

function line({ digest, base, bytes, writtenAt }: Stored): string {
  const what = base === undefined ? digest.slice(0, 12) : `${base.slice(0, 12)} → ${digest.slice(0, 12)}`;
  return `${what}, ${formatSize(bytes)}, of ${new Date(writtenAt).toISOString().slice(0, 10)}`;
}
