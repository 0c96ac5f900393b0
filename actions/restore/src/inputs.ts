import { backupOr, EXAMPLE_ID, hostInputs, timeout } from '@esteira/backup-host';
import type { ValuesOf } from '@esteira/kit';
import { common, input, Malformed } from '@esteira/kit';

/** As a host takes it. */
const moment = input.kind('moment', (value) => {
  const isOne = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value) && !Number.isNaN(Date.parse(value));
  if (isOne) return value;
  throw new Malformed('is not a moment in UTC, to the second');
});

export const inputs = {
  ...hostInputs('RestoreDocument', 'Esteira-clinic-production-backups-restore'),
  backup: backupOr(
    'newest-verified',
    'newest',
  )({
    description:
      'The backup: an id, `newest-verified`, or `newest`, which no drill may have restored. With `until`, the newest one from before that moment.',
    example: EXAMPLE_ID,
    default: 'newest-verified',
  }),
  target: input.choice(
    'scratch',
    'environment',
  )({
    description:
      'Where to: `scratch` is beside everything, and touches nothing live. `environment` is over the database and the files; the host backs up what is there first.',
    example: 'environment',
    default: 'scratch',
  }),
  confirm: input.text({
    description: 'With `target: environment`, the name of the environment once more.',
    example: 'production',
  }),
  until: moment({
    description:
      'Bring the database to this moment, in UTC, by the binary logs that were shipped. MariaDB only. The files stay those of the backup.',
    example: '2026-11-26T14:30:00Z',
  }),
  files: input.flag({
    description: 'Restore the files as well as the database.',
    example: 'false',
    default: 'true',
  }),
  'accept-release': input.flag({
    description:
      'Restore over the environment although the backup is of another release than the one that it must run.',
    example: 'true',
    default: 'false',
  }),
  timeout: timeout('12h', 'How long the host may take, the backup of what was there included.'),
  'dry-run': common.dryRun,
};

export type Inputs = ValuesOf<typeof inputs>;
