/** Where everything lies in the bucket of the backups: the same as in packages/host/program/backup. */

/** `20261126T125100Z-1a2b`: when it began, UTC, and what tells two of one second apart. In the order of time. */
export const ID = /^\d{8}T\d{6}Z-[0-9a-f]{4}$/;

/** All that one backup brought, its manifest last. */
export function backupsPrefix(environment: string): string {
  return `backups/${environment}/`;
}

export function manifestKey(environment: string, id: string): string {
  return `${backupsPrefix(environment)}${id}/manifest.json`;
}

/** That a drill restored it, and how; nobody but the drill's own role writes there. */
export function verifiedKey(environment: string, id: string): string {
  return `${verifiedPrefix(environment)}${id}.json`;
}

export function verifiedPrefix(environment: string): string {
  return `verified/${environment}/`;
}

/** Uploads and the like, packed: backups share packs, so they lie beside them. */
export function packsPrefix(environment: string): string {
  return `files/${environment}/`;
}

/** The binary logs of the database, for the moments between two backups. */
export function logsPrefix(environment: string): string {
  return `logs/${environment}/`;
}

/** The backup that an object belongs to; undefined for what lies elsewhere. */
export function backupOf(environment: string, key: string): string | undefined {
  const prefix = backupsPrefix(environment);
  const id = key.startsWith(prefix) ? key.slice(prefix.length).split('/')[0] : undefined;
  return id !== undefined && ID.test(id) ? id : undefined;
}

/** A snapshot of RDS beside a backup. Names there have lower-case letters, digits and single dashes. */
export function snapshotName(environment: string, backup: string): string {
  return `esteira-${environment}-${backup.toLowerCase()}`;
}
