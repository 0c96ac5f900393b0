import type { Failure } from '@esteira/kit';
import type { ParsedFacts } from '../facts.ts';
import { fail } from '../failures.ts';
import type { Advisory, Answer, Severity } from './advisory.ts';
import { SEVERITIES } from './advisory.ts';

/** From which severity on the build fails; `warn`: it never does. */
export type Threshold = 'warn' | Exclude<Severity, 'info'>;

/** An exception of esteira.yml. */
export type Acceptance = ParsedFacts['audit']['accept'][number];

export interface Judged extends Advisory {
  readonly lock: string;
  /** `noted`: below the threshold, or there is none. */
  readonly verdict: 'refused' | 'noted' | 'accepted';
  /** The exception that names it, also one that is past its day. */
  readonly acceptance: Acceptance | undefined;
}

export interface Judgement {
  readonly threshold: Threshold;
  /** The worst first. */
  readonly advisories: readonly Judged[];
  /** Exceptions that count no more, whether or not what they name was found. */
  readonly expired: readonly Acceptance[];
  /** Lock files of which not all is known, and why. */
  readonly unknown: readonly { readonly lock: string; readonly reason: string }[];
}

/**
 * Weighs what was found. A severity that nobody has told counts as reaching any threshold.
 * @param today `2026-12-31`, in UTC; on the day it names, an exception still counts
 */
export function judgeAdvisories(
  answers: readonly Answer[],
  accepted: readonly Acceptance[],
  threshold: Threshold,
  today: string,
): Judgement {
  const isExpired = ({ until }: Acceptance) => until < today;
  const judge = (advisory: Advisory, lock: string): Judged => {
    const named = accepted.filter(({ id }) => advisory.ids.includes(id));
    const valid = named.find((one) => !isExpired(one));
    const lets = valid !== undefined || advisory.ignored !== undefined;
    const verdict = lets ? 'accepted' : reaches(advisory.severity, threshold) ? 'refused' : 'noted';
    return { ...advisory, lock, verdict, acceptance: valid ?? named[0] };
  };
  return {
    threshold,
    advisories: answers
      .flatMap(({ lock, advisories }) => advisories.map((advisory) => judge(advisory, lock)))
      .sort((one, other) => rank(other.severity) - rank(one.severity)),
    expired: accepted.filter(isExpired),
    unknown: answers.flatMap(({ lock, unknown }) =>
      unknown === undefined ? [] : [{ lock, reason: unknown }],
    ),
  };
}

function reaches(severity: Advisory['severity'], threshold: Threshold): boolean {
  return threshold !== 'warn' && rank(severity) >= SEVERITIES.indexOf(threshold);
}

function rank(severity: Advisory['severity']): number {
  return severity === 'unknown' ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

/** What speaks against shipping, if anything does. */
export function objectionToAdvisories({
  threshold,
  advisories,
  expired,
  unknown,
}: Judgement): Failure | undefined {
  if (threshold === 'warn') return undefined;
  const refused = advisories.filter(({ verdict }) => verdict === 'refused');
  const silent = unknown.map(({ lock, reason }) => `${lock}: not known: ${reason}`);
  if (refused.length > 0) {
    return fail('bundle-vulnerable', {
      message: `${refused.length === 1 ? 'A known vulnerability' : `${refused.length} known vulnerabilities`} in packages that ship; \`audit: ${threshold}\` refuses ${refused.length === 1 ? 'it' : 'them'}.`,
      evidence: [...refused.map(inOneLine), ...expired.map(expiredLine), ...silent].join('\n'),
    });
  }
  if (silent.length === 0) return undefined;
  return fail('bundle-audit-unknown', {
    message: `Which vulnerabilities are known of ${unknown.map(({ lock }) => lock).join(', ')} could not be asked.`,
    evidence: silent.join('\n'),
  });
}

function inOneLine({ severity, ids, package: name, affected, title, lock, link }: Judged): string {
  const what = severity === 'unknown' ? 'severity unknown' : severity;
  return [`${what}: ${ids[0]}, ${name} ${affected}, in ${lock}: ${title}`, link].filter(Boolean).join(' ');
}

export function expiredLine({ id, until }: Acceptance): string {
  return `The exception for ${id} in esteira.yml ended on ${until} and counts no more.`;
}
