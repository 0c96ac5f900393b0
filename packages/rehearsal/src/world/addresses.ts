import { GATEWAY, SUBNET } from '../machine/index.ts';

/** Who is where in the rehearsal's network. */
export const ADDRESSES = {
  /** The machine itself: control plane, and the runner. */
  gateway: GATEWAY,
  data: `${SUBNET}.20`,
  edge: `${SUBNET}.30`,
  web: (index: number) => `${SUBNET}.${11 + index}`,
} as const;

export const PORTS = {
  aws: 4566,
  moto: 4567,
  metadata: 8169,
  github: 8170,
  cloudflare: 8171,
  haproxyAdmin: 9999,
} as const;

export const REGION = 'sa-east-1';
/** The account that moto plays. */
export const ACCOUNT = '123456789012';
export const BUCKET = 'clinic-releases';
/** Of the backups: nobody deletes from it. */
export const BACKUP_BUCKET = 'clinic-backups';
export const ENVIRONMENT = 'production';
/** Name of the environment's stack, and value of the tag that its hosts belong to it by. */
export const STACK = 'clinic-production';
/** The account's own document, with the host's program in it. */
export const DOCUMENT = `Esteira-${STACK}`;
/** Those of the backups: to make and drill, and to restore. */
export const BACKUP_DOCUMENT = `Esteira-${STACK}-backups`;
export const RESTORE_DOCUMENT = `${BACKUP_DOCUMENT}-restore`;
/** What stands for the instance of RDS that the database would lie on. */
export const RDS_INSTANCE = 'clinic';
export const TARGET_GROUP = 'clinic-web';
/** The site's name, and the zone it is in. */
export const ZONE = 'clinic.test';
/** Where the application lives on its hosts. */
export const ROOT = '/srv/app';
export const UNIX_USER = 'www-data';
export const DATABASE = { name: 'app', user: 'app', password: 'rehearsal-password' } as const;
