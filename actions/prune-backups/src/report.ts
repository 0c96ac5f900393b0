import type { Backup, Leftovers, StoredObject } from '@esteira/backups';
import { totalOf } from '@esteira/backups';
import type { Runtime } from '@esteira/kit';
import { formatSize, markdown } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import type { Result } from './run.ts';

export const outputs = {
  removed: 'How many backups were removed; with `dry-run`, would be.',
  'freed-bytes':
    'Bytes of all that goes: these backups, packs and logs that nothing needs, what never came to its end.',
  'kept-bytes': 'Bytes of what stays.',
};

export function report(
  { plan, leftovers, snapshots, freed, left }: Result,
  inputs: Inputs,
  runtime: Runtime,
): void {
  const { log, summary } = runtime;
  const { kept, removed } = plan;
  runtime.output('removed', String(removed.length));
  runtime.output('freed-bytes', String(freed));
  runtime.output('kept-bytes', String(left));

  const did = inputs.dryRun ? 'Would remove' : 'Removed';
  const said = `${did} ${removed.length} backups of ${inputs.environment}, ${formatSize(freed)}; ${kept.length} stay, ${formatSize(left)}`;
  const goes = [
    ...removed.map(named),
    ...loose(leftovers),
    ...snapshots.map(({ name }) => `snapshot of RDS ${name}`),
  ];
  log.info(`${said}.`);
  if (kept.length > 0 && kept.every(({ verification }) => verification === undefined)) {
    log.warning(
      'No drill has restored any backup yet: nobody knows which are good, so all stay. Drill first.',
    );
  }
  for (const each of goes) log.info(`${did.toLowerCase()} ${each}`);
  for (const each of kept) log.info(`keeps ${named(each)}: ${each.why.join(', ')}`);
  summary.add(
    `### 🧹 ${markdown.plain(said)}`,
    goes.map((each) => `- ${did} ${markdown.plain(each)}`).join('\n'),
    markdown.table(
      ['Backup that stays', 'Bytes', 'Why'],
      kept.map(({ manifest, objects, why }) => [
        markdown.code(manifest.id),
        formatSize(totalOf(objects)),
        markdown.plain(why.join(', ')),
      ]),
    ),
  );
}

function named({ manifest, objects }: Backup): string {
  return `${manifest.id}, ${formatSize(totalOf(objects))}`;
}

/** What goes beside the backups themselves. */
function loose({ unfinished, packs, logs }: Leftovers): string[] {
  const counted = (objects: readonly StoredObject[], what: string) =>
    objects.length === 0 ? [] : [`${objects.length} ${what}, ${formatSize(totalOf(objects))}`];
  return [
    ...counted(unfinished, 'objects of backups that never came to their end'),
    ...counted(packs, 'packs that no backup refers to any more'),
    ...counted(logs, 'logs from before the oldest backup that stays'),
  ];
}
