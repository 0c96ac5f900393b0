export { Load } from './load.ts';
export type { LoadReport, Traffic } from './traffic.ts';
