import { sub } from '../cloudformation.ts';
import { jobRole } from '../job-role.ts';
import { jobsOf } from '../trust.ts';
import { verified } from './places.ts';
import { haveHostsWork, knowTheBackups } from './statements.ts';

/** For the actions that back up, drill, and look whether that is done. */
export const backupRole = jobRole({
  why: 'For backup, verify-backup, list-backups and backup-freshness, in a job of the environment.\nIt has hosts back up and drill, and says what a drill found. It reads no dump, and removes nothing.\nAWS cannot tell the phases of a document apart: what keeps a restore from the live database is the conf of its host.',
  description: sub('Esteira: backs up ${Environment}'),
  jobs: jobsOf('environment:${Environment}'),
  policy: 'esteira-backup',
  statements: [
    ...knowTheBackups(),
    ...haveHostsWork(),
    { Sid: 'SayWhatADrillFound', Effect: 'Allow', Action: 's3:PutObject', Resource: verified },
  ],
});
