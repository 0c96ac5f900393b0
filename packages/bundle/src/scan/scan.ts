import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../facts.ts';
import type { Entry } from '../tree.ts';
import { secretsIn } from './contents.ts';
import type { Finding } from './finding.ts';
import { suspectName } from './names.ts';
import { fromRegistry } from './provenance.ts';
import { collisions } from './shape.ts';
import { publishedSourceMaps } from './source-maps.ts';

export interface Scan {
  readonly findings: readonly Finding[];
  /** What was read: all but what comes from registries. */
  readonly files: number;
  readonly bytes: number;
}

/**
 * Looks for what should not ship in a tree that is about to be packed: by name everywhere, by
 * content in all that is not `fromElsewhere`. Reads are synchronous, as when it is packed.
 */
export function scan(
  root: string,
  entries: readonly Entry[],
  facts: Facts,
  fromElsewhere = fromRegistry(root, facts),
): Scan {
  const findings: Finding[] = [...collisions(entries), ...publishedSourceMaps(entries, facts)];
  let files = 0;
  let bytes = 0;
  for (const { kind, path } of entries) {
    if (kind !== 'file') continue;
    const suspect = suspectName(root, path);
    if (suspect !== undefined) findings.push(suspect);
    if (fromElsewhere(path)) continue;
    const { size } = lstatSync(join(root, path));
    findings.push(...secretsIn(root, { path, size }));
    files += 1;
    bytes += size;
  }
  return { findings, files, bytes };
}
