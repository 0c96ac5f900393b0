import type { BackupStore, Catalogue } from '@esteira/backups';
import { readCatalogue } from '@esteira/backups';
import type { Inputs } from './inputs.ts';

export interface Ports {
  readonly store: BackupStore;
  readonly signal: AbortSignal;
}

/** Reads what the bucket has of an environment. */
export async function run({ environment }: Inputs, { store, signal }: Ports): Promise<Catalogue> {
  return await readCatalogue(store, environment, signal);
}
