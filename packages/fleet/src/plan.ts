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
 * @throws Failure `fleet-refused` with every reason of every host, `fleet-no-capacity`
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
  const batches = batchesOf(waiting, boldness);
  requireCapacity(batches, survey.registrations, boldness);
  return {
    current: [...survey.current],
    toStage: waiting.filter((host) => !isStaged(survey.inspections.get(host))),
    batches,
    before: new Map(survey.hosts.map((host) => [host, liveBefore(survey, host)])),
    migrator: batches[0]?.[0],
  };
}

function batchesOf(hosts: readonly Host[], { canary, batch }: Boldness): Host[][] {
  const first = countOf(canary, hosts.length);
  const size = Math.max(1, countOf(batch, hosts.length));
  const batches = first > 0 ? [hosts.slice(0, first)] : [];
  for (let at = first; at < hosts.length; at += size) batches.push(hosts.slice(at, at + size));
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
