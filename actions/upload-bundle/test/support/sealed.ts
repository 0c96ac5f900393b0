import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedBundle } from '@esteira/bundle';
import { manifestFormat } from '@esteira/bundle';
import { manifestOf, sha256 } from '@esteira/bundle/testing';

/** Leaves a bundle and its manifest in a folder, as build-bundle does; what it holds is not looked at here. */
export function writeSealed(folder: string): SealedBundle {
  const content = 'archive';
  const manifest = manifestOf('tar', {
    archive: { bytes: content.length, sha256: sha256(content), unpacked: 10, entries: 1 },
  });
  const archive = join(folder, `${manifest.digest}.tar.zst`);
  writeFileSync(archive, content);
  writeFileSync(join(folder, `${manifest.digest}.json`), manifestFormat.format(manifest));
  return { archive, manifest };
}
