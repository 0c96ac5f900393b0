import type { SecretRule } from './secrets.ts';
import { SECRETS } from './secrets.ts';

const ANCHORS = SECRETS.flatMap(({ anchors }) => anchors);

/** As many at once as the engine still searches fast for, those that begin alike together. */
const AT_ONCE = 32;
const SEARCHES = Array.from({ length: Math.ceil(ANCHORS.length / AT_ONCE) }, (_, index) => {
  const few = ANCHORS.toSorted().slice(index * AT_ONCE, (index + 1) * AT_ONCE);
  return new RegExp(few.map((anchor) => anchor.replace(/[.\\]/g, '\\$&')).join('|'), 'g');
});

/** Which rules an anchor calls for: where one begins as another does, a search tells only one of the two. */
const CALLED: ReadonlyMap<string, readonly SecretRule[]> = new Map(
  ANCHORS.map((anchor) => [
    anchor,
    SECRETS.filter(({ anchors }) =>
      anchors.some((other) => other.startsWith(anchor) || anchor.startsWith(other)),
    ),
  ]),
);

/** The rules that are worth trying on a text. */
export function candidatesIn(text: string): Set<SecretRule> {
  const candidates = new Set<SecretRule>();
  for (const search of SEARCHES) {
    search.lastIndex = 0;
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      for (const rule of CALLED.get(match[0]) ?? []) candidates.add(rule);
      // The next may begin inside of this one.
      search.lastIndex = match.index + 1;
    }
  }
  return candidates;
}
