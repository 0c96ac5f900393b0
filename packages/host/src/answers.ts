import type { Failure } from '@esteira/kit';
import { formatDuration } from '@esteira/kit';
import type { z } from 'zod';
import type { HostCode } from './failures.ts';
import { entries, fail } from './failures.ts';
import type { Outcome } from './remote-shell.ts';
import type { Reply } from './reply.ts';
import { foreignProtocol, PROTOCOL, parseReply } from './reply.ts';

/** What a host was asked, as a failure tells of it. */
interface Question {
  readonly phase: string;
  /** Seconds that it may take. */
  readonly timeout: number;
}

/** What came of it: what was to be heard, or why it was not. */
export type Answered<Said> =
  | { readonly ok: true; readonly said: Said }
  | { readonly ok: false; readonly failure: Failure; readonly live?: string };

/** @param schema what a reply must say to be one */
export function answered<Said>(
  outcome: Outcome | undefined,
  question: Question,
  schema: z.ZodType<Said>,
): Answered<Said> {
  const reply = replyOf(outcome);
  if (reply?.ok === false) {
    const { live } = reply;
    return { ok: false, failure: refusal(reply), ...(live === undefined ? {} : { live }) };
  }
  const { data: said, success } = schema.safeParse(reply);
  return success ? { ok: true, said } : { ok: false, failure: silence(outcome, question) };
}

/** What a check found, `code: message` each; a reply has room for the first of them. */
export function problemsOf(found: { readonly problem_count: number; readonly problems: readonly string[] }) {
  const more = found.problem_count - found.problems.length;
  return more > 0 ? [...found.problems, `and ${more} more`] : found.problems;
}

/** Only a command that ran to its end has a reply to be believed. */
function replyOf(outcome: Outcome | undefined): Reply | undefined {
  const ended = outcome?.status === 'Success' || outcome?.status === 'Failed';
  return ended ? parseReply(outcome.stdout) : undefined;
}

/** What the host's program said no to. */
function refusal(reply: Extract<Reply, { ok: false }>): Failure {
  const code = (reply.code in entries ? reply.code : 'host-step-failed') as HostCode;
  const step = reply.step === '' ? '' : ` (after step ${reply.step})`;
  return fail(code, { message: `${reply.message}${step}`, evidence: reply.tail || undefined });
}

/** Without a reply nothing is known, whatever the carrier says of the command. */
function silence(outcome: Outcome | undefined, { phase, timeout }: Question): Failure {
  const spoken = foreignProtocol(outcome?.stdout ?? '');
  if (spoken !== undefined) {
    return fail('host-other-protocol', {
      message: `The program that answered ${phase} speaks protocol ${spoken}; this action speaks ${PROTOCOL}.`,
      evidence: outcome?.stdout,
    });
  }
  const status = outcome?.status ?? 'NotAsked';
  const why: Record<string, string> = {
    Undeliverable: 'the command could not be delivered',
    DeliveryTimedOut: 'the command was not picked up in time',
    ExecutionTimedOut: `the command ran longer than ${formatDuration(timeout * 1_000)}`,
    Cancelled: 'the command was cancelled',
    Gone: 'the instance does not run any more',
    NoAnswer: 'Systems Manager never said how it ended',
    Success: 'it ended without our reply',
    Failed: 'it ended without our reply',
  };
  return fail('host-no-reply', {
    message: `No reply to ${phase}: ${why[status] ?? `the command ended as ${status}`}.`,
    evidence: [`command ${outcome?.command ?? '-'}: ${status}`, outcome?.stdout].filter(Boolean).join('\n'),
  });
}
