import { backupsPrefix, logsPrefix, manifestKey, packsPrefix, verifiedPrefix } from '@esteira/backups/layout';
import { objects } from '../bucket.ts';

const ENVIRONMENT = '${Environment}';

/** What hosts bring: backups, the packs of files that they share, and logs. */
export const fromHosts = [backupsPrefix, packsPrefix, logsPrefix].map((prefix) =>
  objects(`${prefix(ENVIRONMENT)}*`),
);

/** What a backup holds, in the clear: no data, and nothing secret. */
export const manifests = objects(manifestKey(ENVIRONMENT, '*'));

/** What drills found. */
export const verified = objects(`${verifiedPrefix(ENVIRONMENT)}*`);
