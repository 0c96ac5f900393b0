import { BACKING_UP, backupDocument, RESTORING } from '@esteira/host';
import type { Template } from '../cloudformation.ts';
import { attribute, isGiven, ref } from '../cloudformation.ts';
import { documentOf } from '../document.ts';
import {
  branchParameter,
  bucketParameter,
  environmentParameter,
  fleetParameter,
  furtherEnvironment,
  storeParameter,
} from '../parameters.ts';
import { hasIds, repositoryParameters } from '../trust.ts';
import { backupRole } from './backup-role.ts';
import { bucketResources } from './bucket.ts';
import { hostPolicy } from './host-policy.ts';
import { pruneRole } from './prune-role.ts';
import { restoreRole } from './restore-role.ts';

/**
 * Once for each environment that is backed up: where its backups stay, and who may make, restore and remove
 * them.
 * @param program that of the backups
 */
export const backupsTemplate = (program: string): Template => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Description:
    'Esteira, once for each environment that is backed up: the bucket of its backups, the program that makes and restores them, and the roles that have it run.',
  Parameters: {
    Environment: environmentParameter,
    BucketName: bucketParameter('Name of the bucket to make, such as clinic-production-backups.'),
    ReleasesBucket: storeParameter,
    Fleet: fleetParameter('the hosts that back up and restore, such as clinic-production-data'),
    ...repositoryParameters,
    Branch: branchParameter('back up, drill, and remove old backups'),
    RestoreEnvironment: furtherEnvironment(
      'The environment of GitHub whose jobs may restore, such as production-restore, with reviewers. Empty where it is the same.',
    ),
    RdsInstance: {
      Type: 'String',
      Description:
        'The instance of RDS that the database lies on, by its DB identifier, for snapshots beside the backups. Empty where there is none.',
      Default: '',
      AllowedPattern: '^([A-Za-z](-?[A-Za-z0-9]){0,62})?$',
    },
    LockDays: {
      Type: 'Number',
      Description: 'So many days nobody may erase a backup, nor change it. For what is written from now on.',
      Default: 30,
      MinValue: 1,
    },
    LockMode: {
      Type: 'String',
      Description:
        'GOVERNANCE: whoever has the permission s3:BypassGovernanceRetention, and no role of this stack has, can lift the lock. COMPLIANCE: nobody can, not even the root user of the account.',
      Default: 'GOVERNANCE',
      AllowedValues: ['GOVERNANCE', 'COMPLIANCE'],
    },
  },
  Conditions: {
    HasIds: hasIds,
    HasRestoreEnvironment: isGiven(ref('RestoreEnvironment')),
    HasRdsInstance: isGiven(ref('RdsInstance')),
  },
  Resources: {
    ...bucketResources,
    Document: documentOf(
      'The program of the backups for whoever makes and drills them. It lets no restore through.',
      backupDocument(program, BACKING_UP),
    ),
    RestoreDocument: documentOf(
      'The same program for whoever restores.',
      backupDocument(program, RESTORING),
      '-restore',
    ),
    HostPolicy: hostPolicy,
    BackupRole: backupRole,
    RestoreRole: restoreRole,
    PruneRole: pruneRole,
  },
  Outputs: {
    Bucket: { Description: 'For the variable ESTEIRA_BACKUP_BUCKET.', Value: ref('Bucket') },
    Document: { Description: 'For the variable ESTEIRA_BACKUP_DOCUMENT.', Value: ref('Document') },
    RestoreDocument: {
      Description: 'For the variable ESTEIRA_RESTORE_DOCUMENT.',
      Value: ref('RestoreDocument'),
    },
    BackupRole: {
      Description: 'For the variable ESTEIRA_BACKUP_ROLE.',
      Value: attribute('BackupRole', 'Arn'),
    },
    RestoreRole: {
      Description: 'For the variable ESTEIRA_RESTORE_ROLE.',
      Value: attribute('RestoreRole', 'Arn'),
    },
    PruneRole: {
      Description: 'For the variable ESTEIRA_BACKUP_PRUNE_ROLE.',
      Value: attribute('PruneRole', 'Arn'),
    },
    HostPolicy: {
      Description: 'For the role of the instances that back up and restore.',
      Value: ref('HostPolicy'),
    },
  },
});
