import { checked } from './call.ts';

export const BACKUP_PHASES = ['check', 'backup', 'ship', 'progress', 'restore', 'verify'] as const;
export type BackupPhase = (typeof BACKUP_PHASES)[number];

/**
 * What each document of an account lets through: AWS can tell documents apart, and not what they are told to do.
 * None that backs up can restore over what is there. One that restores makes a backup of that first.
 */
export const BACKING_UP: readonly BackupPhase[] = ['check', 'backup', 'ship', 'progress', 'verify'];
export const RESTORING: readonly BackupPhase[] = ['check', 'progress', 'backup', 'restore'];

export const oneOf = (phases: readonly BackupPhase[]) => new RegExp(`^(${phases.join('|')})$`);

/** One call of the program that backs up. Never a secret. */
export interface BackupCall {
  readonly phase: BackupPhase;
  readonly environment: string;
  /** The backup to restore or to drill. */
  readonly backup?: string | undefined;
  /** The deployment that asks for a backup, whose own lock does not hold it up. */
  readonly number?: number | undefined;
  /** Seconds to wait for a rollout that is at work. */
  readonly wait?: number | undefined;
  /** Beside the database, or over it. */
  readonly target?: 'scratch' | 'environment' | undefined;
  /** The name of the environment again, typed by whoever restores over it. */
  readonly confirm?: string | undefined;
  /** The moment to play the log on to, such as 2026-11-26T14:30:00Z. */
  readonly until?: string | undefined;
  readonly files?: boolean | undefined;
  /** What would be refused, and is meant: another release, a dump that shrank. */
  readonly accept?: readonly ('release' | 'shrunk')[] | undefined;
}

/** The same as in program/backup/call.sh: a test holds the two together. */
export const BACKUP_PATTERNS: Readonly<Record<string, RegExp>> = {
  ESTEIRA_PHASE: oneOf(BACKUP_PHASES),
  ESTEIRA_ENVIRONMENT: /^[a-z0-9][a-z0-9-]{0,38}$/,
  ESTEIRA_BACKUP: /^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{4}$/,
  ESTEIRA_NUMBER: /^[1-9][0-9]{0,8}$/,
  ESTEIRA_WAIT: /^[0-9]{1,5}$/,
  ESTEIRA_TARGET: /^(scratch|environment)$/,
  ESTEIRA_CONFIRM: /^[a-z0-9][a-z0-9-]{0,38}$/,
  ESTEIRA_UNTIL: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
  ESTEIRA_FILES: /^(yes|no)$/,
  ESTEIRA_ACCEPT: /^(release|shrunk)(,(release|shrunk))*$/,
};

/** @throws Failure `host-call-invalid` */
export function backupVariables(call: BackupCall): Record<string, string> {
  return checked(
    {
      ESTEIRA_PHASE: call.phase,
      ESTEIRA_ENVIRONMENT: call.environment,
      ESTEIRA_BACKUP: call.backup,
      ESTEIRA_NUMBER: call.number,
      ESTEIRA_WAIT: call.wait,
      ESTEIRA_TARGET: call.target,
      ESTEIRA_CONFIRM: call.confirm,
      ESTEIRA_UNTIL: call.until,
      ESTEIRA_FILES: call.files === undefined ? undefined : call.files ? 'yes' : 'no',
      ESTEIRA_ACCEPT: call.accept?.join(','),
    },
    BACKUP_PATTERNS,
  );
}
