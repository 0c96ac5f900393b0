import type { Ports } from '@esteira/backup-host';
import { chooseBackup } from '@esteira/backup-host';
import type { Backup } from '@esteira/backups';
import { fail, manifestKey, readCatalogue } from '@esteira/backups';
import { isFailure } from '@esteira/kit';

/**
 * What the bucket has of a backup that a host says it made: its manifest, and every object that it names.
 * @throws Failure `backup-not-there`, `backup-damaged`
 */
export async function storedBackup(
  id: string,
  environment: string,
  { store, signal }: Pick<Ports, 'store' | 'signal'>,
): Promise<Backup> {
  try {
    return chooseBackup(await readCatalogue(store, environment, signal), id);
  } catch (cause) {
    if (!isFailure(cause, 'backup-unknown')) throw cause;
    throw fail('backup-not-there', {
      message: `The host says that it made ${id}, and ${store.name} has no manifest of it.`,
      evidence: manifestKey(environment, id),
      cause,
    });
  }
}
