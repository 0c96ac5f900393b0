import { sub, when } from '../cloudformation.ts';
import { jobRole } from '../job-role.ts';
import { jobsOf } from '../trust.ts';
import { rdsInstance, snapshots, verified } from './places.ts';
import { haveHostsWork, knowTheBackups } from './statements.ts';

/** For the actions that back up, drill, and look whether that is done. */
export const backupRole = jobRole({
  why: 'For backup, verify-backup, list-backups and backup-freshness, in a job of the branch: what runs every night cannot wait for a reviewer.\nIt has hosts back up and drill, and says what a drill found. It reads no dump, and removes nothing.\nIts document lets no restore through.',
  description: sub('Esteira: backs up ${Environment}'),
  jobs: jobsOf('ref:refs/heads/${Branch}'),
  policy: 'esteira-backup',
  statements: [
    ...knowTheBackups(),
    ...haveHostsWork('Document'),
    { Sid: 'SayWhatADrillFound', Effect: 'Allow', Action: 's3:PutObject', Resource: verified },
    when('HasRdsInstance', {
      Sid: 'SnapshotBesideABackup',
      Effect: 'Allow',
      Action: ['rds:DescribeDBInstances', 'rds:CreateDBSnapshot', 'rds:DescribeDBSnapshots'],
      Resource: [rdsInstance, snapshots],
    }),
  ],
});
