import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { messageOf } from '@esteira/kit';
import { HOST_KEY, HOST_SECRET } from '../cloud/index.ts';
import { BACKUP_BUCKET, ENVIRONMENT } from '../world/index.ts';
import { backUp, backupsOf, keysIn } from './backups.ts';
import { bucketOf } from './observe.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/**
 * Somebody has the credentials of a web host, or those of the job that tidies up, and wants the backups gone
 * before he asks for money. They stay, and can be restored.
 */
export const ransom: Story = {
  name: 'ransom',
  after: ['first-deploy'],
  underLoad: false,
  apart: true,
  async play(stage, signal) {
    const id = await backUp(stage, this.name, signal);
    const keys = await keysIn(stage, '');
    for (const [who, key] of THIEVES) {
      const client = clientOf(stage, key);
      for (const Key of keys) {
        const { VersionId } = await versionOf(stage, Key);
        const where = { Bucket: BACKUP_BUCKET, Key };
        await refused(`${who} erases ${Key}`, () =>
          client.send(new DeleteObjectCommand({ ...where, VersionId })),
        );
        await refused(`${who} overwrites ${Key}`, () =>
          client.send(new PutObjectCommand({ ...where, Body: 'gone' })),
        );
        await refused(`${who} overwrites ${Key} as if it were new`, () =>
          client.send(new PutObjectCommand({ ...where, Body: 'gone', IfNoneMatch: '*' })),
        );
        await refused(`${who} lifts the lock of ${Key}`, () =>
          client.send(
            new PutObjectRetentionCommand({
              ...where,
              BypassGovernanceRetention: true,
              Retention: { Mode: 'GOVERNANCE', RetainUntilDate: new Date() },
            }),
          ),
        );
        if (who === 'a web host')
          await refused(`${who} deletes ${Key}`, () => client.send(new DeleteObjectCommand(where)));
      }
      const Bucket = BACKUP_BUCKET;
      await refused(`${who} has the bucket forget`, () =>
        client.send(
          new PutBucketLifecycleConfigurationCommand({
            Bucket,
            LifecycleConfiguration: {
              Rules: [{ ID: 'all', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 1 } }],
            },
          }),
        ),
      );
      await refused(`${who} opens the bucket`, () =>
        client.send(
          new PutBucketPolicyCommand({
            Bucket,
            Policy: JSON.stringify({ Version: '2012-10-17', Statement: [] }),
          }),
        ),
      );
    }
    must((await backupsOf(stage)).includes(id), 'the backup is not listed any more');

    // Who tidies up may hide what is there. It is a marker on top, which an administrator takes away again.
    const tidier = clientOf(stage, 'esteira-prune-backups');
    for (const Key of keys) await tidier.send(new DeleteObjectCommand({ Bucket: BACKUP_BUCKET, Key }));
    must((await backupsOf(stage)).length === 0, 'nothing was hidden');
    await unhide(stage);
    must((await keysIn(stage, '')).join() === keys.join(), 'not everything came back');
    const drill = await stage.dispatch(`${this.name}-drill`, 'backup-drill.yml', {}, signal);
    must(drill.succeeded, `what came back cannot be restored:\n${drill.log.slice(-3_000)}`);
    must(
      (await keysIn(stage, `verified/${ENVIRONMENT}/`)).some((key) => key.includes(id)),
      'it was not drilled',
    );
  },
};

const THIEVES = [
  ['a web host', HOST_KEY],
  ['the job that tidies up', 'esteira-prune-backups'],
  ['the job that backs up', 'esteira-backup'],
] as const;

function clientOf(stage: Stage, accessKeyId: string): S3Client {
  const env = stage.world.clientEnvironment;
  return new S3Client({
    endpoint: env['AWS_ENDPOINT_URL'] ?? '',
    region: env['AWS_REGION'] ?? '',
    credentials: { accessKeyId, secretAccessKey: HOST_SECRET },
    forcePathStyle: true,
    maxAttempts: 1,
  });
}

async function refused(what: string, act: () => Promise<unknown>): Promise<void> {
  let answer = 'it was done';
  try {
    await act();
  } catch (error) {
    answer = `${(error as Error).name}: ${messageOf(error)}`;
  }
  must(/AccessDenied|PreconditionFailed/.test(answer), `${what}: ${answer}`);
}

async function versionOf(stage: Stage, key: string) {
  const { Versions = [] } = await bucketOf(stage.world).send(
    new ListObjectVersionsCommand({ Bucket: BACKUP_BUCKET, Prefix: key }),
  );
  const found = Versions.find((each) => each.Key === key);
  must(found?.VersionId !== undefined, `${key} has no version`);
  return { VersionId: found.VersionId };
}

async function unhide(stage: Stage): Promise<void> {
  const client = bucketOf(stage.world);
  const { DeleteMarkers = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: BACKUP_BUCKET }));
  for (const { Key, VersionId } of DeleteMarkers) {
    await client.send(new DeleteObjectCommand({ Bucket: BACKUP_BUCKET, Key, VersionId }));
  }
}
