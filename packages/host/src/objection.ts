import type { Failure } from '@esteira/kit';
import type { HostCode } from './failures.ts';
import { entries, fail } from './failures.ts';

/**
 * What speaks against a backup, as one failure: a single reason under its own code, several under one for them all.
 * @param problems `code: message` each, as the host's check tells them
 */
export function objectionOf(problems: readonly string[]): Failure | undefined {
  const [first, ...others] = problems;
  if (first === undefined) return undefined;
  const [, code = '', message = ''] = /^([a-z-]+): ([\s\S]*)$/.exec(first) ?? [];
  if (others.length === 0 && code in entries) return fail(code as HostCode, { message });
  return fail('backup-refused', {
    message: 'The backup was not begun: what speaks against it is below.',
    evidence: problems.join('\n'),
  });
}
