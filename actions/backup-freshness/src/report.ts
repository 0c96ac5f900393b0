import type { Backup, Freshness } from '@esteira/backups';
import { dataAt } from '@esteira/backups';
import type { Runtime } from '@esteira/kit';
import { formatDuration, markdown } from '@esteira/kit';
import type { Inputs } from './inputs.ts';

export const outputs = {
  newest: 'Id of the newest backup.',
  'newest-verified': 'Id of the newest backup that a drill restored.',
};

export function report({ newest, newestVerified }: Freshness, inputs: Inputs, runtime: Runtime): void {
  const { log, clock, summary } = runtime;
  runtime.output('newest', newest?.manifest.id ?? '');
  runtime.output('newest-verified', newestVerified?.manifest.id ?? '');
  const told = (name: string, backup: Backup | undefined, allowed: number) => {
    if (backup === undefined) return [];
    const age = formatDuration(clock.now() - dataAt(backup.manifest));
    return [`${name}, ${backup.manifest.id}, has data ${age} old; ${formatDuration(allowed)} is allowed.`];
  };
  const lines = [
    ...told('The newest backup', newest, inputs.maxBackupAge),
    ...told('The newest verified one', newestVerified, inputs.maxAge),
  ];
  for (const line of lines) log.info(line);
  summary.add(
    `### 🕰️ Backups of ${inputs.environment} are fresh`,
    lines.map((line) => `- ${markdown.plain(line)}`).join('\n'),
  );
}
