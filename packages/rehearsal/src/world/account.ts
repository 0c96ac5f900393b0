import { CreateDocumentCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Policies, Policy } from '@esteira/account/iam';
import { policiesOf, rendered } from '@esteira/account/rendered';
import { HOST_KEY, Permissions } from '../cloud/index.ts';
import { ACCOUNT, BUCKET, DOCUMENT, ENVIRONMENT, REGION, STACK } from './addresses.ts';

/** The world's own, which may do everything. */
export const CREDENTIALS = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' };

/** What configure-aws-credentials stands for here gives each role its name as a key. */
export const DEPLOY_KEY = 'esteira-deploy';

/** The account as its templates make it: the document, and what each role may do. */
export interface Account {
  readonly document: { readonly name: string; readonly content: string };
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
  const resource = [store.resources['BucketPolicy']?.Properties.PolicyDocument as Policy];
  const roles = new Map<string, Policies | 'everything'>([
    [CREDENTIALS.accessKeyId, 'everything'],
    ['administrator', 'everything'],
    ['esteira-build', { identity: policiesOf(store, 'BuildRole'), resource }],
    ['esteira-prune', { identity: policiesOf(store, 'PruneRole'), resource }],
    [DEPLOY_KEY, { identity: policiesOf(environment, 'DeployRole'), resource }],
    [HOST_KEY, { identity: policiesOf(environment, 'HostRole'), resource }],
  ]);
  const content = JSON.stringify(environment.resources['Document']?.Properties.Content);
  return {
    document: { name: DOCUMENT, content },
    permissions: new Permissions(roles, PLACE, { endpoint }),
  };
}

/** What CloudFormation does with the document of a stack. */
export async function storeDocument(endpoint: string, { name, content }: Account['document']): Promise<void> {
  const ssm = new SSMClient({ endpoint, region: REGION, credentials: CREDENTIALS });
  await ssm.send(new CreateDocumentCommand({ Name: name, Content: content, DocumentType: 'Command' }));
}
