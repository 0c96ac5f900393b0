export { Load } from './load.ts';
export type { LoadReport, Standing, Traffic } from './traffic.ts';
