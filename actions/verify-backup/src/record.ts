import type { Ports } from '@esteira/backup-host';
import type { Backup, Verification } from '@esteira/backups';
import { fail, readCatalogue, verifiedKey } from '@esteira/backups';

/**
 * Writes down what a drill found. Once: what the first drill found stays.
 * @returns what was found before, if anything was
 * @throws Failure `backup-damaged` where something lies there that is no record
 */
export async function record(
  verification: Verification,
  backup: Backup,
  environment: string,
  { store, signal }: Pick<Ports, 'store' | 'signal'>,
): Promise<Verification | undefined> {
  if (backup.verification !== undefined) return backup.verification;
  const key = verifiedKey(environment, verification.id);
  const text = `${JSON.stringify(verification, undefined, 2)}\n`;
  if ((await store.write(key, text, 'absent')) !== undefined) return undefined;
  // Two drills at once, or a record that cannot be read.
  const catalogue = await readCatalogue(store, environment, signal);
  const now = catalogue.backups.find(({ manifest }) => manifest.id === verification.id);
  if (now?.verification !== undefined) return now.verification;
  throw fail('backup-damaged', {
    message: `The drill of ${verification.id} ended well, and could not be recorded: something else lies in its place.`,
    evidence: catalogue.damaged.map((each) => `${each.key}: ${each.why}`).join('\n') || key,
  });
}
