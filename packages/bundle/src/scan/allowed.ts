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
  const allowed = findings.flatMap((finding) => {
    const allowance = allowances.find((each) => covers(each, finding));
    return allowance === undefined ? [] : [{ finding, because: allowance.because }];
  });
  const forgiven = new Set(allowed.map(({ finding }) => finding));
  return {
    refused: findings.filter((finding) => !forgiven.has(finding)),
    allowed,
    stale: allowances.filter((each) => !findings.some((finding) => covers(each, finding))),
  };
}

function covers({ path, rule }: Allowance, finding: Finding): boolean {
  return (rule === undefined || rule === finding.rule) && globs([path])(finding.path);
}
