import type { Context } from '@esteira/account/iam';
import { decide } from '@esteira/account/iam';
import type { Rendered } from '@esteira/account/rendered';
import { policiesOf, rendered } from '@esteira/account/rendered';

/** An account with both templates in it: one store, and two environments that share it. */

const PLACE = { account: '123456789012', region: 'sa-east-1' };
export const BUCKET = 'arn:aws:s3:::clinic-releases';
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

const ROLES = {
  build: [store, 'BuildRole'],
  prune: [store, 'PruneRole'],
  deploy: [production, 'DeployRole'],
  host: [production, 'HostRole'],
} as const satisfies Record<string, readonly [Rendered, string]>;
export type Role = keyof typeof ROLES;

const bucketPolicy = store.resources['BucketPolicy']?.Properties.PolicyDocument;

/** Whether AWS would let a role do this. */
export function may(role: Role, action: string, resource: string, context: Context = {}): boolean {
  const [template, id] = ROLES[role];
  const request = {
    action,
    resource,
    context: { 'aws:SecureTransport': 'true', ...context },
    principal: { kind: 'AWS', name: `arn:aws:iam::${PLACE.account}:role/${id}` },
  };
  const resourcePolicies = resource.startsWith(BUCKET) ? [bucketPolicy] : [];
  return decide(request, { identity: policiesOf(template, id), resource: resourcePolicies }).allowed;
}

/** Whether a role lets a job in, by what GitHub's token says of it. */
export function admits(
  role: 'build' | 'prune' | 'deploy',
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
