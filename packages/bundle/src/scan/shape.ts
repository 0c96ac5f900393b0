import { formatSize, parseSize } from '@esteira/kit';
import type { Facts } from '../facts.ts';
import type { Entry } from '../tree.ts';
import type { ExaminedFile } from './examined.ts';
import { isSetuid } from './examined.ts';
import type { Finding } from './finding.ts';

/** The rules below. */
export const SHAPES = ['case-collision', 'setuid', 'large-file'] as const;

interface Odd extends Finding {
  readonly rule: (typeof SHAPES)[number];
}

/** Names that are two here and one on a disk that does not tell upper from lower case. */
export function* collisions(entries: readonly Entry[]): Generator<Odd> {
  const seen = new Map<string, string>();
  for (const { path } of entries) {
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    if (twin === undefined) seen.set(folded, path);
    else yield { path, rule: 'case-collision', advice: `on some disks the same as ${twin}: rename one` };
  }
}

export function* oddFiles(files: readonly ExaminedFile[], facts: Facts): Generator<Odd> {
  const largest = parseSize(facts.build['max-file']);
  for (const file of files) {
    const { path, size } = file;
    if (isSetuid(file)) {
      yield {
        path,
        rule: 'setuid',
        advice: 'runs with the rights of its owner, which no release grants: chmod ug-s',
      };
    }
    if (size > largest) {
      yield {
        path,
        rule: 'large-file',
        advice: `${formatSize(size)}: leave it out, or raise \`build.max-file\``,
      };
    }
  }
}
