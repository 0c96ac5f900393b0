import { createHash } from 'node:crypto';
import { parseFacts } from './facts-file.ts';
import type { Manifest } from './manifest.ts';
import { releaseIdOf } from './manifest.ts';

const COMMIT = 'abcdef0123456789abcdef0123456789abcdef01';

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The manifest of a bundle that nobody built; another text, another bundle. */
export function manifestOf(text: string, changes: Partial<Manifest> = {}): Manifest {
  const digest = sha256(text);
  return {
    schema: 1,
    release: releaseIdOf(COMMIT, digest),
    digest,
    commit: COMMIT,
    changed: [],
    archive: { bytes: text.length, sha256: digest, unpacked: 1_000, entries: 10 },
    facts: { ...parseFacts(''), public: 'public', health: { path: '/up', warm: [] } },
    migrations: [],
    files: [],
    ...changes,
  };
}
