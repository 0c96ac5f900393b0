import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import type { Failure } from '@esteira/kit';
import { globs } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Manifest } from '../manifest.ts';
import type { Entry } from '../tree.ts';
import { breaksIn } from './breaks.ts';

export { breaksIn } from './breaks.ts';

const isMigration = globs(['database/migrations/**/*.php']);
/** `// esteira: safe, nothing has read this column since March` */
const SAFE = /esteira: safe,? +(\S.*)/;

/**
 * Those of a built application whose author has not said in them why they are safe.
 * @param after folder of those that run when nobody serves the release before any more
 */
export function breakingMigrations(
  root: string,
  entries: readonly Entry[],
  after: string | undefined,
): Manifest['migrations'] {
  return entries.flatMap(({ kind, path }) => {
    if (kind !== 'file' || !isMigration(path) || isIn(after, path)) return [];
    const source = readFileSync(join(root, path), 'utf8');
    const breaks = SAFE.test(source) ? [] : breaksIn(source);
    return breaks.length === 0 ? [] : [{ path, breaks }];
  });
}

/** Migrations of a release that are not in the one before. */
export function newMigrations(release: Manifest, base: Manifest): string[] {
  const there = new Set(base.files.map(({ path }) => path));
  return release.files.map(({ path }) => path).filter((path) => isMigration(path) && !there.has(path));
}

/** Migrations that run when every host serves the release. */
export function contractingMigrations({ facts, files }: Manifest): string[] {
  if (!facts.migrate) return [];
  return files.map(({ path }) => path).filter((path) => isIn(facts.migrations.after, path));
}

/** As Laravel looks for them: not in folders below. */
function isIn(folder: string | undefined, path: string): boolean {
  return folder !== undefined && dirname(path) === folder && path.endsWith('.php');
}

/**
 * What speaks against any release after `live`: migrations that have taken away what it may need, of which it
 * knows nothing. One that was moved is known by its name, as it is to Laravel.
 */
export function objectionToContracted(release: Manifest, live: Manifest): Failure | undefined {
  const known = new Set(release.files.map(({ path }) => basename(path)));
  const found = contractingMigrations(live).filter((path) => !known.has(basename(path)));
  if (found.length === 0) return undefined;
  return fail('migrations-contracted', {
    message: `${release.release} does not know ${found.length === 1 ? 'a migration' : `${found.length} migrations`} of ${live.release} that took away what a release before may need.`,
    evidence: found.join('\n'),
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
