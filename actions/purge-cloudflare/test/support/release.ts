import { createHash } from 'node:crypto';
import type { Manifest } from '@esteira/bundle';
import { manifestFormat, releaseIdOf } from '@esteira/bundle';
import type { S3StandIn } from '@esteira/releases/testing';

/** Puts a release of these files (path → content) into the bucket, as upload-bundle would; → its id. */
export function putRelease(
  bucket: S3StandIn,
  files: Readonly<Record<string, string>>,
  purge: Record<string, string[]> = {},
): string {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const digest = sha256(JSON.stringify(files));
  const commit = sha256(digest).slice(0, 40);
  const manifest: Manifest = {
    schema: 1,
    release: releaseIdOf(commit, digest),
    digest,
    commit,
    changed: [],
    archive: { bytes: 1, sha256: digest, unpacked: 1, entries: 1 },
    facts: {
      public: 'public',
      shared: [],
      writable: [],
      assets: [],
      'required-env': [],
      artisan: [],
      migrate: false,
      services: [],
      health: { path: '/up' },
      freeze: [],
      build: { include: [], exclude: [] },
      purge,
    },
    files: Object.entries(files).map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      sha256: sha256(content),
    })),
  };
  bucket.put(`bundles/${digest}.tar.zst`, 'not read');
  bucket.put(`bundles/${digest}.json`, manifestFormat.format(manifest));
  return manifest.release;
}
