import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path/posix';
import type { Failure } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Manifest } from '../manifest.ts';
import type { Entry } from '../tree.ts';
import { breaksIn } from './breaks.ts';

export { breaksIn } from './breaks.ts';

const MIGRATIONS = 'database/migrations/**/*.php';
/** `// esteira: safe, nothing has read this column since March` */
const SAFE = /esteira: safe,? +(\S.*)/;

/** Those of a built application whose author has not said in them why they are safe. */
export function breakingMigrations(root: string, entries: readonly Entry[]): Manifest['migrations'] {
  return entries.flatMap(({ kind, path }) => {
    if (kind !== 'file' || !matchesGlob(path, MIGRATIONS)) return [];
    const source = readFileSync(join(root, path), 'utf8');
    const breaks = SAFE.test(source) ? [] : breaksIn(source);
    return breaks.length === 0 ? [] : [{ path, breaks }];
  });
}

/** What speaks against running the migrations of a release while `base` still serves: those new since it. */
export function objectionToMigrations(release: Manifest, base: Manifest): Failure | undefined {
  const there = new Set(base.files.map((file) => file.path));
  const found = release.migrations.filter(({ path }) => !there.has(path));
  if (found.length === 0) return undefined;
  return fail('migrations-break', {
    message: `${found.length === 1 ? 'A migration' : `${found.length} migrations`} of ${release.release} may break ${base.release}, which serves until every host has switched.`,
    evidence: found
      .flatMap(({ path, breaks }) => breaks.map(({ line, what }) => `${path}:${line} ${what}`))
      .join('\n'),
  });
}
