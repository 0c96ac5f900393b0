import type { Failure } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Finding } from './finding.ts';

/** More than that nobody reads at once; what is mended makes room for the rest. */
const SHOWN = 20;

/** What was found, as the failure of a build. Where it is and what it is, never what it says. */
export function refusal(findings: readonly Finding[]): Failure {
  const more = findings.length - SHOWN;
  return fail('bundle-unsafe', {
    message: `${findings.length === 1 ? 'Something' : `${findings.length} things`} in the tree must not ship.`,
    evidence: [...findings.slice(0, SHOWN).map(evidenceOf), ...(more > 0 ? [`and ${more} more`] : [])].join(
      '\n',
    ),
  });
}

function evidenceOf(finding: Finding): string {
  return `${placeOf(finding)}  ${finding.rule}  ${finding.advice}`;
}

/** `config/mail.php:12`; a name may hold what would break a line. */
export function placeOf({ path, line }: Finding): string {
  const shown = path.replace(/\p{Cc}/gu, '?');
  return line === undefined ? shown : `${shown}:${line}`;
}
