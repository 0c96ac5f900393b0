import { globs } from '@esteira/kit';
import type { Facts } from '../facts.ts';
import type { Finding } from './finding.ts';

export type Allowance = Facts['build']['allow'][number];

export interface Judged {
  readonly refused: readonly Finding[];
  readonly allowed: readonly { readonly finding: Finding; readonly because: string }[];
  /** Allowances that nothing needs any more. */
  readonly stale: readonly Allowance[];
}

/** Holds what was found against what `build.allow` allows. */
export function judge(findings: readonly Finding[], allowances: readonly Allowance[]): Judged {
  const rules = allowances.map((allowance) => ({ allowance, covers: coverageOf(allowance) }));
  const judged = findings.map((finding) => ({
    finding,
    because: rules.find(({ covers }) => covers(finding))?.allowance.because,
  }));
  return {
    refused: judged.flatMap(({ finding, because }) => (because === undefined ? [finding] : [])),
    allowed: judged.flatMap(({ finding, because }) => (because === undefined ? [] : [{ finding, because }])),
    stale: rules.filter(({ covers }) => !findings.some(covers)).map(({ allowance }) => allowance),
  };
}

function coverageOf({ path, rule }: Allowance): (finding: Finding) => boolean {
  const isMeant = globs([path]);
  return (finding) => (rule === undefined || rule === finding.rule) && isMeant(finding.path);
}
