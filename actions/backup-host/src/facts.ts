import type { Manifest, Verification } from '@esteira/backups';
import { bytesOf, dataAt, rowsOf } from '@esteira/backups';
import { formatDuration, formatSize, markdown } from '@esteira/kit';

/** A name, and what there is to say. */
export type Fact = readonly [name: string, value: string];

/** What somebody wants to know of a backup who made one, or is about to restore it. */
export function factsOf(manifest: Manifest): Fact[] {
  const { id, release, database, files } = manifest;
  const facts: readonly (Fact | undefined)[] = [
    ['Backup', id],
    ['Moment of its data', momentOf(new Date(dataAt(manifest)).toISOString())],
    ['Release', release || 'unknown'],
    database && [
      'Database',
      `${database.name} (${database.engine}): ${database.tables.length} tables, ${rowsOf(manifest)} rows`,
    ],
    files && ['Files', filesOf(files)],
    skewFact(manifest),
    ['In the bucket', `${formatSize(bytesOf(manifest))}, sealed`],
  ];
  return facts.filter((fact) => fact !== undefined);
}

/**
 * How far apart database and files are: what was uploaded in between has no row, or a row no file.
 * @param until the moment that the database is brought on to
 */
export function skewFact(manifest: Manifest, until?: string): Fact | undefined {
  const { database, files } = manifest;
  if (database === undefined || files === undefined) return undefined;
  const skew = Date.parse(files.at) - Date.parse(until ?? database.at);
  const apart = formatDuration(Math.abs(skew));
  return ['Between database and files', `the files are ${apart} ${skew < 0 ? 'older' : 'younger'}`];
}

/** Whether, and when, a drill has restored it. */
export function drillFact(verification: Verification | undefined): Fact {
  if (verification === undefined) return ['Verified', 'no: no drill has restored it'];
  const { at, restoreSeconds } = verification;
  return ['Verified', `${momentOf(at)}, restored in ${formatDuration(restoreSeconds * 1_000)}`];
}

export function factLines(facts: readonly Fact[]): string[] {
  return facts.map(([name, value]) => `${name}: ${value}`);
}

export function factTable(facts: readonly Fact[]): string {
  return markdown.table(
    ['', ''],
    facts.map(([name, value]) => [markdown.plain(name), markdown.plain(value)]),
  );
}

/** `2026-11-26T02:00:02Z` → `2026-11-26 02:00:02 UTC`. */
export function momentOf(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}

function filesOf({ count, bytes, changing }: NonNullable<Manifest['files']>): string {
  const said = `${count}, ${formatSize(bytes)}`;
  return changing === 0 ? said : `${said}; ${changing} of them were written to while they were read`;
}
