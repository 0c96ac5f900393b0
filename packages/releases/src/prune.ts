import { fail } from './failures.ts';
import { bundlePartOf } from './layout.ts';
import type { ObjectStore } from './object-store.ts';
import type { Stored, Use } from './retention.ts';
import { planRetention } from './retention.ts';

/**
 * Removes what a plan says.
 * @param usesNow asked again at the end: somebody may have begun to return to an old release meanwhile
 * @throws Failure `bundle-missed` where somebody has
 */
export async function removeStored(
  removed: readonly Stored[],
  store: Pick<ObjectStore, 'remove'>,
  usesNow: () => Promise<readonly Use[]>,
): Promise<void> {
  if (removed.length === 0) return;
  for (const each of removed) for (const key of inOrder(each)) await store.remove(key);
  const { kept: missed } = planRetention({ stored: removed, foreign: [] }, await usesNow(), Infinity);
  if (missed.length === 0) return;
  throw fail('bundle-missed', {
    message: 'A deployment began to use a bundle while it was being removed.',
    evidence: missed.flatMap((each) => inOrder(each).map((key) => `${key}: ${each.why}`)).join('\n'),
  });
}

/** The manifest first: what has a manifest is whole. */
function inOrder({ objects }: Stored): string[] {
  const isManifest = (key: string) => bundlePartOf(key)?.part === 'manifest';
  const keys = objects.map(({ key }) => key);
  return [...keys.filter(isManifest), ...keys.filter((key) => !isManifest(key))];
}
