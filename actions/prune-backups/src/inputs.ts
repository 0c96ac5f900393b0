import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

/** @param each what the last backup of each stays of */
const keep = (each: string, fallback: string, example: string) =>
  input.count({
    description: `Of so many ${each} the last backup stays. Those without a backup do not count.`,
    example,
    default: fallback,
  });

export const inputs = {
  bucket: common.backupBucket,
  role: common.role,
  environment: common.backedUpEnvironment,
  'keep-hourly': keep('hours', '24', '48'),
  'keep-daily': keep('days', '7', '14'),
  'keep-weekly': keep('weeks', '5', '8'),
  'keep-monthly': keep('months', '12', '36'),
  'keep-verified': input.count({
    description:
      'So many of the newest backups that a drill restored stay, however old they are; at least one. As long as none is verified, all backups stay.',
    example: '5',
    default: '3',
  }),
  'rds-instance': common.rdsInstance(
    'Instance of RDS whose snapshots `backup` made: those go with their backups. A snapshot that is removed cannot be brought back.',
  ),
  'dry-run': common.dryRun,
};

export type Inputs = ValuesOf<typeof inputs>;
