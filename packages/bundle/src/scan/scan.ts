import type { Facts } from '../facts.ts';
import type { Entry } from '../tree.ts';
import { secretsIn } from './contents.ts';
import { examine } from './examined.ts';
import type { Finding } from './finding.ts';
import { suspectName } from './names.ts';
import { fromRegistry } from './provenance.ts';
import { collisions, oddFiles } from './shape.ts';
import { publishedSourceMaps } from './source-maps.ts';

export interface Scan {
  readonly findings: readonly Finding[];
  /** Files that everybody could write to; they ship as all others do. */
  readonly worldWritable: number;
  /** What was read: all but what comes from registries. */
  readonly files: number;
  readonly bytes: number;
}

/**
 * Looks for what should not ship in a tree that is about to be packed: by name and by shape everywhere, by
 * content in all that is not `fromElsewhere`. Reads are synchronous, as when it is packed.
 */
export function scan(
  root: string,
  entries: readonly Entry[],
  facts: Facts,
  fromElsewhere = fromRegistry(root, facts),
): Scan {
  const examined = examine(root, entries);
  const findings = [
    ...collisions(entries),
    ...oddFiles(examined, facts),
    ...publishedSourceMaps(entries, facts),
  ];
  let files = 0;
  let bytes = 0;
  for (const file of examined) {
    const suspect = suspectName(root, file);
    if (suspect !== undefined) findings.push(suspect);
    if (fromElsewhere(file.path)) continue;
    findings.push(...secretsIn(root, file));
    files += 1;
    bytes += file.size;
  }
  const worldWritable = examined.filter(({ loose }) => loose === 'world-writable').length;
  return { findings, worldWritable, files, bytes };
}
