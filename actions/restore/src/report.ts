import type { Fact } from '@esteira/backup-host';
import { drillFact, factLines, factsOf, factTable, momentOf, skewFact } from '@esteira/backup-host';
import { dataAt } from '@esteira/backups';
import type { Runtime } from '@esteira/kit';
import { formatDuration, markdown } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import type { Result } from './run.ts';

export const outputs = {
  backup: 'Id of the backup that was restored; with `dry-run`, would be.',
  saved:
    'Id of the backup of what was there before; empty where nothing was, or the restore went beside everything.',
  database: 'The database that it was restored into.',
  seconds: 'How long the host took.',
};

export function report(result: Result, inputs: Inputs, runtime: Runtime): void {
  runtime.output('backup', result.backup.manifest.id);
  if (result.restored === undefined) reportPlan(result, inputs, runtime);
  else reportRestored({ ...result, restored: result.restored }, inputs, runtime);
}

function reportPlan(result: Result, inputs: Inputs, { log, clock, summary }: Runtime): void {
  const { manifest, verification } = result.backup;
  const age = formatDuration(clock.now() - dataAt(manifest));
  const facts: Fact[] = [...factsOf(manifest), ['Age of its data', age], drillFact(verification)];
  const said = `Would restore ${manifest.id} ${whereTo(result, inputs)}`;
  for (const line of [`${said}.`, ...factLines(facts)]) log.info(line);
  summary.add(`### 🔍 ${markdown.plain(said)}`, factTable(facts));
}

type Restored = Result & { readonly restored: NonNullable<Result['restored']> };

function reportRestored(result: Restored, inputs: Inputs, runtime: Runtime): void {
  const { log, summary } = runtime;
  const { restored, backup } = result;
  runtime.output('saved', restored.saved);
  runtime.output('database', restored.database);
  runtime.output('seconds', String(restored.seconds));

  const took = formatDuration(restored.seconds * 1_000);
  const said = `${backup.manifest.id} is restored ${whereTo(result, inputs)}, in ${took}`;
  const facts = restoredFacts(result, inputs);
  const next = nextSteps(result, inputs);
  for (const line of [`${said}.`, ...factLines(facts), ...next]) log.info(line);
  summary.add(
    `### ♻️ ${markdown.plain(said)}`,
    factTable(facts),
    next.map((step) => `- ${markdown.plain(step)}`).join('\n'),
  );
}

function whereTo({ host }: Result, { target, environment }: Inputs): string {
  return `${target === 'scratch' ? 'beside everything' : `over ${environment}`} on ${host.name} (${host.id})`;
}

function restoredFacts({ backup: { manifest, verification }, restored }: Restored, inputs: Inputs): Fact[] {
  const { until, files } = inputs;
  const moment = until ?? new Date(dataAt(manifest)).toISOString();
  const facts: readonly (Fact | undefined)[] = [
    ['Moment of the data', momentOf(moment)],
    manifest.database && ['Database', restored.database],
    files && manifest.files ? ['Files', String(restored.files)] : undefined,
    files ? skewFact(manifest, until) : undefined,
    ['Release of the backup', manifest.release || 'unknown'],
    drillFact(verification),
    restored.saved === '' ? undefined : ['What was there before', `is backup ${restored.saved}`],
  ];
  return facts.filter((fact) => fact !== undefined);
}

function nextSteps({ backup: { manifest }, restored }: Restored, { target, files }: Inputs): string[] {
  if (target === 'scratch') {
    return [
      ...(manifest.database === undefined
        ? []
        : [`Look at the database ${restored.database}. The next drill or restore takes its place.`]),
      ...(files && manifest.files !== undefined
        ? [
            `The files are under /var/lib/esteira-backup/restored/${manifest.id} on the host, until somebody removes them.`,
          ]
        : []),
    ];
  }
  return [
    'Look at the application now: log in, and open what was changed last.',
    'Restart what remembers rows: the workers, and `php artisan cache:clear`.',
    ...(restored.saved === ''
      ? []
      : [`To have back what was there before, restore ${restored.saved} in the same way.`]),
    'Take `overwrite = yes` out of /etc/esteira-backup.conf on the host, and make a backup.',
  ];
}
