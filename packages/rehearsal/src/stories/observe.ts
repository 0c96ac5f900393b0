import { DescribeDBSnapshotsCommand, RDSClient } from '@aws-sdk/client-rds';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Lock } from '@esteira/releases';
import type { WorkflowResult } from '../workflow/index.ts';
import type { World } from '../world/index.ts';
import { BUCKET, ENVIRONMENT, RDS_INSTANCE, ROOT } from '../world/index.ts';
import type { Stage } from './stage.ts';
import { must } from './story.ts';

interface Step {
  readonly host: string;
  readonly phase: string;
  readonly ok: boolean;
  readonly note?: string;
}

/** What the environment's records say. */
export interface DeploymentSeen {
  readonly number: number;
  readonly release: string;
  readonly verdict: string;
  readonly drained: readonly unknown[];
  readonly startedAt: string;
  readonly endedAt: string;
  readonly steps: readonly Step[];
}

export async function desiredRelease(world: World): Promise<string> {
  return (await readRecord<{ release: string }>(world, 'current.json')).release;
}

export async function lockRecord(world: World): Promise<Lock> {
  return await readRecord(world, 'lock.json');
}

export async function lastDeployment(world: World): Promise<DeploymentSeen> {
  const { number } = await lockRecord(world);
  return await readRecord(world, `deployments/${String(number).padStart(9, '0')}.json`);
}

/** The bucket's own service, for whoever may do everything. */
export function bucketOf(world: World): S3Client {
  return new S3Client({ ...clientOf(world), forcePathStyle: true });
}

/** Snapshots that somebody had RDS make, by name, in the order of time. */
export async function snapshotsOf(world: World): Promise<string[]> {
  const command = new DescribeDBSnapshotsCommand({
    DBInstanceIdentifier: RDS_INSTANCE,
    SnapshotType: 'manual',
  });
  const { DBSnapshots = [] } = await new RDSClient(clientOf(world)).send(command);
  return DBSnapshots.map(({ DBSnapshotIdentifier = '' }) => DBSnapshotIdentifier).sort();
}

function clientOf({ clientEnvironment: env }: World) {
  return {
    endpoint: env['AWS_ENDPOINT_URL'] ?? '',
    region: env['AWS_REGION'] ?? '',
    credentials: {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
  };
}

async function readRecord<Found>(world: World, name: string): Promise<Found> {
  const found = await bucketOf(world).send(
    new GetObjectCommand({ Bucket: BUCKET, Key: `environments/${ENVIRONMENT}/${name}` }),
  );
  return JSON.parse((await found.Body?.transformToString()) ?? 'null') as Found;
}

/** The release that a run deployed, as its summary names it. */
export function releaseIn(result: WorkflowResult): string {
  return /[0-9a-f]{7}-[0-9a-f]{12}/.exec(result.summary)?.[0] ?? '';
}

/** Every host serves it, is in the balancer, and the records agree; nobody holds the lock. */
export async function mustServe(stage: Stage, release: string): Promise<void> {
  for (const [host, served] of await stage.served())
    must(served === release, `${host} serves ${served}, not ${release}`);
  await mustBeBalanced(stage);
  must((await desiredRelease(stage.world)) === release, `the environment's record is not ${release}`);
  const lock = await lockRecord(stage.world);
  must(lock.owner === undefined, 'the lock is still held');
}

export async function mustBeBalanced(stage: Stage): Promise<void> {
  const servers = await stage.world.haproxy.servers('clinic-web');
  for (const host of stage.world.webHosts) {
    const state = servers.get(host.name);
    must(state?.status === 'UP', `${host.name} is ${state?.status ?? 'unknown'} in the balancer`);
  }
}

/** Deployments that have ever switched this host, by its own journal. */
export async function switchesOf(stage: Stage, host: string): Promise<number[]> {
  const found = stage.world.webHosts.find((each) => each.name === host);
  const journal = await found?.sh(
    `grep ' activate switched ' ${ROOT}/.esteira/journal | cut -d ' ' -f 2 | sort -un`,
  );
  return (journal ?? '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map(Number);
}
