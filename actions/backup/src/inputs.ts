import { hostInputs, timeout, wait } from '@esteira/backup-host';
import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  ...hostInputs('Document', 'Esteira-clinic-production-backups'),
  wait,
  timeout: timeout(
    '6h',
    'How long the host may take, waiting included. A snapshot of RDS may take as long again.',
  ),
  'accept-shrunk': input.flag({
    description: 'Accept a dump that is not half as large as that of the last backup.',
    example: 'true',
    default: 'false',
  }),
  'rds-instance': common.rdsInstance(
    'Instance of RDS that the database lies on. Once the backup is made, RDS makes a snapshot as well, under its name: a second line in the same account.',
  ),
  'ship-log': input.flag({
    description: 'Send the binary logs that MariaDB has closed since the last time, in place of a backup.',
    example: 'true',
    default: 'false',
  }),
};

export type Inputs = ValuesOf<typeof inputs>;
