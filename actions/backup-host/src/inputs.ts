import { ID } from '@esteira/backups';
import { parseTargets } from '@esteira/fleet';
import type { ValuesOf } from '@esteira/kit';
import { common, input, Malformed } from '@esteira/kit';

/** Whose backups, and the host that is asked. */
const where = {
  bucket: common.backupBucket,
  role: common.role,
  environment: common.backedUpEnvironment,
  host: input.kind(
    'targets',
    parseTargets,
  )({
    description:
      'The host that is asked: an instance id, or tags or an Auto Scaling group that name one running instance and no other.',
    example: 'tag:Esteira=clinic-production-data',
    required: true,
  }),
};

/**
 * @param output of the stack of the backups
 * @param example its name
 */
export const hostInputs = (output: string, example: string) => ({
  ...where,
  document: common.documentName({
    description: `Document of the account that holds the program of the backups: the output ${output} of the backups’ stack.`,
    example,
    required: true,
  }),
});

export type HostInputs = ValuesOf<ReturnType<typeof hostInputs>>;

/** What Run Command lets a command take: https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html */
const onHost = input.durationUpTo('48h');

export const timeout = (fallback: string, description: string) =>
  onHost({ description, example: '12h', default: fallback });

/** A host is told in at most five digits how long to wait. */
export const wait = input.durationUpTo('24h')({
  description: 'How long the host waits for a rollout that is at work before it dumps the database.',
  example: '1h',
  default: '30m',
});

/** An id, or a word for one of them. */
export const backupOr = (...words: readonly string[]) =>
  input.kind('backup', (value) => {
    if (ID.test(value) || words.includes(value)) return value;
    throw new Malformed(`is neither the id of a backup nor ${words.join(' or ')}`);
  });

export const EXAMPLE_ID = '20261126T020000Z-1a2b';

/** A host is told in whole seconds. */
export function inSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1_000);
}
