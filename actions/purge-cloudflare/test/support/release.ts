import { manifestFormat } from '@esteira/bundle';
import { manifestOf, sha256 } from '@esteira/bundle/testing';
import type { S3StandIn } from '@esteira/releases/testing';

/** Puts a release of these files (path → content) into the bucket, as upload-bundle would; → its id. */
export function putRelease(
  bucket: S3StandIn,
  files: Readonly<Record<string, string>>,
  purge: Record<string, string[]> = {},
): string {
  const sample = manifestOf(JSON.stringify(files));
  const manifest = {
    ...sample,
    facts: { ...sample.facts, purge },
    files: Object.entries(files).map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      sha256: sha256(content),
    })),
  };
  bucket.put(`bundles/${manifest.digest}.tar.zst`, 'not read');
  bucket.put(`bundles/${manifest.digest}.json`, manifestFormat.format(manifest));
  return manifest.release;
}
