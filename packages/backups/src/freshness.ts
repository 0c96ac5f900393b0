import type { Failure } from '@esteira/kit';
import { formatDuration } from '@esteira/kit';
import type { Backup, Catalogue } from './catalogue.ts';
import { fail } from './failures.ts';
import { dataAt } from './manifest.ts';

/** How old data may be, milliseconds. */
export interface Allowed {
  /** That of the newest backup, drilled or not. */
  readonly backup: number;
  /** That of the newest one that a drill restored. */
  readonly verified: number;
}

export interface Freshness {
  /** By the moment of its data, as is the other. */
  readonly newest: Backup | undefined;
  readonly newestVerified: Backup | undefined;
  /** All that is wrong, under the code of the gravest; undefined where all is well. */
  readonly failure: Failure | undefined;
}

/**
 * Whether what a restore would bring back is young enough. What nobody knows is not.
 * @param now milliseconds since 1970
 */
export function judgeFreshness(catalogue: Catalogue, allowed: Allowed, now: number): Freshness {
  const youngestFirst = catalogue.backups.toSorted(
    (one, other) => dataAt(other.manifest) - dataAt(one.manifest),
  );
  const newest = youngestFirst[0];
  const newestVerified = youngestFirst.find(({ verification }) => verification !== undefined);
  const complaints = [...complaintsOf(catalogue, newest, newestVerified, allowed, now)];
  const failure =
    complaints[0] &&
    fail(complaints[0].code, {
      message: complaints.map(({ message }) => message).join(' '),
      evidence: evidenceOf(catalogue, youngestFirst, now).join('\n'),
    });
  return { newest, newestVerified, failure };
}

interface Complaint {
  readonly code: Parameters<typeof fail>[0];
  readonly message: string;
}

/** The gravest first. */
function* complaintsOf(
  { damaged, environment }: Catalogue,
  newest: Backup | undefined,
  newestVerified: Backup | undefined,
  allowed: Allowed,
  now: number,
): Generator<Complaint> {
  const tooOld = ({ manifest }: Backup, most: number) => {
    const age = now - dataAt(manifest);
    return age <= most
      ? undefined
      : `${manifest.id}, whose data is ${formatDuration(age)} old; ${formatDuration(most)} is allowed`;
  };
  if (newest === undefined) {
    yield { code: 'backup-none', message: `${environment} has no backup that could be restored.` };
  }
  if (damaged.length > 0) {
    yield {
      code: 'backup-damaged',
      message: `${damaged.length} records of ${environment} cannot be trusted.`,
    };
  }
  const stale = newest && tooOld(newest, allowed.backup);
  if (stale !== undefined) {
    yield { code: 'backup-stale', message: `The newest backup of ${environment} is ${stale}.` };
  }
  if (newest !== undefined && newestVerified === undefined) {
    yield { code: 'backup-never-verified', message: `No drill has restored any backup of ${environment}.` };
  }
  const unproven = newestVerified && tooOld(newestVerified, allowed.verified);
  if (unproven !== undefined) {
    yield {
      code: 'backup-unproven',
      message: `The newest verified backup of ${environment} is ${unproven}.`,
    };
  }
}

const MOST_SHOWN = 5;

function evidenceOf(
  { damaged, unfinished }: Catalogue,
  youngestFirst: readonly Backup[],
  now: number,
): string[] {
  const ago = (at: number) => formatDuration(now - at);
  return [
    ...damaged.slice(0, MOST_SHOWN).map(({ key, why }) => `${key}: ${why}`),
    ...unfinished.slice(0, MOST_SHOWN).map(({ id }) => `${id}: begun, without a manifest so far`),
    ...youngestFirst.slice(0, MOST_SHOWN).map(({ manifest, verification }) => {
      const drill =
        verification === undefined ? 'not verified' : `verified ${ago(Date.parse(verification.at))} ago`;
      return `${manifest.id}: data ${ago(dataAt(manifest))} old, ${drill}`;
    }),
  ];
}
