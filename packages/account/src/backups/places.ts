import {
  backupsPrefix,
  logsPrefix,
  manifestKey,
  packsPrefix,
  snapshotName,
  verifiedPrefix,
} from '@esteira/backups/layout';
import { objects } from '../bucket.ts';
import { sub } from '../cloudformation.ts';

const ENVIRONMENT = '${Environment}';

/** What hosts bring: backups, the packs of files that they share, and logs. */
export const fromHosts = [backupsPrefix, packsPrefix, logsPrefix].map((prefix) =>
  objects(`${prefix(ENVIRONMENT)}*`),
);

/** What a backup holds, in the clear: no data, and nothing secret. */
export const manifests = objects(manifestKey(ENVIRONMENT, '*'));

/** The instance of RDS, and the snapshots that are made of it here: those with the name of a backup. */
const rds = (rest: string) => sub(`arn:\${AWS::Partition}:rds:\${AWS::Region}:\${AWS::AccountId}:${rest}`);
export const rdsInstance = rds('db:${RdsInstance}');
export const snapshots = rds(`snapshot:${snapshotName(ENVIRONMENT, '????????t??????z-????')}`);
/** RDS asks for it where those of an instance are listed. */
export const anySnapshot = rds('snapshot:*');

/** What drills found. */
export const verified = objects(`${verifiedPrefix(ENVIRONMENT)}*`);
