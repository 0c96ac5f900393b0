import type { Context, Policy } from '@esteira/account/iam';
import { decide } from '@esteira/account/iam';
import type { Rendered } from '@esteira/account/rendered';
import { policiesOf, rendered } from '@esteira/account/rendered';

/** An account with every template in it: one store, two environments that share it, and the backups of one. */

const PLACE = { account: '123456789012', region: 'sa-east-1' };
export const BUCKET = 'arn:aws:s3:::clinic-releases';
export const BACKUPS = 'arn:aws:s3:::clinic-production-backups';
export const GROUP = `arn:aws:elasticloadbalancing:sa-east-1:${PLACE.account}:targetgroup/clinic-web/1`;
const REPOSITORY = { Repository: 'clinic/clinic', RepositoryWithIds: 'clinic@12/clinic@34' };

export const store = rendered('store', {
  ...PLACE,
  name: 'clinic',
  parameters: { BucketName: 'clinic-releases', ...REPOSITORY },
});

export const environment = (name: string, parameters: Record<string, string> = {}) =>
  rendered('environment', {
    ...PLACE,
    name: `clinic-${name}`,
    parameters: {
      Environment: name,
      Bucket: 'clinic-releases',
      Fleet: `clinic-${name}`,
      TargetGroupArns: GROUP,
      ...REPOSITORY,
      ...parameters,
    },
  });
export const production = environment('production');
/** One whose rollouts have backups made. */
const backedUp = environment('production', {
  BackupDocument: 'Esteira-clinic-production-backups',
  BackupFleet: 'clinic-production-data',
});

export const backupsOf = (parameters: Record<string, string> = {}) =>
  rendered('backups', {
    ...PLACE,
    name: 'clinic-production-backups',
    parameters: {
      Environment: 'production',
      BucketName: 'clinic-production-backups',
      ReleasesBucket: 'clinic-releases',
      Fleet: 'clinic-production-data',
      ...REPOSITORY,
      ...parameters,
    },
  });
export const backups = backupsOf({ RdsInstance: 'clinic' });

/** Each role by where it is, and what is added to it. */
const ROLES = {
  build: [store, 'BuildRole'],
  prune: [store, 'PruneRole'],
  deploy: [production, 'DeployRole'],
  'backing-up deploy': [backedUp, 'DeployRole'],
  host: [production, 'HostRole'],
  'backing-up host': [production, 'HostRole', backups.resources['HostPolicy']?.Properties.PolicyDocument],
  backup: [backups, 'BackupRole'],
  restore: [backups, 'RestoreRole'],
  'prune-backups': [backups, 'PruneRole'],
} as const satisfies Record<string, readonly [Rendered, string, Policy?]>;
export type Role = keyof typeof ROLES;
export const EVERYBODY = Object.keys(ROLES) as Role[];

const bucketPolicies = [
  [BUCKET, store],
  [BACKUPS, backups],
] as const;

/** Whether AWS would let a role do this. */
export function may(role: Role, action: string, resource: string, context: Context = {}): boolean {
  const [template, id, ...added] = ROLES[role];
  const request = {
    action,
    resource,
    context: { 'aws:SecureTransport': 'true', ...context },
    principal: { kind: 'AWS', name: `arn:aws:iam::${PLACE.account}:role/${id}` },
  };
  const ofTheBucket = bucketPolicies
    .filter(([bucket]) => resource === bucket || resource.startsWith(`${bucket}/`))
    .map(([, { resources }]) => resources['BucketPolicy']?.Properties.PolicyDocument);
  return decide(request, { identity: [...policiesOf(template, id), ...added], resource: ofTheBucket })
    .allowed;
}

/** Whether a role lets a job in, by what GitHub's token says of it. */
export function admits(
  role: Exclude<Role, 'host' | 'backing-up host'>,
  sub: string,
  claims: Record<string, string> = {},
): boolean {
  const [template, id] = ROLES[role];
  const issuer = 'token.actions.githubusercontent.com';
  const request = {
    action: 'sts:AssumeRoleWithWebIdentity',
    resource: `arn:aws:iam::${PLACE.account}:role/${id}`,
    principal: { kind: 'Federated', name: `arn:aws:iam::${PLACE.account}:oidc-provider/${issuer}` },
    context: { [`${issuer}:aud`]: claims['aud'] ?? 'sts.amazonaws.com', [`${issuer}:sub`]: sub },
  };
  const trust = template.resources[id]?.Properties.AssumeRolePolicyDocument;
  return decide(request, { identity: [], resource: [trust] }).allowed;
}

export const documentArn = (name: string) => `arn:aws:ssm:sa-east-1:${PLACE.account}:document/${name}`;
export const instanceArn = (id: string) => `arn:aws:ec2:sa-east-1:${PLACE.account}:instance/${id}`;
export const scalingGroupArn = (name: string) =>
  `arn:aws:autoscaling:sa-east-1:${PLACE.account}:autoScalingGroup:1234:autoScalingGroupName/${name}`;
