export type { Identity } from './metadata.ts';
export { metadataServer } from './metadata.ts';
export type { Moto } from './moto.ts';
export { startMoto } from './moto.ts';
