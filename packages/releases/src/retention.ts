import { bundlePartOf } from './layout.ts';
import type { ListedObject } from './object-store.ts';

/** A release that an environment still needs, and why. */
export interface Use {
  readonly release: string;
  readonly why: string;
}

/** What belongs together in the bucket: a bundle, or the difference between two. */
export interface Stored {
  readonly digest: string;
  /** The digest that a difference starts from; undefined for a bundle. */
  readonly base: string | undefined;
  readonly objects: readonly ListedObject[];
  readonly bytes: number;
  /** When its youngest object was written, milliseconds since 1970. */
  readonly writtenAt: number;
}

export interface RetentionPlan {
  readonly kept: readonly (Stored & { readonly why: string })[];
  readonly removed: readonly Stored[];
  /** Objects that are neither: somebody else's, which nobody touches. */
  readonly foreign: readonly ListedObject[];
}

/** What lies under `bundles/`, put together. */
export function shelve(objects: readonly ListedObject[]): { stored: Stored[]; foreign: ListedObject[] } {
  const stored = new Map<string, Stored>();
  const foreign: ListedObject[] = [];
  for (const object of objects) {
    const found = bundlePartOf(object.key);
    if (found === undefined) {
      foreign.push(object);
      continue;
    }
    const base = found.part === 'delta' ? found.base : undefined;
    const name = `${found.digest} ${base}`;
    const { objects: others = [], bytes = 0, writtenAt = 0 } = stored.get(name) ?? {};
    stored.set(name, {
      digest: found.digest,
      base,
      objects: [...others, object],
      bytes: bytes + object.bytes,
      writtenAt: Math.max(writtenAt, object.writtenAt),
    });
  }
  return { stored: [...stored.values()], foreign };
}

/**
 * Decides what may go. A bundle stays that is in use or young; a difference stays as long as the bundle
 * that it leads to; and what such a difference starts from stays too, so that it can be made again.
 * @param youngest what was written later than this stays, milliseconds since 1970: it may be about to be deployed
 */
export function planRetention(
  { stored, foreign }: { stored: readonly Stored[]; foreign: readonly ListedObject[] },
  uses: readonly Use[],
  youngest: number,
): RetentionPlan {
  const used = new Map(uses.map(({ release, why }) => [digestStart(release), why] as const).toReversed());
  const young = ({ writtenAt }: Stored) => (writtenAt > youngest ? 'young' : undefined);
  const ofItself = (each: Stored) => used.get(each.digest.slice(0, DIGITS)) ?? young(each);

  const [bundles, deltas] = [stored.filter(isBundle), stored.filter((each) => !isBundle(each))];
  const staying = new Set(bundles.filter(ofItself).map(({ digest }) => digest));
  const ofDelta = (each: Stored) => (staying.has(each.digest) ? LEADS : young(each));
  const bases = new Set(deltas.filter(ofDelta).map(({ base }) => base));
  const ofBundle = (each: Stored) => ofItself(each) ?? (bases.has(each.digest) ? BASE : undefined);

  const judged = stored.map((each) => ({ ...each, why: isBundle(each) ? ofBundle(each) : ofDelta(each) }));
  return {
    kept: judged.filter((each): each is Stored & { why: string } => each.why !== undefined),
    removed: judged.filter(({ why }) => why === undefined),
    foreign,
  };
}

const LEADS = 'leads to a bundle that stays';
const BASE = 'a difference starts from it';

/** How much of a digest a release id holds. */
const DIGITS = 12;

function digestStart(release: string): string {
  return release.slice(-DIGITS);
}

function isBundle({ base }: Stored): boolean {
  return base === undefined;
}
