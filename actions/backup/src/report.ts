import type { Fact } from '@esteira/backup-host';
import { factLines, factsOf, factTable, momentOf } from '@esteira/backup-host';
import type { Manifest, Snapshot } from '@esteira/backups';
import { bytesOf } from '@esteira/backups';
import type { Runtime } from '@esteira/kit';
import { formatDuration, markdown } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import type { Result } from './run.ts';

export const outputs = {
  backup: 'Id of the backup; empty where logs were sent.',
  release: 'The release that the environment was to run then; empty where nobody knew.',
  bytes: 'Bytes that it lies in, with packs of files that it shares with earlier ones.',
  seconds: 'How long the host took.',
  snapshot: 'Name of the snapshot of RDS; empty where none was asked for.',
};

export function report(result: Result, { environment }: Inputs, runtime: Runtime): void {
  const { log, summary } = runtime;
  const { name, id } = result.host;
  if ('logs' in result) {
    const { logs, until } = result;
    const said = `${name} (${id}) sent ${logs} logs of ${environment}: any moment up to ${momentOf(until)} can be reached`;
    log.info(`${said}.`);
    summary.add(`### 📜 ${markdown.plain(said)}`);
    return;
  }
  const { manifest } = result.backup;
  const { snapshot } = result;
  const took = tookOf(manifest);
  runtime.output('backup', manifest.id);
  runtime.output('release', manifest.release);
  runtime.output('bytes', String(bytesOf(manifest)));
  runtime.output('seconds', String(took / 1_000));
  runtime.output('snapshot', snapshot?.name ?? '');

  const said = `${environment} is backed up by ${name} (${id}) in ${formatDuration(took)}`;
  const facts = [...factsOf(manifest), ...snapshotFact(snapshot)];
  log.info(`${said}.`);
  for (const line of factLines(facts)) log.info(line);
  summary.add(
    `### 🗄️ ${markdown.plain(said)}`,
    factTable(facts),
    'What is not restored is not proven: the drill does that, `verify-backup`.',
  );
}

function snapshotFact(snapshot: Snapshot | undefined): Fact[] {
  if (snapshot === undefined) return [];
  const { name, isEncrypted } = snapshot;
  return [
    ['Snapshot of RDS', isEncrypted ? `${name}, encrypted` : `${name}, NOT encrypted, as the instance`],
  ];
}

/** By the host's own clock, milliseconds. */
function tookOf({ startedAt, endedAt }: Manifest): number {
  return Date.parse(endedAt) - Date.parse(startedAt);
}
