import { CreateDocumentCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Policies, Policy } from '@esteira/account/iam';
import { policiesOf, rendered } from '@esteira/account/rendered';
import { HOST_KEY, Permissions } from '../cloud/index.ts';
import { ACCOUNT, BACKUP_BUCKET, BUCKET, ENVIRONMENT, RDS_INSTANCE, REGION, STACK } from './addresses.ts';

/** The world's own, which may do everything. */
export const CREDENTIALS = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' };

/** What configure-aws-credentials stands for here gives each role its name as a key. */
export const DEPLOY_KEY = 'esteira-deploy';

/** The account as its templates make it: its documents, and what each role may do. */
export interface Account {
  readonly documents: readonly { readonly name: string; readonly content: string }[];
  readonly permissions: Permissions;
}

const PLACE = { account: ACCOUNT, region: REGION };

/** @param targetGroup ARN of the one that hosts leave and rejoin */
export function openAccount(endpoint: string, targetGroup: string): Account {
  const Repository = 'clinic/clinic';
  const store = rendered('store', {
    ...PLACE,
    name: 'clinic',
    parameters: { BucketName: BUCKET, Repository },
  });
  const environment = rendered('environment', {
    ...PLACE,
    name: STACK,
    parameters: {
      Environment: ENVIRONMENT,
      Bucket: BUCKET,
      Fleet: STACK,
      Repository,
      TargetGroupArns: targetGroup,
    },
  });
  const backups = rendered('backups', {
    ...PLACE,
    name: `${STACK}-backups`,
    parameters: {
      Environment: ENVIRONMENT,
      BucketName: BACKUP_BUCKET,
      ReleasesBucket: BUCKET,
      Fleet: STACK,
      RdsInstance: RDS_INSTANCE,
      Repository,
    },
  });
  const backupHosts = backups.resources['HostPolicy']?.Properties.PolicyDocument as Policy;
  const resource = [
    backups.resources['BucketPolicy']?.Properties.PolicyDocument as Policy,
    store.resources['BucketPolicy']?.Properties.PolicyDocument as Policy,
  ];
  const roles = new Map<string, Policies | 'everything'>([
    [CREDENTIALS.accessKeyId, 'everything'],
    ['administrator', 'everything'],
    ['esteira-build', { identity: policiesOf(store, 'BuildRole'), resource }],
    ['esteira-prune', { identity: policiesOf(store, 'PruneRole'), resource }],
    [DEPLOY_KEY, { identity: policiesOf(environment, 'DeployRole'), resource }],
    ['esteira-backup', { identity: policiesOf(backups, 'BackupRole'), resource }],
    ['esteira-restore', { identity: policiesOf(backups, 'RestoreRole'), resource }],
    ['esteira-prune-backups', { identity: policiesOf(backups, 'PruneRole'), resource }],
    [HOST_KEY, { identity: [...policiesOf(environment, 'HostRole'), backupHosts], resource }],
  ]);
  const documents = [
    environment.resources['Document'],
    backups.resources['Document'],
    backups.resources['RestoreDocument'],
  ];
  return {
    documents: documents.map((document) => ({
      name: document?.Properties.Name,
      content: JSON.stringify(document?.Properties.Content),
    })),
    permissions: new Permissions(roles, PLACE, { endpoint }),
  };
}

/** What CloudFormation does with a document of a stack. */
export async function storeDocument(
  endpoint: string,
  { name, content }: Account['documents'][number],
): Promise<void> {
  const ssm = new SSMClient({ endpoint, region: REGION, credentials: CREDENTIALS });
  await ssm.send(new CreateDocumentCommand({ Name: name, Content: content, DocumentType: 'Command' }));
}
