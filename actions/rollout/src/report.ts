import type { DeploymentRecord, Ledger, Plan } from '@esteira/fleet';
import type { Bar, Runtime } from '@esteira/kit';
import { formatDuration, gantt, markdown, messageOf } from '@esteira/kit';
import type { Result } from './carry-out.ts';
import { growthSection } from './growth.ts';

export const outputs = {
  release: 'The release that every host serves now; after a pause, the one that the canary serves.',
  base: 'The release that was live before; empty at the first deployment.',
  deployment: "The deployment's number in the history of the environment. Empty in a dry run.",
  paused: '`true` where only the canary serves the release, and the others wait.',
  changed: '`true` where at least one host was switched.',
  hosts: 'JSON: name → release of every host.',
};

export function report(result: Result, runtime: Runtime): void {
  if (result.dryRun) {
    runtime.output('release', result.release);
    const lines = [...planLines(result.plan), ...contractingLines(result)];
    for (const line of lines) runtime.log.info(line);
    runtime.summary.add(`### 🔍 Plan for ${markdown.code(result.release)}`, markdown.fence(lines.join('\n')));
    return;
  }
  const { record, plan, base, growth } = result;
  runtime.output('release', record.release);
  runtime.output('base', base ?? '');
  runtime.output('deployment', String(record.number));
  runtime.output('paused', String(record.verdict === 'paused'));
  runtime.output('changed', String(plan.batches.length > 0));
  runtime.output(
    'hosts',
    JSON.stringify(Object.fromEntries(record.hosts.map((host) => [host.name, host.release]))),
  );
  const { sign, what } = endOf(record, plan);
  runtime.log.info(`${record.release} ${what} of ${record.environment} (deployment ${record.number}).`);
  runtime.summary.add(
    `### ${sign} ${markdown.code(record.release)} ${what} of ${record.environment}`,
    ...story(record),
    growth === undefined ? '' : growthSection(growth),
  );
}

function endOf({ verdict }: DeploymentRecord, { batches, current, later }: Plan) {
  const serving = current.length + batches.flat().length;
  if (verdict === 'paused') {
    const what = `is live on the canary, ${serving} of ${serving + later.length} hosts`;
    return { sign: '⏸️', what };
  }
  const isNews = batches.length > 0;
  return { sign: '✅', what: isNews ? 'is live on every host' : 'was live on every host already' };
}

/**
 * Looks up what is known of a deployment that failed. A cancel leaves no time to: its post step tells.
 * A record that cannot be read is no reason to hide the failure itself.
 */
export async function reportFailed(number: number, ledger: Ledger, runtime: Runtime): Promise<void> {
  if (runtime.signal.aborted) return;
  try {
    const record = await ledger.deployment(number);
    if (record !== undefined) reportRecord(record, runtime);
  } catch (error) {
    runtime.log.warning(`The history of deployment ${number} could not be read: ${messageOf(error)}`);
  }
}

/** What is known of a deployment that did not end well; the failure itself follows below it. */
export function reportRecord(record: DeploymentRecord, runtime: Runtime): void {
  runtime.output('deployment', String(record.number));
  runtime.summary.add(
    `### Deployment ${record.number} of ${record.environment}: ${record.verdict}`,
    ...story(record),
  );
}

function story(record: DeploymentRecord): string[] {
  const took =
    record.endedAt === undefined
      ? ''
      : formatDuration(Date.parse(record.endedAt) - Date.parse(record.startedAt));
  return [
    `Deployment ${record.number}, base ${markdown.code(record.base ?? 'none')}, by ${markdown.plain(record.by.actor)} ([run](${record.by.run})) ${took}`,
    markdown.table(
      ['Host', 'Release', 'Out of the balancer'],
      record.hosts.map((host) => [
        markdown.plain(host.name),
        markdown.code(host.release) || '—',
        record.drained
          .filter((each) => each.host === host.id)
          .map((each) => `⚠️ ${markdown.plain(each.targetGroup)}`)
          .join(', '),
      ]),
    ),
    ...(record.suspended ?? []).map(
      ({ group, processes }) =>
        `⚠️ Auto Scaling group ${markdown.plain(group)} still has suspended: ${processes.join(', ')}`,
    ),
    gantt(`Deployment ${record.number}`, record.steps.map(toBar)),
    record.steps.length === 0 ? '' : markdown.details('Every step', stepTable(record)),
  ];
}

function stepTable(record: DeploymentRecord): string {
  return markdown.table(
    ['Host', 'Phase', 'Took', 'Verdict'],
    record.steps.map((step) => [
      markdown.plain(step.host),
      step.phase,
      formatDuration(Date.parse(step.to) - Date.parse(step.from)),
      `${step.ok ? '✓' : '✗'} ${markdown.plain(step.note ?? '')}`,
    ]),
  );
}

function toBar(step: DeploymentRecord['steps'][number]): Bar {
  return {
    lane: step.host,
    label: step.phase,
    from: Date.parse(step.from),
    to: Date.parse(step.to),
    failed: !step.ok,
  };
}

function planLines(plan: Plan): string[] {
  const names = (hosts: readonly { readonly name: string }[]) =>
    hosts.map((host) => host.name).join(', ') || 'none';
  return [
    `Serve the release already: ${names(plan.current)}`,
    `Still need the bundle: ${names(plan.toStage)}`,
    `Migrations run on: ${plan.migrator?.name ?? 'none'}`,
    ...plan.batches.map(
      (batch, index) =>
        `Batch ${index + 1}: ${batch.map((host) => `${host.name} (${plan.before.get(host) || 'serves nothing'})`).join(', ')}`,
    ),
    ...(plan.later.length === 0 ? [] : [`Wait for the next run: ${names(plan.later)}`]),
  ];
}

function contractingLines({ contracting }: { readonly contracting: readonly string[] }): string[] {
  return contracting.length === 0
    ? []
    : [`When every host serves it, what contracts the schema: ${contracting.join(', ')}`];
}
