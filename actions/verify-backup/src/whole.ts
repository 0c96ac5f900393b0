import type { Manifest, Verification } from '@esteira/backups';
import { rowsOf } from '@esteira/backups';
import { fail } from '@esteira/host';

/**
 * The host compares every table and every file. This asks whether it was about all of them: to restore nothing, and
 * find nothing wrong with it, proves nothing.
 * @throws Failure `backup-differs`
 */
export function requireWhole(
  found: Pick<Verification, 'tables' | 'rows' | 'files'>,
  manifest: Manifest,
): void {
  const belongs = {
    tables: manifest.database?.tables.length ?? 0,
    rows: rowsOf(manifest),
    files: manifest.files?.count ?? 0,
  };
  const told = ({ tables, rows, files }: typeof belongs) => `${tables} tables, ${rows} rows, ${files} files`;
  if (told(found) === told(belongs)) return;
  throw fail('backup-differs', {
    message: `Of ${manifest.id} the host restored ${told(found)}; its manifest has ${told(belongs)}.`,
  });
}
