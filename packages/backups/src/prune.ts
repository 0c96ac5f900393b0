import { withEach } from '@esteira/kit';
import type { Catalogue } from './catalogue.ts';
import { fail } from './failures.ts';
import { manifestKey, verifiedKey, verifiedPrefix } from './layout.ts';
import type { Leftovers } from './leftovers.ts';
import { inOrder } from './leftovers.ts';
import { objectsOf } from './manifest.ts';
import type { LockedBackup, RetentionPlan } from './retention.ts';
import type { PrunableStore } from './store.ts';

/**
 * Hands the catalogue on if all of it can be trusted: what a record says that cannot be read, nobody knows.
 * @throws Failure `backup-damaged`
 */
export function requireSound(catalogue: Catalogue): Catalogue {
  const { damaged, environment } = catalogue;
  if (damaged.length === 0) return catalogue;
  throw fail('backup-damaged', {
    message: `${damaged.length} records of ${environment} cannot be trusted, so nothing is removed.`,
    evidence: damaged.map(({ key, why }) => `${key}: ${why}`).join('\n'),
  });
}

/** Asks how long each backup is locked. Its manifest stands for it: all that it needs stays with it. */
export async function withLocks(
  { backups, environment }: Catalogue,
  store: Pick<PrunableStore, 'lockedUntil'>,
  signal: AbortSignal,
): Promise<LockedBackup[]> {
  return await withEach(signal, backups, async (backup) => ({
    ...backup,
    lockedUntil: await store.lockedUntil(manifestKey(environment, backup.manifest.id)),
  }));
}

/** Removes what a plan leaves over; each kind when the one before is gone. */
export async function removeLeftovers(
  leftovers: Leftovers,
  store: Pick<PrunableStore, 'remove'>,
  signal: AbortSignal,
): Promise<void> {
  for (const objects of inOrder(leftovers)) {
    await withEach(signal, objects, async ({ key }) => await store.remove(key));
  }
}

/**
 * Looks once more before anything is removed, by another way than the plan was made.
 * @throws Failure `backup-needed`
 */
export async function requireUnneeded(
  environment: string,
  leftovers: Leftovers,
  { kept, removed }: RetentionPlan,
  store: Pick<PrunableStore, 'list'>,
): Promise<void> {
  const proven = new Set((await store.list(verifiedPrefix(environment))).map(({ key }) => key));
  const needed = kept.flatMap(({ manifest }) => [
    manifestKey(environment, manifest.id),
    verifiedKey(environment, manifest.id),
    ...objectsOf(manifest).map(({ key }) => key),
  ]);
  const goes = new Set(
    inOrder(leftovers)
      .flat()
      .map(({ key }) => key),
  );
  // A drill that ended since the plan was made.
  const since = removed
    .map(({ manifest }) => verifiedKey(environment, manifest.id))
    .filter((key) => proven.has(key) && !goes.has(key));
  const evidence = [...needed.filter((key) => goes.has(key)), ...since];
  if (evidence.length === 0) return;
  throw fail('backup-needed', {
    message: `${evidence.length} of the objects that would go are needed.`,
    evidence: evidence.join('\n'),
  });
}
