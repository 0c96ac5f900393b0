/** `/etc/esteira.conf`: what root may touch on a host. The host's program checks every value. */
export interface HostConf {
  readonly root: string;
  readonly environment: string;
  readonly bucket: string;
  readonly user: string;
  readonly units: readonly string[];
  readonly fpm?: string;
  readonly site: string;
  readonly keep?: number;
  readonly 's3-endpoint'?: string;
  readonly 'balancer-endpoint'?: string;
  readonly 'metadata-endpoint'?: string;
}

export function esteiraConf(conf: HostConf): string {
  return written('What Esteira may touch on this host', conf);
}

/** `/etc/esteira-backup.conf`: what is backed up, where to, and who can open it. */
export interface BackupConf {
  readonly environment: string;
  /** The bucket of the backups, which is not that of the releases. */
  readonly bucket: string;
  readonly 'releases-bucket'?: string;
  /** age's public keys. */
  readonly recipient: string;
  readonly 'secrets-recipient'?: string;
  /** File with age's private key; only on a host that restores. */
  readonly identity?: string;
  /** `mariadb:clinic`, `mysql:…`, `postgres:…`, or `sqlite:` and a path. */
  readonly database?: string;
  /** Option file of the database's client, or service file of PostgreSQL. */
  readonly client?: string;
  readonly 'restore-client'?: string;
  readonly files?: readonly string[];
  readonly secrets?: readonly string[];
  readonly binlog?: 'yes';
  readonly overwrite?: 'yes';
  readonly rate?: string;
  readonly heartbeat?: string;
  readonly 'drill-heartbeat'?: string;
  /** Where the application lives, to ask it a question in a drill. */
  readonly root?: string;
  readonly user?: string;
  readonly region?: string;
  readonly 's3-endpoint'?: string;
  readonly 'releases-endpoint'?: string;
  readonly 'metadata-endpoint'?: string;
}

export function backupConf(conf: BackupConf): string {
  return written('What Esteira backs up on this host, and where to', conf);
}

function written(what: string, conf: object): string {
  const lines = Object.entries(conf)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key} = ${Array.isArray(value) ? value.join(' ') : value}`);
  return `# ${what}. Only root may write this file.\n${lines.join('\n')}\n`;
}
