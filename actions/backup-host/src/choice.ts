import type { Backup, Catalogue } from '@esteira/backups';
import { dataAt, fail, manifestKey } from '@esteira/backups';
import { fail as failOnHost } from '@esteira/host';
import type { Failure } from '@esteira/kit';

/**
 * The backup that is meant.
 * @param wish an id, `newest` or `newest-verified`
 * @param until a moment that is to be reached: what is newest then is the newest one from before it
 * @throws Failure `backup-unknown`, `backup-damaged`, `backup-none`, `backup-never-verified`
 */
export function chooseBackup(catalogue: Catalogue, wish: string, until?: string): Backup {
  if (wish !== 'newest' && wish !== 'newest-verified') return named(catalogue, wish);
  const wished = catalogue.backups.filter(
    ({ verification }) => wish === 'newest' || verification !== undefined,
  );
  const [newest] = wished.filter((backup) => until === undefined || isBefore(backup, until)).toSorted(byData);
  if (newest !== undefined) return newest;
  throw wished.length === 0 || until === undefined
    ? nothing(catalogue)
    : nothingBefore(until, wished, catalogue);
}

function byData(one: Backup, other: Backup): number {
  return dataAt(other.manifest) - dataAt(one.manifest);
}

/** Only a database can be brought on from there to a later moment. */
function isBefore({ manifest: { database } }: Backup, until: string): boolean {
  return database !== undefined && Date.parse(database.at) <= Date.parse(until);
}

function named(catalogue: Catalogue, id: string): Backup {
  const found = catalogue.backups.find(({ manifest }) => manifest.id === id);
  if (found !== undefined) return found;
  const key = manifestKey(catalogue.environment, id);
  const damage = catalogue.damaged.find((each) => each.key === key);
  if (damage !== undefined) {
    throw fail('backup-damaged', { message: `${id} cannot be restored: ${damage.why}.`, evidence: key });
  }
  const isUnfinished = catalogue.unfinished.some((each) => each.id === id);
  throw failOnHost('backup-unknown', {
    message: isUnfinished
      ? `${id} has no manifest: it is under way, or was given up.`
      : `${catalogue.environment} has no backup ${id}.`,
    evidence: listed(catalogue.backups),
  });
}

function nothing({ environment, backups, damaged }: Catalogue): Failure {
  if (backups.length > 0) {
    return fail('backup-never-verified', {
      message: `No drill has restored any backup of ${environment}.`,
      hint: 'Drill first: run the drill workflow. Where there is no time for that, name one of the backups below, or give `newest`.',
      evidence: listed(backups),
    });
  }
  return fail('backup-none', {
    message: `${environment} has no backup that could be restored.`,
    evidence: damaged.map(({ key, why }) => `${key}: ${why}`).join('\n') || undefined,
  });
}

function nothingBefore(until: string, wished: readonly Backup[], { environment }: Catalogue): Failure {
  return fail('backup-none', {
    message: `None of the backups of ${environment} that were asked for is from before ${until}.`,
    hint: 'Choose a later moment, or, where `backup` asks for a verified one, an older backup by its id.',
    evidence: listed(wished),
  });
}

const MOST_SHOWN = 10;

/** Those that could be named instead. */
function listed(backups: readonly Backup[]): string | undefined {
  const lines = backups.slice(0, MOST_SHOWN).map(({ manifest, verification }) => {
    const at = new Date(dataAt(manifest)).toISOString();
    return `${manifest.id}: data of ${at}, ${verification === undefined ? 'not verified' : 'verified'}`;
  });
  return lines.join('\n') || undefined;
}
