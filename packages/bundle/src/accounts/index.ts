export type { Accounts } from './accounts.ts';
export { readAccounts } from './accounts.ts';
export type { Component } from './component.ts';
export { composerComponents } from './composer-lock.ts';
export { bomPathOf, formatBom, writeBom } from './cyclonedx.ts';
export type { LicenceGroup } from './licences.ts';
export { byLicence, objectionToLicences } from './licences.ts';
export { npmComponents } from './npm-lock.ts';
