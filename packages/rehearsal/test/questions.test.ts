import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  DeregisterTargetsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  CreateDBSnapshotCommand,
  DeleteDBSnapshotCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { ListCommandInvocationsCommand, SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { AwsRequest } from '@esteira/rehearsal/cloud';
import { questionsOf, signatureOf } from '@esteira/rehearsal/cloud';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** What AWS’s own clients send, read as IAM would. */

const PLACE = { account: '123456789012', region: 'sa-east-1' };
const GROUP = 'arn:aws:elasticloadbalancing:sa-east-1:123456789012:targetgroup/clinic-web/1';
const RDS = 'arn:aws:rds:sa-east-1:123456789012';
const BUNDLE = { Bucket: 'clinic-releases', Key: 'bundles/abc.tar.zst' };
const BUNDLE_ARN = 'arn:aws:s3:::clinic-releases/bundles/abc.tar.zst';

let sent: AwsRequest | undefined;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    sent = { method, url, headers, body: Buffer.concat(chunks).toString() };
    response.writeHead(400).end();
  });
});

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  await once(server.close(), 'close');
});

function settings() {
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: PLACE.region,
    credentials: { accessKeyId: 'esteira-deploy', secretAccessKey: 'not-a-secret' },
    maxAttempts: 1,
    forcePathStyle: true,
  };
}

const s3 = (command: object) => [S3Client, command] as const;
const whole = { 's3:ObjectCreationOperation': 'true' };

