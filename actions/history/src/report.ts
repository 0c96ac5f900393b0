import type { DeploymentRecord } from '@esteira/fleet';
import type { Runtime } from '@esteira/kit';
import { formatDuration, markdown } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import type { Result } from './run.ts';

export const outputs = {
  live: 'The release that the environment must run; empty where nothing was ever deployed.',
  deployments:
    'JSON: the deployments, newest first: number, release, verdict, start, end, who, run, and why it failed.',
};

const SIGNS: Readonly<Record<DeploymentRecord['verdict'], string>> = {
  succeeded: '✅',
  paused: '⏸️',
  reverted: '↩️',
  failed: '❌',
  cancelled: '🚫',
  running: '⏳',
};

export function report({ desired, deployments }: Result, { environment }: Inputs, runtime: Runtime): void {
  runtime.output('live', desired?.release ?? '');
  runtime.output('deployments', JSON.stringify(deployments.map(brief)));
  const live =
    desired === undefined
      ? 'Nothing was ever deployed'
      : `Must run ${desired.release} since deployment ${desired.number}`;
  runtime.log.info(`${environment}: ${live}.`);
  for (const each of deployments) runtime.log.info(line(each));
  runtime.summary.add(
    `### History of ${environment}`,
    `${markdown.plain(live)}.`,
    markdown.table(
      ['', 'Release', 'Began', 'Took', 'By', 'Hosts', 'Why'],
      deployments.map((each) => [
        `${SIGNS[each.verdict]} ${each.number}`,
        markdown.code(each.release),
        moment(each),
        tookOf(each),
        `[${markdown.plain(each.by.actor)}](${each.by.run})`,
        String(each.hosts.length),
        markdown.plain(why(each)),
      ]),
    ),
  );
}

function line(each: DeploymentRecord): string {
  const parts = [
    each.number,
    each.verdict,
    each.release,
    moment(each),
    tookOf(each),
    each.by.actor,
    why(each),
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function brief({ by, ...each }: DeploymentRecord) {
  const { number, release, base, verdict, startedAt, endedAt, failure, override, withdraws } = each;
  const who = { actor: by.actor, run: by.run };
  return { number, release, base, verdict, startedAt, endedAt, ...who, failure, override, withdraws };
}

function moment({ startedAt }: DeploymentRecord): string {
  return `${startedAt.slice(0, 16).replace('T', ' ')} UTC`;
}

function tookOf({ startedAt, endedAt }: DeploymentRecord): string {
  return endedAt === undefined ? '' : formatDuration(Date.parse(endedAt) - Date.parse(startedAt));
}

/** What is worth knowing beside the verdict. */
function why({ reason, failure, override, withdraws, drained, suspended = [] }: DeploymentRecord): string {
  const told = reason ?? failure;
  return [
    told === undefined ? '' : `[${told.code}] ${told.message.split('\n')[0]}`,
    withdraws === undefined ? '' : `rolled back from ${withdraws}`,
    override === undefined ? '' : `overridden: ${override}`,
    drained.length === 0 ? '' : `${drained.length} targets still out of the balancer`,
    ...suspended.map(({ group }) => `${group} does not scale yet`),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
