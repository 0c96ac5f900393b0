import {
  CreateTagsCommand,
  DescribeVpcsCommand,
  EC2Client,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateBucketCommand, PutObjectLockConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
import { FLEET_TAG } from '@esteira/account';
import {
  BACKUP_BUCKET,
  BUCKET,
  ENVIRONMENT,
  RDS_INSTANCE,
  REGION,
  STACK,
  TARGET_GROUP,
} from './addresses.ts';

/** How long the balancer waits for connections of a target that leaves, seconds. */
export const DEREGISTRATION_DELAY = 30;

export interface Resources {
  /** Name of a host → its instance id. */
  readonly instances: ReadonlyMap<string, string>;
  readonly targetGroup: string;
}

/** What an account would have before its first deployment: buckets, an instance of RDS, hosts, a target group. */
export async function createResources(endpoint: string, hosts: readonly string[]): Promise<Resources> {
  const client = clientOf(endpoint);
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: REGION } as const;
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration }));
  const Bucket = BACKUP_BUCKET;
  await s3.send(
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration, ObjectLockEnabledForBucket: true }),
  );
  const Rule = { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } } as const;
  const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled', Rule } as const;
  await s3.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));
  await createDatabase(client);
  const ec2 = new EC2Client(client);
  const instances = new Map<string, string>();
  for (const [index, name] of hosts.entries()) instances.set(name, await launch(ec2, name, index));
  return { instances, targetGroup: await createTargetGroup(client, ec2) };
}

/** One more, later. @returns its id */
export async function launchInstance(endpoint: string, name: string, index: number): Promise<string> {
  return await launch(new EC2Client(clientOf(endpoint)), name, index);
}

export async function stopInstance(endpoint: string, id: string): Promise<void> {
  await new EC2Client(clientOf(endpoint)).send(new StopInstancesCommand({ InstanceIds: [id] }));
}

export async function startInstance(endpoint: string, id: string): Promise<void> {
  await new EC2Client(clientOf(endpoint)).send(new StartInstancesCommand({ InstanceIds: [id] }));
}

function clientOf(endpoint: string) {
  return {
    endpoint,
    region: REGION,
    credentials: { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' },
  };
}

/** Only a name to make snapshots of: the rehearsal's database is MariaDB on a host of its own. */
async function createDatabase(client: object): Promise<void> {
  await new RDSClient(client).send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: RDS_INSTANCE,
      DBInstanceClass: 'db.t4g.small',
      Engine: 'mariadb',
      EngineVersion: '10.11.8',
      AllocatedStorage: 20,
      StorageEncrypted: true,
      MasterUsername: 'clinic',
      MasterUserPassword: 'rehearsal-password',
    }),
  );
}

async function launch(ec2: EC2Client, name: string, index: number): Promise<string> {
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      MinCount: 1,
      MaxCount: 1,
      Placement: { AvailabilityZone: `${REGION}${'abc'[index % 3]}` },
    }),
  );
  const id = Instances?.[0]?.InstanceId ?? '';
  const tags = { Name: name, Role: 'web', Environment: ENVIRONMENT, [FLEET_TAG]: STACK };
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
  return id;
}

async function createTargetGroup(client: object, ec2: EC2Client): Promise<string> {
  const elb = new ElasticLoadBalancingV2Client(client);
  const { Vpcs } = await ec2.send(new DescribeVpcsCommand({}));
  const { TargetGroups } = await elb.send(
    new CreateTargetGroupCommand({
      Name: TARGET_GROUP,
      Protocol: 'HTTP',
      Port: 80,
      VpcId: Vpcs?.[0]?.VpcId,
      HealthCheckIntervalSeconds: 5,
      HealthyThresholdCount: 2,
    }),
  );
  const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: String(DEREGISTRATION_DELAY) }];
  await elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }));
  return TargetGroupArn;
}
