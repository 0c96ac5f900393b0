import { either, sub } from '../cloudformation.ts';
import { jobRole } from '../job-role.ts';
import { jobsOf } from '../trust.ts';
import { haveHostsWork, knowTheBackups } from './statements.ts';

/** For restore. A role of its own, so that its jobs can be those that wait for somebody's word. */
export const restoreRole = jobRole({
  why: 'For restore, in a job of the environment that RestoreEnvironment names.\nIt has hosts restore. It reads no dump, and writes nothing.',
  description: sub('Esteira: restores ${Environment}'),
  jobs: either(
    'HasRestoreEnvironment',
    jobsOf('environment:${RestoreEnvironment}'),
    jobsOf('environment:${Environment}'),
  ),
  policy: 'esteira-restore',
  statements: [...knowTheBackups(), ...haveHostsWork('RestoreDocument')],
});
