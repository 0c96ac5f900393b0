import type { Host, HostSpec } from '../machine/index.ts';
import { ADDRESSES, DATABASE } from './addresses.ts';
import { BACKUP_ACCOUNTS } from './backups.ts';

/** MariaDB and Redis. */
export function dataHost(): HostSpec {
  return {
    name: 'data',
    address: ADDRESSES.data,
    roles: ['mariadb', 'redis-server'],
    files: {
      '/etc/mysql/mariadb.conf.d/99-rehearsal.cnf':
        '[mysqld]\nbind-address = 0.0.0.0\ninnodb_flush_log_at_trx_commit = 2\ninnodb_buffer_pool_size = 64M\nskip-name-resolve\n',
      '/etc/redis/redis.conf': {
        content:
          'bind 0.0.0.0\nprotected-mode no\nsupervised systemd\ndir /var/lib/redis\nsave ""\nappendonly no\n',
        mode: 0o644,
      },
    },
  };
}

export async function createDatabase(host: Host): Promise<void> {
  const { name, user, password } = DATABASE;
  const sql = `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4;
    CREATE USER IF NOT EXISTS '${user}'@'%' IDENTIFIED BY '${password}';
    GRANT ALL ON ${name}.* TO '${user}'@'%';
    ${BACKUP_ACCOUNTS}`;
  await host.run(['mysql', '--protocol=socket'], { input: sql });
}
