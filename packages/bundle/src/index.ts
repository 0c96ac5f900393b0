export type { Accounts, Component, LicenceGroup } from './accounts/index.ts';
export {
  bomPathOf,
  byLicence,
  composerComponents,
  formatBom,
  npmComponents,
  objectionToLicences,
  readAccounts,
  writeBom,
} from './accounts/index.ts';
export type { Acceptance, Advisory, Answer, Judged, Judgement, Threshold } from './advisories/index.ts';
export {
  expiredLine,
  findAdvisories,
  judgeAdvisories,
  objectionToAdvisories,
  parseComposerAudit,
  parseNpmAudit,
} from './advisories/index.ts';
export type { Application } from './application.ts';
export { findApplication } from './application.ts';
export type { Cache, CacheStorage, KeptArchive } from './build-cache.ts';
export { BuildCache, noCache } from './build-cache.ts';
export { CacheFolder } from './cache-folder.ts';
export type { Checkout } from './checkout.ts';
export { copyCheckout, openCheckout } from './checkout.ts';
export type { Delta } from './delta.ts';
export { makeDelta } from './delta.ts';
export { differencesBetween } from './differences.ts';
export type { Facts, WrittenFacts } from './facts.ts';
export { factsSchema, HOST_FACTS_PATH, hostFacts } from './facts.ts';
export { parseFacts } from './facts-file.ts';
export { entries as failures, fail } from './failures.ts';
export type { Manifest, ManifestFile } from './manifest.ts';
export { manifestFormat, releaseIdOf } from './manifest.ts';
export {
  breaksIn,
  contractingMigrations,
  newMigrations,
  objectionToContracted,
  objectionToMigrations,
} from './migrations/index.ts';
export { buildFrontEnd, buildServices, installFrontEnd } from './node.ts';
export type { Packed, Packing } from './pack.ts';
export { pack } from './pack.ts';
export { installPhp, runBuildArtisan } from './php.ts';
export type { Finding, Inspection, Scan } from './scan/index.ts';
export { inspect, lookOver, placeOf, RULES, scan } from './scan/index.ts';
export type { SealedBundle, Sealing } from './seal.ts';
export { manifestPathOf, openSealed, seal } from './seal.ts';
export { selector } from './selection.ts';
export type { SizeComparison } from './sizes.ts';
export { compareSizes, largestFolders } from './sizes.ts';
export type { Entry } from './tree.ts';
export { listTree } from './tree.ts';
export type { Workshop } from './workshop.ts';
