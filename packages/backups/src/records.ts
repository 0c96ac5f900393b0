import { messageOf } from '@esteira/kit';
import type { z } from 'zod';
import { manifestKey, verifiedKey } from './layout.ts';
import type { Manifest, Verification } from './manifest.ts';
import { manifestSchema, verificationSchema } from './manifest.ts';
import type { BackupStore } from './store.ts';

/** A record that cannot be trusted, and why. */
export interface Damage {
  readonly key: string;
  readonly why: string;
}

/** The records of one environment. Those that cannot be trusted are not handed out, and noted. */
export class Records {
  readonly damaged: Damage[] = [];
  readonly #store: Pick<BackupStore, 'read'>;
  readonly #environment: string;

  constructor(store: Pick<BackupStore, 'read'>, environment: string) {
    this.#store = store;
    this.#environment = environment;
  }

  /** undefined where there is none, or a damaged one. */
  async manifest(id: string): Promise<Manifest | undefined> {
    const manifest = await this.#read(manifestKey(this.#environment, id), manifestSchema, id);
    if (manifest === undefined || manifest.environment === this.#environment) return manifest;
    return this.note(manifestKey(this.#environment, id), `it says to be of ${manifest.environment}`);
  }

  /** undefined where there is none, or a damaged one. */
  async verification(id: string): Promise<Verification | undefined> {
    return await this.#read(verifiedKey(this.#environment, id), verificationSchema, id);
  }

  note(key: string, why: string): undefined {
    this.damaged.push({ key, why });
  }

  async #read<Found extends { readonly id: string }>(
    key: string,
    schema: z.ZodType<Found>,
    id: string,
  ): Promise<Found | undefined> {
    const text = (await this.#store.read(key))?.text;
    if (text === undefined) return undefined;
    try {
      const { data, error } = schema.safeParse(JSON.parse(text));
      if (data === undefined) return this.note(key, firstOf(error));
      return data.id === id ? data : this.note(key, `it says to be of ${data.id}`);
    } catch (error) {
      return this.note(key, messageOf(error));
    }
  }
}

/** Thousands of tables may all be wrong in the same way. */
const MOST_SHOWN = 3;

function firstOf(error: z.ZodError | undefined): string {
  const issues = error?.issues.slice(0, MOST_SHOWN) ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