test.each<[string, readonly [new (config: object) => unknown, object], object[]]>([
  ['GetObject', s3(new GetObjectCommand(BUNDLE)), [{ action: 's3:GetObject', resource: BUNDLE_ARN }]],
  ['HeadObject', s3(new HeadObjectCommand(BUNDLE)), [{ action: 's3:GetObject', resource: BUNDLE_ARN }]],
  [
    'ListObjectsV2',
    s3(new ListObjectsV2Command({ Bucket: BUNDLE.Bucket, Prefix: 'bundles/' })),
    [
      {
        action: 's3:ListBucket',
        resource: 'arn:aws:s3:::clinic-releases',
        context: { 's3:prefix': 'bundles/' },
      },
    ],
  ],
  [
    'PutObject',
    s3(new PutObjectCommand({ ...BUNDLE, Body: 'x' })),
    [{ action: 's3:PutObject', resource: BUNDLE_ARN, context: whole }],
  ],
  [
    'PutObject where nothing is',
    s3(new PutObjectCommand({ ...BUNDLE, Body: 'x', IfNoneMatch: '*' })),
    [{ action: 's3:PutObject', resource: BUNDLE_ARN, context: { ...whole, 's3:if-none-match': '*' } }],
  ],
  [
    'CreateMultipartUpload',
    s3(new CreateMultipartUploadCommand(BUNDLE)),
    [{ action: 's3:PutObject', resource: BUNDLE_ARN, context: { 's3:ObjectCreationOperation': 'false' } }],
  ],
  [
    'UploadPart',
    s3(new UploadPartCommand({ ...BUNDLE, UploadId: 'u', PartNumber: 1, Body: 'x' })),
    [{ action: 's3:PutObject', resource: BUNDLE_ARN, context: { 's3:ObjectCreationOperation': 'false' } }],
  ],
  [
    'CompleteMultipartUpload',
    s3(new CompleteMultipartUploadCommand({ ...BUNDLE, UploadId: 'u', IfNoneMatch: '*' })),
    [{ action: 's3:PutObject', resource: BUNDLE_ARN, context: { ...whole, 's3:if-none-match': '*' } }],
  ],
  [
    'AbortMultipartUpload',
    s3(new AbortMultipartUploadCommand({ ...BUNDLE, UploadId: 'u' })),
    [{ action: 's3:AbortMultipartUpload', resource: BUNDLE_ARN }],
  ],
  [
    'DeleteObject',
    s3(new DeleteObjectCommand(BUNDLE)),
    [{ action: 's3:DeleteObject', resource: BUNDLE_ARN }],
  ],
  [
    'SendCommand',
    [SSMClient, new SendCommandCommand({ DocumentName: 'Esteira-clinic', InstanceIds: ['i-1', 'i-2'] })],
    [
      { action: 'ssm:SendCommand', resource: 'arn:aws:ssm:sa-east-1:123456789012:document/Esteira-clinic' },
      { action: 'ssm:SendCommand', resource: 'arn:aws:ec2:sa-east-1:123456789012:instance/i-1' },
      { action: 'ssm:SendCommand', resource: 'arn:aws:ec2:sa-east-1:123456789012:instance/i-2' },
    ],
  ],
  [
    'SendCommand of AWS’s own document',
    [SSMClient, new SendCommandCommand({ DocumentName: 'AWS-RunShellScript', InstanceIds: [] })],
    [{ action: 'ssm:SendCommand', resource: 'arn:aws:ssm:sa-east-1::document/AWS-RunShellScript' }],
  ],
  [
    'ListCommandInvocations',
    [SSMClient, new ListCommandInvocationsCommand({})],
    [{ action: 'ssm:ListCommandInvocations', resource: '*' }],
  ],
  [
    'DescribeInstances',
    [EC2Client, new DescribeInstancesCommand({})],
    [{ action: 'ec2:DescribeInstances', resource: '*' }],
  ],
  [
    'DescribeAlarms',
    [CloudWatchClient, new DescribeAlarmsCommand({})],
    [{ action: 'cloudwatch:DescribeAlarms', resource: '*' }],
  ],
  [
    'DeregisterTargets',
    [
      ElasticLoadBalancingV2Client,
      new DeregisterTargetsCommand({ TargetGroupArn: GROUP, Targets: [{ Id: 'i-1' }] }),
    ],
    [{ action: 'elasticloadbalancing:DeregisterTargets', resource: GROUP }],
  ],
  [
    'DescribeTargetHealth',
    [ElasticLoadBalancingV2Client, new DescribeTargetHealthCommand({ TargetGroupArn: GROUP })],
    [{ action: 'elasticloadbalancing:DescribeTargetHealth', resource: '*' }],
  ],
  [
    'DescribeAutoScalingGroups',
    [AutoScalingClient, new DescribeAutoScalingGroupsCommand({})],
    [{ action: 'autoscaling:DescribeAutoScalingGroups', resource: '*' }],
  ],
  [
    'SuspendProcesses',
    [AutoScalingClient, new SuspendProcessesCommand({ AutoScalingGroupName: 'web' })],
    [
      {
        action: 'autoscaling:SuspendProcesses',
        resource: 'arn:aws:autoscaling:sa-east-1:123456789012:autoScalingGroup:*:autoScalingGroupName/web',
      },
    ],
  ],
  [
    'DescribeDBInstances',
    [RDSClient, new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'clinic' })],
    [{ action: 'rds:DescribeDBInstances', resource: `${RDS}:db:clinic` }],
  ],
  [
    'CreateDBSnapshot',
    [
      RDSClient,
      new CreateDBSnapshotCommand({ DBInstanceIdentifier: 'clinic', DBSnapshotIdentifier: 'esteira-1' }),
    ],
    [
      { action: 'rds:CreateDBSnapshot', resource: `${RDS}:db:clinic` },
      { action: 'rds:CreateDBSnapshot', resource: `${RDS}:snapshot:esteira-1` },
    ],
  ],
  [
    'DescribeDBSnapshots of one',
    [RDSClient, new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: 'esteira-1' })],
    [{ action: 'rds:DescribeDBSnapshots', resource: `${RDS}:snapshot:esteira-1` }],
  ],
  [
    'DescribeDBSnapshots of an instance',
    [RDSClient, new DescribeDBSnapshotsCommand({ DBInstanceIdentifier: 'clinic' })],
    [
      { action: 'rds:DescribeDBSnapshots', resource: `${RDS}:db:clinic` },
      { action: 'rds:DescribeDBSnapshots', resource: `${RDS}:snapshot:*` },
    ],
  ],
  [
    'DeleteDBSnapshot',
    [RDSClient, new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: 'esteira-1' })],
    [{ action: 'rds:DeleteDBSnapshot', resource: `${RDS}:snapshot:esteira-1` }],
  ],
])('%s', async (_, [Client, command], expected) => {
  const client = new Client(settings()) as { send(command: object): Promise<unknown> };
  await client.send(command).catch(() => {});
  const { key, service } = signatureOf(sent as AwsRequest) ?? { key: '', service: '' };
  expect(key).toBe('esteira-deploy');
  expect(questionsOf(sent as AwsRequest, service, PLACE)).toEqual(expected);
});
