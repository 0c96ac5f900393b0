import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { BACKUP_BUCKET, DATABASE, ENVIRONMENT, ROOT } from '../world/index.ts';
import { bucketOf } from './observe.ts';
import type { Stage } from './stage.ts';
import { must } from './story.ts';

/** What stories of backups look at. */

export const UPLOADS = `${ROOT}/shared/storage/app`;

/** Ids of what counts as a backup, oldest first: what has a manifest. */
export async function backupsOf(stage: Stage): Promise<string[]> {
  const keys = await keysIn(stage, `backups/${ENVIRONMENT}/`);
  return keys.filter((key) => key.endsWith('/manifest.json')).map((key) => key.split('/')[2] ?? '');
}

export async function keysIn(stage: Stage, prefix: string): Promise<string[]> {
  const { Contents = [] } = await bucketOf(stage.world).send(
    new ListObjectsV2Command({ Bucket: BACKUP_BUCKET, Prefix: prefix }),
  );
  return Contents.map(({ Key = '' }) => Key);
}

/** Asks the database itself, as its administrator. */
export async function sql(stage: Stage, text: string): Promise<string> {
  const command = ['mariadb', '--batch', '--skip-column-names', DATABASE.name];
  return (await stage.world.dataHost.run(command, { input: text })).stdout.trim();
}

/** Somebody runs the workflow by hand. @returns the id of the backup that it made */
export async function backUp(stage: Stage, story: string, signal: AbortSignal): Promise<string> {
  const before = await backupsOf(stage);
  const result = await stage.dispatch(story, 'backup.yml', {}, signal);
  must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
  const made = (await backupsOf(stage)).filter((id) => !before.includes(id));
  must(made.length === 1, `${made.length} backups were made`);
  must(result.log.includes(made[0] ?? ''), 'the log does not name the backup');
  return made[0] ?? '';
}

/** A few uploads, as patients have made them. */
export async function upload(stage: Stage, name: string): Promise<void> {
  await hostOfBackups(stage).sh(
    `mkdir -p ${UPLOADS}/avatars && head -c 20000 /dev/urandom >${UPLOADS}/avatars/${name} && chown -R www-data:www-data ${UPLOADS}`,
  );
}

export function hostOfBackups(stage: Stage) {
  const [host] = stage.world.webHosts;
  must(host !== undefined, 'there is no host to back up');
  return host;
}
