import type { Resource } from '../cloudformation.ts';
import { ref, sub, when } from '../cloudformation.ts';
import { trustOf } from '../trust.ts';

/** The tag that hosts, and their Auto Scaling group, belong to an environment by. */
export const FLEET_TAG = 'Esteira';

const bucket = sub('arn:${AWS::Partition}:s3:::${Bucket}');

/** For the actions that roll out, read the history, or ask what a release changed. */
export const deployRole: Resource = {
  why: 'For rolling-deploy, rollback, converge, history and purge-cloudflare, in a job of the environment.\nIt runs the program on the hosts of this environment, and writes its records; it cannot change a bundle.',
  Type: 'AWS::IAM::Role',
  Properties: {
    Description: sub('Esteira: deploys to ${Environment}'),
    AssumeRolePolicyDocument: trustOf('environment:${Environment}', {
      condition: 'HasCanary',
      place: 'environment:${CanaryEnvironment}',
    }),
    Policies: [
      {
        PolicyName: 'esteira-deploy',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'ReadManifests',
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: sub('arn:${AWS::Partition}:s3:::${Bucket}/bundles/*.json'),
            },
            {
              Sid: 'RecordsOfTheEnvironment',
              Effect: 'Allow',
              Action: ['s3:GetObject', 's3:PutObject'],
              Resource: sub('arn:${AWS::Partition}:s3:::${Bucket}/environments/${Environment}/*'),
            },
            { Sid: 'FindReleasesAndHistory', Effect: 'Allow', Action: 's3:ListBucket', Resource: bucket },
            {
              // AWS knows no smaller resource for these.
              Sid: 'Look',
              Effect: 'Allow',
              Action: [
                'ec2:DescribeInstances',
                'autoscaling:DescribeAutoScalingGroups',
                'cloudwatch:DescribeAlarms',
                'elasticloadbalancing:DescribeTargetGroups',
                'elasticloadbalancing:DescribeTargetGroupAttributes',
                'elasticloadbalancing:DescribeTargetHealth',
                'ssm:DescribeInstanceInformation',
                'ssm:ListCommandInvocations',
              ],
              Resource: '*',
            },
            {
              // A command needs both: the document, and each instance.
              Sid: 'OnlyTheProgram',
              Effect: 'Allow',
              Action: 'ssm:SendCommand',
              Resource: sub(
                'arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:document/${Document}',
              ),
            },
            {
              Sid: 'OnlyOnTheseHosts',
              Effect: 'Allow',
              Action: 'ssm:SendCommand',
              Resource: sub('arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*'),
              Condition: { StringEquals: { [`ssm:resourceTag/${FLEET_TAG}`]: ref('Fleet') } },
            },
            {
              // So that Auto Scaling neither takes away what is switched nor launches into the middle of it.
              Sid: 'HoldAutoScaling',
              Effect: 'Allow',
              Action: ['autoscaling:SuspendProcesses', 'autoscaling:ResumeProcesses'],
              Resource: sub(
                'arn:${AWS::Partition}:autoscaling:${AWS::Region}:${AWS::AccountId}:autoScalingGroup:*:autoScalingGroupName/*',
              ),
              Condition: { StringEquals: { [`aws:ResourceTag/${FLEET_TAG}`]: ref('Fleet') } },
            },
            when('HasTargetGroups', {
              Sid: 'LeaveAndRejoin',
              Effect: 'Allow',
              Action: ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets'],
              Resource: ref('TargetGroupArns'),
            }),
          ],
        },
      },
    ],
  },
};
