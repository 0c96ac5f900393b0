export type { BackupConf, HostConf } from './conf.ts';
export { backupConf, esteiraConf } from './conf.ts';
export type { Pool } from './fpm.ts';
export { fpmGlobals, fpmPool, opcacheIni } from './fpm.ts';
export { JOIN_PROGRAM, joinUnit } from './join.ts';
export type { Site } from './nginx.ts';
export { nginxSite } from './nginx.ts';
export type { Service } from './units.ts';
export { schedulerUnits, serviceUnit } from './units.ts';
