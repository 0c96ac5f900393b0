import type { ChangedSet, EdgeCache, PurgeOutcome, PurgeRequest, ReleaseManifest } from '@esteira/edge';
import { carryOut, changedSet, fail, KINDS, planPurge } from '@esteira/edge';
import type { Clock, Log } from '@esteira/kit';
import type { Inputs } from './inputs.ts';

export interface Ports {
  /** The manifest of a release. @throws Failure `release-unknown` */
  readonly manifestOf: (release: string) => Promise<ReleaseManifest>;
  readonly edge: EdgeCache;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export interface Result {
  readonly plan: readonly PurgeRequest[];
  /** Undefined where nothing was to be sent. */
  readonly outcome: PurgeOutcome | undefined;
}

/** From what was asked for to what Cloudflare accepted. A purge that failed half-way is a result too. */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  refuseContradictions(inputs);
  const { files = [], tags, prefixes, hosts, everything } = inputs;
  const changed = await whatChanged(inputs, ports);
  const plan = planPurge({ files: [...changed, ...files], tags, prefixes, hosts, everything });
  if (plan.length === 0) ports.log.info('Nothing to purge.');
  if (plan.length === 0 || inputs.dryRun) return { plan, outcome: undefined };

  const { clock, log, signal } = ports;
  const terms = { plan: inputs.plan, within: inputs.timeout, clock, log, signal };
  const outcome = await log.group('Purge', () => carryOut(plan, ports.edge, terms));
  return { plan, outcome };
}

/** @throws Failure `edge-selectors-invalid` before anything is read or sent */
function refuseContradictions(inputs: Inputs): void {
  const problems: string[] = [];
  const given = ['changed', ...KINDS].filter((name) => inputs[name as keyof Inputs] !== undefined);
  if (inputs.everything && given.length > 0) {
    problems.push(`everything: stands alone, but ${given.join(', ')} was given too`);
  }
  if (inputs.changed !== undefined) {
    if (inputs.bucket === undefined) problems.push('bucket: is needed with `changed`');
    if (!inputs.sites?.length) problems.push('sites: is needed with `changed`');
  }
  if (problems.length > 0) {
    throw fail('edge-selectors-invalid', {
      message: 'The inputs do not fit together: nothing was purged.',
      evidence: problems.join('\n'),
    });
  }
}

async function whatChanged(inputs: Inputs, ports: Ports): Promise<readonly string[]> {
  if (inputs.changed === undefined) return [];
  const { base, release } = inputs.changed;
  if (release === '') {
    ports.log.warning('`changed` names no release, so nothing was derived: check the id of the step before.');
    return [];
  }
  if (base === '' || base === release) {
    const why = base === '' ? 'is the first deployment: nothing of it is cached yet' : 'was live before';
    ports.log.info(`${release} ${why}.`);
    return [];
  }
  const before = await ports.manifestOf(base);
  const set = changedSet(before, await ports.manifestOf(release), inputs.sites ?? []);
  ports.log.info(describeChange(set, base, release));
  return set.urls;
}

function describeChange(set: ChangedSet, base: string, release: string): string {
  const files = `files ${set.changed} changed, ${set.added} new, ${set.removed} gone`;
  return `From ${base} to ${release}: ${files}; URLs to purge: ${set.urls.length}`;
}
