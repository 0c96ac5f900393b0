import { objects } from '../bucket.ts';
import type { Resource } from '../cloudformation.ts';
import { ref, sub, when } from '../cloudformation.ts';

const policy: Resource = {
  why: 'What a host reads to take a release, and how it rejoins the balancer when the run that took it out died.\nInstances that have a role already get this policy added to it.',
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: {
    Description: sub('Esteira: what a host of ${Environment} needs'),
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'ReadBundlesAndRecords',
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: [objects('bundles/*'), objects('environments/${Environment}/*')],
        },
        when('HasTargetGroups', {
          Sid: 'Rejoin',
          Effect: 'Allow',
          Action: 'elasticloadbalancing:RegisterTargets',
          Resource: ref('TargetGroupArns'),
        }),
      ],
    },
  },
};

const role: Resource = {
  why: 'The role of the hosts, for instances that have none.',
  Type: 'AWS::IAM::Role',
  Properties: {
    Description: sub('Esteira: the hosts of ${Environment}'),
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: sub('ec2.${AWS::URLSuffix}') },
          Action: 'sts:AssumeRole',
        },
      ],
    },
    ManagedPolicyArns: [
      // What the SSM agent needs; AWS keeps it.
      sub('arn:${AWS::Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore'),
      ref('HostPolicy'),
    ],
  },
};

const profile: Resource = {
  Type: 'AWS::IAM::InstanceProfile',
  Properties: { Roles: [ref('HostRole')] },
};

export const hostResources = { HostPolicy: policy, HostRole: role, HostProfile: profile };
