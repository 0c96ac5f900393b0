import type { CountOrShare } from '@esteira/kit';
import { countOf, Failure, formatDuration } from '@esteira/kit';
import type { Target } from './capacity.ts';
import { afterSwitch, shortage } from './capacity.ts';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import { inOrder } from './order.ts';
import type { Inspection } from './ports.ts';

/** How boldly a release goes out. */
export interface Boldness {
  /** Hosts at a time. */
  readonly batch: CountOrShare;
  /** Hosts that go first, alone; none with 0. */
  readonly canary: CountOrShare;
  /** Healthy targets that must stay in every target group while a batch is out. */
  readonly minHealthy: CountOrShare;
  /** Ends when the canary serves the release: the others wait until it is deployed again. */
  readonly pauseAfterCanary?: boolean;
}

/** What was found before anything was changed. */
export interface Survey {
  readonly hosts: readonly Host[];
  readonly inspections: ReadonlyMap<Host, Inspection | Failure>;
  readonly registrations: readonly Target[];
  /** Hosts that serve the release already, and have proven it. */
  readonly current: ReadonlySet<Host>;
}

/** What is going to happen. */
export interface Plan {
  /** Hosts that serve the release already: left alone. */
  readonly current: readonly Host[];
  /** Hosts that must fetch the bundle; the others have it from before. */
  readonly toStage: readonly Host[];
  /** Who goes when; the canary is the first batch. */
  readonly batches: readonly (readonly Host[])[];
  /** Hosts that are staged now, and switched when the release is deployed again. */
  readonly later: readonly Host[];
  /** What every host was found on: a release, or nothing. */
  readonly before: ReadonlyMap<Host, string>;
  /** Runs the migrations; none where nobody is switched. */
  readonly migrator: Host | undefined;
}

/** A clock this far off makes signatures and certificates fail. */
const CLOCK_TOLERANCE = 5 * 60_000;

/**
 * @param number the deployment's number; 0 where it has none yet
 * @param now milliseconds since the epoch
 * @throws Failure `fleet-refused` with every reason of every host, `fleet-no-capacity`, `fleet-no-canary`
 */
export function planRollout(survey: Survey, boldness: Boldness, number: number, now: number): Plan {
  const refusals = survey.hosts.flatMap((host) =>
    problemsOf(host, survey.inspections.get(host), number, now),
  );
  if (refusals.length > 0) {
    throw fail('fleet-refused', {
      message: `${new Set(refusals.map((each) => each.host)).size} of ${survey.hosts.length} hosts cannot take the release.`,
      evidence: refusals.map(({ host, problem }) => `${host.name}: ${problem}`).join('\n'),
    });
  }
  const isServing = (host: Host) =>
    survey.registrations.some((each) => each.host === host.id && each.healthy);
  const waiting = inOrder(
    survey.hosts.filter((host) => !survey.current.has(host)),
    isServing,
  );
  const canary = canaryOf(survey, waiting, boldness);
  const others = batchesOf(waiting.slice(canary.length), countOf(boldness.batch, waiting.length));
  const all = canary.length === 0 ? others : [canary, ...others];
  requireCapacity(all, survey.registrations, boldness);
  const batches = boldness.pauseAfterCanary === true ? all.slice(0, all.length - others.length) : all;
  return {
    current: [...survey.current],
    toStage: waiting.filter((host) => !isStaged(survey.inspections.get(host))),
    batches,
    later: waiting.filter((host) => !batches.flat().includes(host)),
    before: new Map(survey.hosts.map((host) => [host, liveBefore(survey, host)])),
    migrator: batches[0]?.[0],
  };
}

/** A host that serves the release already has gone first. @throws Failure `fleet-no-canary` */
function canaryOf({ hosts, current }: Survey, waiting: readonly Host[], boldness: Boldness): Host[] {
  const first = countOf(boldness.canary, hosts.length);
  if (first === 0 && boldness.pauseAfterCanary === true)
    throw fail('fleet-no-canary', { message: 'There is no canary to pause after.' });
  return waiting.slice(0, Math.max(0, first - current.size));
}

function batchesOf(hosts: readonly Host[], most: number): Host[][] {
  const size = Math.max(1, most);
  const batches: Host[][] = [];
  for (let at = 0; at < hosts.length; at += size) batches.push(hosts.slice(at, at + size));
  return batches;
}

/** @throws Failure `fleet-no-capacity` */
function requireCapacity(
  batches: readonly (readonly Host[])[],
  targets: readonly Target[],
  { minHealthy }: Boldness,
): void {
  let now = targets;
  for (const batch of batches) {
    const missing = shortage(batch, now, minHealthy);
    if (missing !== undefined) throw missing;
    now = afterSwitch(now, batch);
  }
}

function problemsOf(
  host: Host,
  inspection: Inspection | Failure | undefined,
  number: number,
  now: number,
): { host: Host; problem: string }[] {
  if (inspection === undefined) return [{ host, problem: 'was not inspected' }];
  if (inspection instanceof Failure) {
    const evidence = inspection.evidence === undefined ? '' : `\n${inspection.evidence}`;
    return [{ host, problem: `${inspection.code}: ${inspection.message}${evidence}` }];
  }
  const problems = [...inspection.problems];
  const skew = Math.abs(inspection.now - now);
  if (skew > CLOCK_TOLERANCE) problems.push(`its clock is off by ${formatDuration(skew)}; install chrony`);
  if (number > 0 && inspection.fence > number)
    problems.push(`deployment ${inspection.fence} has been there, newer than ${number}`);
  return problems.map((problem) => ({ host, problem }));
}

/** What a host served when it was found. */
export function liveBefore(survey: Survey, host: Host): string {
  const inspection = survey.inspections.get(host);
  return inspection === undefined || inspection instanceof Failure ? '' : inspection.live;
}

function isStaged(inspection: Inspection | Failure | undefined): boolean {
  return inspection !== undefined && !(inspection instanceof Failure) && inspection.staged;
}
