import type { Fact } from '@esteira/backup-host';
import { factLines, factTable, momentOf } from '@esteira/backup-host';
import { dataAt } from '@esteira/backups';
import type { Runtime } from '@esteira/kit';
import { formatDuration, markdown } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import type { Result } from './run.ts';

export const outputs = {
  backup: 'Id of the backup that was restored.',
  'restore-seconds': 'How long restoring it took: the recovery time (RTO).',
  'age-seconds': 'How old its data was then: the recovery point (RPO).',
  tables: 'How many tables were restored and compared.',
  rows: 'How many rows.',
};

export function report(result: Result, { environment }: Inputs, runtime: Runtime): void {
  const { log, summary } = runtime;
  const { verification, earlier, host } = result;
  runtime.output('backup', verification.id);
  runtime.output('restore-seconds', String(verification.restoreSeconds));
  runtime.output('age-seconds', String(verification.ageSeconds));
  runtime.output('tables', String(verification.tables));
  runtime.output('rows', String(verification.rows));

  const said = `${verification.id} of ${environment} was restored on ${host.name} (${host.id}), and is what was backed up`;
  const recorded =
    earlier === undefined
      ? 'It counts as verified from now on.'
      : `It counts as verified since ${momentOf(earlier.at)}: what that drill found stays on record.`;
  const facts = factsOf(result);
  for (const line of [`${said}.`, ...factLines(facts), recorded]) log.info(line);
  summary.add(`### ✅ ${markdown.plain(said)}`, factTable(facts), markdown.plain(recorded));
}

function factsOf({ backup, verification }: Result): Fact[] {
  const { restoreSeconds, ageSeconds, tables, rows, files, answer } = verification;
  return [
    ['Restored in (RTO)', formatDuration(restoreSeconds * 1_000)],
    [
      'Age of its data (RPO)',
      `${formatDuration(ageSeconds * 1_000)}, of ${momentOf(new Date(dataAt(backup.manifest)).toISOString())}`,
    ],
    ['Compared', `${tables} tables, ${rows} rows, ${files} files`],
    ['The application', answer === '' ? 'was not asked: the host has none' : `answered ${answer}`],
  ];
}
