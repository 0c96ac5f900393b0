import type { Catalogue } from './catalogue.ts';
import { manifestKey, verifiedKey } from './layout.ts';
import { objectsOf } from './manifest.ts';
import type { RetentionPlan } from './retention.ts';
import type { StoredObject } from './store.ts';

/** What can be left over, in the order in which it goes: what has a manifest is whole. */
const KINDS = [
  'manifests',
  // What drills said of backups that go, or are gone.
  'verifications',
  // Dumps, indexes and secrets of backups that go.
  'objects',
  // Of backups that never came to their end.
  'unfinished',
  'packs',
  // From before the oldest backup that they could be played onto.
  'logs',
] as const;

/** What nothing needs any more. */
export type Leftovers = Readonly<Record<(typeof KINDS)[number], readonly StoredObject[]>>;

/** Kind by kind, as they go. */
export function inOrder(leftovers: Leftovers): (readonly StoredObject[])[] {
  return KINDS.map((kind) => leftovers[kind]);
}

/** Milliseconds. A backup that is under way may be about to refer to what is younger. No backup takes longer. */
const UNDER_WAY = 2 * 86_400_000;
/** Milliseconds. The clock of the host that says when a backup was made, and that of S3. S3 refuses who is off by more. */
const CLOCKS_DIFFER = 15 * 60_000;

/**
 * What may go once a plan is carried out. Nothing goes as long as no backup is proven.
 * @param logs what lies under the prefix of the logs
 * @param now milliseconds since 1970
 */
export function leftoversOf(
  catalogue: Catalogue,
  logs: readonly StoredObject[],
  { kept, removed }: RetentionPlan,
  now: number,
): Leftovers {
  if (!kept.some(({ verification }) => verification !== undefined)) {
    return { manifests: [], verifications: [], objects: [], unfinished: [], packs: [], logs: [] };
  }
  const { environment } = catalogue;
  const manifests = new Set(removed.map(({ manifest }) => manifestKey(environment, manifest.id)));
  const isManifest = ({ key }: StoredObject) => manifests.has(key);
  const own = removed.flatMap(({ objects }) => objects);
  const staying = new Set(kept.map(({ manifest }) => verifiedKey(environment, manifest.id)));
  const needed = new Set(kept.flatMap(({ manifest }) => objectsOf(manifest).map(({ key }) => key)));
  const old = ({ writtenAt }: StoredObject) => writtenAt < now - UNDER_WAY;
  const dumped = kept.flatMap(({ manifest: { database } }) => database ?? []).map(({ at }) => Date.parse(at));
  const oldest = dumped.length === 0 ? -Infinity : Math.min(...dumped);
  return {
    manifests: own.filter(isManifest),
    verifications: catalogue.verifications.filter((each) => !staying.has(each.key)),
    objects: own.filter((each) => !isManifest(each)),
    unfinished: catalogue.unfinished.flatMap(({ objects }) => (objects.every(old) ? objects : [])),
    packs: catalogue.packs.filter((each) => !needed.has(each.key) && old(each)),
    logs: logs.filter(({ writtenAt }) => writtenAt < oldest - CLOCKS_DIFFER),
  };
}
