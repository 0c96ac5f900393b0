import { backupConf } from '@esteira/host/config';
import type { Host } from '../machine/index.ts';
import {
  ADDRESSES,
  BACKUP_BUCKET,
  BUCKET,
  DATABASE,
  ENVIRONMENT,
  PORTS,
  ROOT,
  UNIX_USER,
} from './addresses.ts';

const KEY = '/etc/esteira-backup.key';
const ACCOUNT = '/etc/esteira-backup.cnf';
const RESTORING = '/etc/esteira-restore.cnf';

/** Who reads for a backup, and who restores: in the database, as an operator would make them. */
const KEEPER = { user: 'keeper', password: 'rehearsal-keeper' };
const RESTORER = { user: 'restorer', password: 'rehearsal-restorer' };

export const BACKUP_ACCOUNTS = `
  CREATE USER IF NOT EXISTS '${KEEPER.user}'@'%' IDENTIFIED BY '${KEEPER.password}';
  GRANT SELECT, SHOW VIEW, TRIGGER, EVENT ON ${DATABASE.name}.* TO '${KEEPER.user}'@'%';
  GRANT SELECT ON mysql.proc TO '${KEEPER.user}'@'%';
  CREATE USER IF NOT EXISTS '${RESTORER.user}'@'%' IDENTIFIED BY '${RESTORER.password}';
  GRANT ALL ON *.* TO '${RESTORER.user}'@'%' WITH GRANT OPTION;`;

/** Makes a web host the one that backs up: it reaches the database, and has the uploads. */
export async function prepareBackups(host: Host): Promise<void> {
  const secret = (path: string, content: string) =>
    host.run(['sh', '-c', `umask 077; cat >${path}`], { input: content });
  await host.sh(`umask 077; age-keygen --output ${KEY} 2>/dev/null`);
  await secret(ACCOUNT, options(KEEPER));
  await secret(RESTORING, options(RESTORER));
  const aws = `http://${ADDRESSES.gateway}:${PORTS.aws}`;
  const conf = backupConf({
    environment: ENVIRONMENT,
    bucket: BACKUP_BUCKET,
    'releases-bucket': BUCKET,
    recipient: (await host.sh(`age-keygen -y ${KEY}`)).trim(),
    identity: KEY,
    database: `mariadb:${DATABASE.name}`,
    client: ACCOUNT,
    'restore-client': RESTORING,
    files: [`${ROOT}/shared/storage/app`],
    secrets: [`${ROOT}/shared/.env`],
    overwrite: 'yes',
    root: ROOT,
    user: UNIX_USER,
    's3-endpoint': aws,
    'metadata-endpoint': `http://${ADDRESSES.gateway}:${PORTS.metadata}`,
  });
  await host.run(['tee', '/etc/esteira-backup.conf'], { input: conf });
}

function options({ user, password }: typeof KEEPER): string {
  return `[client]\nuser=${user}\npassword=${password}\nhost=${ADDRESSES.data}\n`;
}
