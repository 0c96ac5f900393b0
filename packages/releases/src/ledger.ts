import type { z } from 'zod';
import { fail } from './failures.ts';
import { deploymentKey, desiredKey, dumpKey } from './layout.ts';
import type { ObjectStore } from './object-store.ts';
import type { Deployment, Desired, Dump } from './records.ts';
import { deploymentSchema, desiredSchema, dumpSchema, formatRecord, parseRecord } from './records.ts';

/** The records of one environment: what it must run, and what was done to it. */
export class Ledger {
  readonly #store: ObjectStore;
  readonly #environment: string;
  readonly #etags = new Map<string, string>();

  constructor(store: ObjectStore, environment: string) {
    this.#store = store;
    this.#environment = environment;
  }

  /** undefined where nothing was ever deployed. */
  async desired(): Promise<Desired | undefined> {
    return await this.#read(desiredKey(this.#environment), desiredSchema);
  }

  /** @throws Failure `lock-lost` where somebody has written since it was read */
  async writeDesired(desired: Desired): Promise<void> {
    await this.#write(desiredKey(this.#environment), desired);
  }

  async deployment(number: number): Promise<Deployment | undefined> {
    return await this.#read(deploymentKey(this.#environment, number), deploymentSchema);
  }

  /** undefined where no backup was ever made while this bucket was known to it. */
  async dump(): Promise<Dump | undefined> {
    return await this.#read(dumpKey(this.#environment), dumpSchema);
  }

  /** The first write makes the record; later ones replace what this ledger wrote or read last. */
  async writeDeployment(deployment: Deployment): Promise<void> {
    await this.#write(deploymentKey(this.#environment, deployment.number), deployment);
  }

  /** The newest deployments, newest first. */
  async history(most: number): Promise<Deployment[]> {
    const prefix = deploymentKey(this.#environment, 0).replace(/\d+\.json$/, '');
    const listed = (await this.#store.list(prefix)).slice(-most).reverse();
    const found = await Promise.all(listed.map(({ key }) => this.#read(key, deploymentSchema)));
    return found.filter((deployment) => deployment !== undefined);
  }

  async #read<Found extends Desired | Deployment | Dump>(
    key: string,
    schema: z.ZodType<Found>,
  ): Promise<Found | undefined> {
    const found = await this.#store.read(key);
    if (found === undefined) return undefined;
    this.#etags.set(key, found.etag);
    return parseRecord(schema, found.text, `${this.#store.name}/${key}`);
  }

  async #write(key: string, record: Desired | Deployment): Promise<void> {
    const etag = this.#etags.get(key);
    const written = await this.#store.write(
      key,
      formatRecord(record),
      etag === undefined ? 'absent' : { etag },
    );
    if (written === undefined) {
      throw fail('lock-lost', { message: `${this.#store.name}/${key} was changed by somebody else.` });
    }
    this.#etags.set(key, written.etag);
  }
}
