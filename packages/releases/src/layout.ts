/** Where everything lies in the bucket: the only place that knows. */

export const BUNDLES = 'bundles/';
export const ENVIRONMENTS = 'environments/';

export function archiveKey(digest: string): string {
  return `bundles/${digest}.tar.zst`;
}

export function manifestKey(digest: string): string {
  return `bundles/${digest}.json`;
}

/** What turns the tar of `base` into that of `digest`. The host's program asks for it by this name. */
export function deltaKey(digest: string, base: string): string {
  return `bundles/${digest}.from-${base}.zst`;
}

/** What an object under `bundles/` is. */
export type BundlePart =
  | { readonly part: 'archive' | 'manifest'; readonly digest: string }
  | { readonly part: 'delta'; readonly digest: string; readonly base: string };

const DIGEST = '[0-9a-f]{64}';
const ARCHIVE = new RegExp(`^${BUNDLES}(${DIGEST})\\.tar\\.zst$`);
const MANIFEST = new RegExp(`^${BUNDLES}(${DIGEST})\\.json$`);
const DELTA = new RegExp(`^${BUNDLES}(${DIGEST})\\.from-(${DIGEST})\\.zst$`);

/** undefined for what none of the keys above is. */
export function bundlePartOf(key: string): BundlePart | undefined {
  const archive = ARCHIVE.exec(key)?.[1];
  if (archive !== undefined) return { part: 'archive', digest: archive };
  const manifest = MANIFEST.exec(key)?.[1];
  if (manifest !== undefined) return { part: 'manifest', digest: manifest };
  const [, digest, base] = DELTA.exec(key) ?? [];
  return digest === undefined || base === undefined ? undefined : { part: 'delta', digest, base };
}

/** What a build keeps for the next one; the bucket forgets it by itself after a while. */
export function cacheKey(entry: string): string {
  return `cache/${entry}.tar.zst`;
}

/** A release id holds twelve characters of the digest: enough to find its manifest. */
export function manifestPrefix(release: string): string {
  return `bundles/${release.slice(release.indexOf('-') + 1)}`;
}

export function desiredKey(environment: string): string {
  return `environments/${environment}/current.json`;
}

/** The environment that a record belongs to; undefined where it belongs to none. */
export function environmentOf(key: string): string | undefined {
  const [folder, name, ...record] = key.split('/');
  return `${folder}/` === ENVIRONMENTS && record.length > 0 ? name : undefined;
}

export function lockKey(environment: string): string {
  return `environments/${environment}/lock.json`;
}

/** Written by the host that dumps the database. */
export function dumpKey(environment: string): string {
  return `environments/${environment}/dump.json`;
}

/** Padded, so that a listing is in order. */
export function deploymentKey(environment: string, number: number): string {
  return `environments/${environment}/deployments/${String(number).padStart(9, '0')}.json`;
}
