export { Load } from './load.ts';
export type { Lasts, LoadReport, Standing, Traffic } from './traffic.ts';
