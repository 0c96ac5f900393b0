/** Where everything lies in the bucket: the only place that knows. */

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

/** A release id holds twelve characters of the digest: enough to find its manifest. */
export function manifestPrefix(release: string): string {
  return `bundles/${release.slice(release.indexOf('-') + 1)}`;
}

export function desiredKey(environment: string): string {
  return `environments/${environment}/current.json`;
}

export function lockKey(environment: string): string {
  return `environments/${environment}/lock.json`;
}

/** Padded, so that a listing is in order. */
export function deploymentKey(environment: string, number: number): string {
  return `environments/${environment}/deployments/${String(number).padStart(9, '0')}.json`;
}
