export type { Described, ManifestFormat, Publication } from './bundles.ts';
export { Bundles } from './bundles.ts';
export { entries as failures } from './failures.ts';
export type { Leasing } from './lease.ts';
export { Lease } from './lease.ts';
export { Ledger } from './ledger.ts';
export type { Condition, FileUpload, ObjectDescription, ObjectStore } from './object-store.ts';
export type { Deployment, Desired, Lock, Owner, Step } from './records.ts';
