import {
  backupsPrefix,
  logsPrefix,
  manifestKey,
  packsPrefix,
  snapshotName,
  verifiedKey,
} from '@esteira/backups/layout';
import { BACKUPS, BUCKET, documentArn } from './account.ts';

/** What is asked for, and how. */

export const BUNDLE = `${BUCKET}/bundles/${'0'.repeat(64)}`;
export const RECORD = `${BUCKET}/environments/production/lock.json`;
export const OURS = { 'ssm:resourceTag/Esteira': 'clinic-production' };
export const whole = { 's3:ObjectCreationOperation': 'true' };
export const once = { ...whole, 's3:if-none-match': '*' };
export const part = { 's3:ObjectCreationOperation': 'false' };
export const replacing = { ...whole, 's3:if-match': '"etag"' };

const ID = '20261126T125100Z-1a2b';
export const manifestOf = (name: string) => `${BACKUPS}/${manifestKey(name, ID)}`;
export const MANIFEST = manifestOf('production');
export const verifiedOf = (name: string) => `${BACKUPS}/${verifiedKey(name, ID)}`;
export const VERIFIED = verifiedOf('production');
export const dataOf = (name: string) => [
  `${BACKUPS}/${backupsPrefix(name)}${ID}/database.sql.zst.age`,
  `${BACKUPS}/${packsPrefix(name)}pack-1`,
  `${BACKUPS}/${logsPrefix(name)}binlog.000001`,
];
export const DATA = dataOf('production');
export const DUMP_MARK = `${BUCKET}/environments/production/dump.json`;
export const BACKUP_DOCUMENT = documentArn('Esteira-clinic-production-backups');
export const RESTORE_DOCUMENT = documentArn('Esteira-clinic-production-backups-restore');
export const DATA_HOST = { 'ssm:resourceTag/Esteira': 'clinic-production-data' };

const RDS = 'arn:aws:rds:sa-east-1:123456789012';
export const RDS_INSTANCE = `${RDS}:db:clinic`;
export const snapshotOf = (name: string) => `${RDS}:snapshot:${snapshotName(name, ID)}`;
export const SNAPSHOT = snapshotOf('production');
export const ANY_SNAPSHOT = `${RDS}:snapshot:*`;
