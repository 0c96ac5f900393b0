import { bucketArn, objects } from '../bucket.ts';
import { ref, sub, when } from '../cloudformation.ts';
import { FLEET_TAG, look, mayReach, maySend, onlyTheProgramOnTheseHosts } from '../fleet.ts';
import { jobRole } from '../job-role.ts';
import { jobsOf } from '../trust.ts';

/** For the actions that roll out, read the history, or ask what a release changed. */
export const deployRole = jobRole({
  why: 'For rolling-deploy, rollback, converge, history and purge-cloudflare, in a job of the environment.\nIt runs the program on the hosts of this environment, and writes its records; it cannot change a bundle.',
  description: sub('Esteira: deploys to ${Environment}'),
  jobs: [
    ...jobsOf('environment:${Environment}'),
    ...jobsOf('environment:${CanaryEnvironment}').map((job) => when('HasCanary', job)),
  ],
  policy: 'esteira-deploy',
  statements: [
    { Sid: 'ReadManifests', Effect: 'Allow', Action: 's3:GetObject', Resource: objects('bundles/*.json') },
    {
      Sid: 'RecordsOfTheEnvironment',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: objects('environments/${Environment}/*'),
    },
    { Sid: 'FindReleasesAndHistory', Effect: 'Allow', Action: 's3:ListBucket', Resource: bucketArn() },
    look(
      'cloudwatch:DescribeAlarms',
      'elasticloadbalancing:DescribeTargetGroups',
      'elasticloadbalancing:DescribeTargetGroupAttributes',
      'elasticloadbalancing:DescribeTargetHealth',
    ),
    ...onlyTheProgramOnTheseHosts(),
    // A rollout may have what its migrations change backed up first.
    when('HasBackupDocument', maySend('BackUpFirst', 'BackupDocument')),
    when('HasBackupFleet', mayReach('OnTheHostThatBacksUp', 'BackupFleet')),
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
});
