import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedBundle } from '@esteira/bundle';
import { manifestFormat, parseFacts, releaseIdOf } from '@esteira/bundle';

/** Writes a bundle and its manifest into a folder, as build-bundle leaves them; what is inside is nobody's business here. */
export function writeSealed(folder: string, content = 'archive'): SealedBundle {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const digest = sha256('tar');
  const facts = parseFacts('');
  const archive = join(folder, `${digest}.tar.zst`);
  const manifest = {
    schema: 1 as const,
    release: releaseIdOf('abcdef0', digest),
    digest,
    commit: 'abcdef0',
    changed: [],
    archive: { bytes: content.length, sha256: sha256(content), unpacked: 10, entries: 1 },
    facts: { ...facts, public: 'public', health: { path: '/' } },
    files: [],
  };
  writeFileSync(archive, content);
  writeFileSync(join(folder, `${digest}.json`), manifestFormat.format(manifest));
  return { archive, manifest };
}
