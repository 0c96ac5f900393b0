import { sub, when } from '../cloudformation.ts';
import { jobRole } from '../job-role.ts';
import { jobsOf } from '../trust.ts';
import { anySnapshot, fromHosts, rdsInstance, snapshots, verified } from './places.ts';
import { knowTheBackups } from './statements.ts';

/** For prune-backups. It hides what it removes: to erase a version is another permission, which no role has. */
export const pruneRole = jobRole({
  why: 'For prune-backups, in a job of the branch. It removes backups; what is removed can be brought back for 30 days, and for as long as its lock holds.\nSnapshots of RDS, where it may remove them, are gone for good.',
  description: sub('Esteira: removes old backups of ${Environment}'),
  jobs: jobsOf('ref:refs/heads/${Branch}'),
  policy: 'esteira-prune-backups',
  statements: [
    ...knowTheBackups(),
    { Sid: 'OldBackups', Effect: 'Allow', Action: 's3:DeleteObject', Resource: [...fromHosts, verified] },
    {
      Sid: 'HowLongTheyAreLocked',
      Effect: 'Allow',
      Action: ['s3:GetObjectRetention', 's3:GetObjectLegalHold'],
      Resource: [...fromHosts, verified],
    },
    when('HasRdsInstance', {
      Sid: 'FindSnapshots',
      Effect: 'Allow',
      Action: 'rds:DescribeDBSnapshots',
      Resource: [rdsInstance, anySnapshot],
    }),
    // RDS keeps nothing of a snapshot that is removed.
    when('HasRdsInstance', {
      Sid: 'OldSnapshots',
      Effect: 'Allow',
      Action: 'rds:DeleteDBSnapshot',
      Resource: snapshots,
    }),
  ],
});
