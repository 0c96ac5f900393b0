import type { Backup } from './catalogue.ts';

/** How many stay. Hours, days, weeks and months are those of UTC; one without a backup does not count. */
export interface Policy {
  readonly hourly: number;
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  /** Of those that a drill has restored. The newest of them stays in any case. */
  readonly verified: number;
}

export interface LockedBackup extends Backup {
  /** Milliseconds since 1970; Infinity under a legal hold; undefined where nothing holds it. */
  readonly lockedUntil: number | undefined;
}

export interface RetentionPlan {
  /** Newest first, with every reason. */
  readonly kept: readonly (LockedBackup & { readonly why: readonly string[] })[];
  /** Newest first. */
  readonly removed: readonly LockedBackup[];
}

/**
 * Decides which backups stay: the last one of the newest hours, days, weeks and months, what is proven, and what
 * somebody still builds on. As long as none is proven, all stay.
 * @param now milliseconds since 1970
 */
export function planRetention(backups: readonly LockedBackup[], policy: Policy, now: number): RetentionPlan {
  const newestFirst = backups.toSorted((one, other) => (one.manifest.id < other.manifest.id ? 1 : -1));
  const verified = newestFirst.filter(({ verification }) => verification !== undefined);
  const ofPeriods = (name: string, count: number, periodOf: (startedAt: string) => string) => {
    const nameOf = ({ manifest }: Backup) => periodOf(manifest.startedAt);
    const newest = newestOfEach(newestFirst, nameOf).slice(0, count);
    return because(newest, (each) => `newest of the ${name} ${nameOf(each)}`);
  };
  const rules = [
    because(verified.length === 0 ? newestFirst : [], () => 'no drill has restored any backup yet'),
    because(newestFirst.slice(0, 1), () => 'the newest'),
    because(verified.slice(0, Math.max(policy.verified, 1)), () => 'one of the newest verified'),
    ofPeriods('hour', policy.hourly, (at) => `${at.slice(0, 10)} ${at.slice(11, 13)}h`),
    ofPeriods('day', policy.daily, (at) => at.slice(0, 10)),
    ofPeriods('week', policy.weekly, weekOf),
    ofPeriods('month', policy.monthly, (at) => at.slice(0, 7)),
    because(basesOf(newestFirst, now), ({ manifest }) => `${manifest.host} builds on it`),
    because(
      newestFirst.filter(({ lockedUntil = 0 }) => lockedUntil > now),
      lockOf,
    ),
  ];
  const judged = newestFirst.map((each) => ({ ...each, why: rules.flatMap((rule) => rule.get(each) ?? []) }));
  return {
    kept: judged.filter(({ why }) => why.length > 0),
    removed: judged.filter(({ why }) => why.length === 0),
  };
}

function because(
  those: readonly LockedBackup[],
  why: (each: LockedBackup) => string,
): ReadonlyMap<LockedBackup, string> {
  return new Map(those.map((each) => [each, why(each)]));
}

function newestOfEach(newestFirst: readonly LockedBackup[], nameOf: (each: LockedBackup) => string) {
  return [...Map.groupBy(newestFirst, nameOf).values()].flatMap(([newest]) => newest ?? []);
}

/** Milliseconds. A host that backs up no more is not waited for. */
const SILENT = 30 * 86_400_000;

/** A host packs only the files that are new since its last backup, and refers to the packs of that one for the rest. */
function basesOf(newestFirst: readonly LockedBackup[], now: number): LockedBackup[] {
  const recent = newestFirst.filter(
    ({ manifest }) => manifest.files !== undefined && Date.parse(manifest.endedAt) > now - SILENT,
  );
  return newestOfEach(recent, ({ manifest }) => manifest.host);
}

function lockOf({ lockedUntil = 0 }: LockedBackup): string {
  if (lockedUntil === Infinity) return 'under a legal hold';
  return `locked until ${new Date(lockedUntil).toISOString().slice(0, 10)}`;
}

/** `2026-W48`: the week of ISO 8601. It is of the year that its Thursday is in. */
function weekOf(at: string): string {
  const thursday = new Date(at);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const dayOfYear = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000);
  return `${thursday.getUTCFullYear()}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}
