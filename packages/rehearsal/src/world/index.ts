export { DEPLOY_KEY } from './account.ts';
export * from './addresses.ts';
export type { Application, Profile } from './application.ts';
export { APPS, openApplication } from './application.ts';
export type { WorldOptions } from './world.ts';
export { World } from './world.ts';
