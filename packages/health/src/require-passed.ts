import { evidenceOf } from './evidence.ts';
import { fail } from './failures.ts';
import { faultKind } from './faults.ts';
import { nameOf } from './probe.ts';
import type { HealthFailure, ProbeReport, Report } from './report.ts';

/** The gravest failure stands for all. */
const GRAVEST_FIRST: readonly HealthFailure[] = ['health-failed', 'health-challenged', 'health-unreachable'];

const MOST_SHOWN = 10;

export function gravest(probes: readonly ProbeReport[]): HealthFailure | undefined {
  return GRAVEST_FIRST.find((failure) => probes.some((probe) => probe.failure === failure));
}

/**
 * Hands the report on if every probe passed.
 * @throws Failure `health-failed`, `health-challenged` or `health-unreachable`, the gravest of them,
 *   with the last attempt at each probe that did not pass as evidence
 */
export function requirePassed(report: Report): Report {
  const code = gravest(report.probes);
  if (code === undefined) return report;
  const failing = report.probes.filter((probe) => probe.failure !== undefined);
  // The gravest come first, so that the cut below and the headline are about them.
  const ordered = GRAVEST_FIRST.flatMap((failure) => failing.filter((probe) => probe.failure === failure));
  const shown = ordered.slice(0, MOST_SHOWN).map((probe) => evidenceOf(probe, 1));
  if (ordered.length > MOST_SHOWN) shown.push(`(and ${ordered.length - MOST_SHOWN} more)`);
  const fault = ordered[0]?.fault;
  throw fail(code, {
    message: headline(ordered, report.probes.length),
    hint: fault === undefined ? undefined : faultKind(fault).hint,
    evidence: shown.join('\n'),
  });
}

function headline([first, ...others]: readonly ProbeReport[], total: number): string {
  const named = first === undefined ? '' : `${nameOf(first.probe)}: ${first.reason}.`;
  return total === 1 ? named : `${others.length + 1} of ${total} probes did not pass. ${named}`;
}
