import type { Backup } from '@esteira/backups';
import { bytesOf, dataAt, rowsOf, skewOf } from '@esteira/backups';

/** What is worth knowing of a backup before it is needed; as the output has it. */
export interface Facts {
  readonly id: string;
  /** The moment of the data. */
  readonly at: string;
  /** With the packs that it shares. */
  readonly bytes: number;
  /** Empty where nobody knew. */
  readonly release: string;
  readonly host: string;
  /** From the database to the files; null where it has not both. */
  readonly skewSeconds: number | null;
  readonly tables: number;
  readonly rows: number;
  /** What the drill found; null where none has restored it. */
  readonly verified: {
    readonly at: string;
    readonly run: string;
    readonly restoreSeconds: number;
    readonly answer: string;
  } | null;
}

export function factsOf({ manifest, verification }: Backup): Facts {
  const found = verification && {
    at: verification.at,
    run: verification.run,
    restoreSeconds: verification.restoreSeconds,
    answer: verification.answer,
  };
  return {
    id: manifest.id,
    at: new Date(dataAt(manifest)).toISOString(),
    bytes: bytesOf(manifest),
    release: manifest.release,
    host: manifest.host,
    skewSeconds: skewOf(manifest) ?? null,
    tables: manifest.database?.tables.length ?? 0,
    rows: rowsOf(manifest),
    verified: found ?? null,
  };
}
