import type { Clock } from '@esteira/kit';
import { formatDuration, isFailure } from '@esteira/kit';
import { fail } from './failures.ts';
import { lockKey } from './layout.ts';
import type { Condition, ObjectStore } from './object-store.ts';
import type { Lock, Owner } from './records.ts';
import { formatRecord, lockSchema, parseRecord } from './records.ts';

/** A lease that is not renewed for this long is free: a run that died blocks nobody for longer. */
const LEASE = 90_000;
const HEARTBEAT = 30_000;
/** Clocks of runners differ; a lease is only taken over when it has surely run out. */
const SKEW = 15_000;
const POLL = 5_000;

export interface Leasing {
  readonly store: ObjectStore;
  readonly environment: string;
  readonly owner: Owner;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds to wait for somebody else to end. */
  readonly wait: number;
  readonly waiting?: (message: string) => void;
}

/**
 * The right to change an environment, kept alive while its holder works. Every write is conditional on
 * the version read before, so two can never both have it; the number grows with each holder, and hosts
 * refuse an older one, so that a holder that was only thought dead can do no harm either.
 */
export class Lease {
  /** The deployment's number, and its fencing token. */
  readonly number: number;
  readonly #leasing: Leasing;
  readonly #lost = new AbortController();
  readonly #stop = new AbortController();
  #etag: string;
  #since: string;
  /** When it was last renewed, and when that was last tried. */
  #renewed: number;
  #tried: number;
  #renewing: Promise<void> = Promise.resolve();
  #beating: Promise<void>;

  private constructor(leasing: Leasing, number: number, etag: string, since: string) {
    this.#leasing = leasing;
    this.number = number;
    this.#etag = etag;
    this.#since = since;
    this.#renewed = leasing.clock.now();
    this.#tried = this.#renewed;
    this.#beating = this.#beat();
  }

  /** @throws Failure `environment-locked`, naming the holder, when it is not free in time */
  static async acquire(leasing: Leasing): Promise<Lease> {
    const { store, environment, clock, signal, wait } = leasing;
    const started = clock.now();
    for (;;) {
      const { lock, etag } = await readLock(leasing);
      if (isFree(lock, clock.now())) {
        const number = lock.number + 1;
        const since = new Date(clock.now()).toISOString();
        const condition: Condition = etag === undefined ? 'absent' : { etag };
        const written = await store.write(lockKey(environment), held(leasing, number, since), condition);
        if (written !== undefined) return new Lease(leasing, number, written.etag, since);
        continue; // Somebody was faster: look again who.
      }
      if (clock.now() - started >= wait) throw locked(environment, lock, clock.now());
      leasing.waiting?.(describeHolder(environment, lock, clock.now()));
      await clock.sleep(POLL, signal);
    }
  }

  /**
   * Goes on with the lease of an earlier step of the same run, such as a main that was killed.
   * @returns undefined where it is not held by this owner any more
   */
  static async resume(leasing: Leasing): Promise<Lease | undefined> {
    const { lock, etag } = await readLock(leasing);
    if (etag === undefined || lock.owner?.id !== leasing.owner.id) return undefined;
    return new Lease(leasing, lock.number, etag, lock.since ?? '');
  }

  /** Aborted with `lock-lost` as soon as the lease is somebody else's. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /**
   * Asks whether it still is ours, by renewing it. What cannot be asked counts as ours until it runs out.
   * @throws Failure `lock-lost`
   */
  async confirm(): Promise<void> {
    if (!this.#lost.signal.aborted) await this.#try();
    this.#lost.signal.throwIfAborted();
  }

  /** Stops renewing it and leaves it held: for a later step of the same run, or to expire. */
  abandon(): void {
    this.#stop.abort();
  }

  /** Gives it back; one that was lost is not ours to give. */
  async release(): Promise<void> {
    this.#stop.abort();
    await this.#beating;
    if (this.#lost.signal.aborted) return;
    const free: Lock = { schema: 1, number: this.number };
    await this.#leasing.store.write(lockKey(this.#leasing.environment), formatRecord(free), {
      etag: this.#etag,
    });
  }

  async #beat(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted && !this.#lost.signal.aborted) {
      try {
        await this.#leasing.clock.sleep(this.#untilBeat, signal);
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      }
      if (this.#untilBeat <= 0) await this.#try();
    }
  }

  /** A lease that was just confirmed needs no heartbeat now. */
  get #untilBeat(): number {
    return Math.max(0, this.#tried + HEARTBEAT - this.#leasing.clock.now());
  }

  /** One after the other: each renewal is conditional on the one before. */
  #try(): Promise<void> {
    this.#renewing = this.#renewing.then(() => this.#renewOrLose());
    return this.#renewing;
  }

  async #renewOrLose(): Promise<void> {
    const { clock } = this.#leasing;
    this.#tried = clock.now();
    try {
      if (await this.#renew()) this.#renewed = clock.now();
      else this.#lose('its record in the bucket is another one now');
    } catch (error) {
      // S3 may be away for a while; when the lease has run out, we no longer know whose it is.
      if (isFailure(error, 'permission-denied') || clock.now() - this.#renewed > LEASE) {
        this.#lose('it could not be renewed', error);
      }
    }
  }

  async #renew(): Promise<boolean> {
    const { store, environment } = this.#leasing;
    const text = held(this.#leasing, this.number, this.#since);
    const written = await store.write(lockKey(environment), text, { etag: this.#etag });
    if (written === undefined) return false;
    this.#etag = written.etag;
    return true;
  }

  #lose(why: string, cause?: unknown): void {
    const message = `The lock of ${this.#leasing.environment} was lost: ${why}.`;
    this.#lost.abort(fail('lock-lost', { message, cause }));
  }
}

async function readLock({ store, environment }: Leasing): Promise<{ lock: Lock; etag?: string }> {
  const key = lockKey(environment);
  const found = await store.read(key);
  if (found === undefined) return { lock: { schema: 1, number: 0 } };
  return { lock: parseRecord(lockSchema, found.text, `${store.name}/${key}`), etag: found.etag };
}

function held({ owner, clock }: Leasing, number: number, since: string): string {
  const expires = new Date(clock.now() + LEASE).toISOString();
  return formatRecord({ schema: 1, number, owner, since, expires } satisfies Lock);
}

function isFree(lock: Lock, now: number): boolean {
  return lock.owner === undefined || lock.expires === undefined || Date.parse(lock.expires) + SKEW < now;
}

function describeHolder(environment: string, lock: Lock, now: number): string {
  const since = lock.since === undefined ? '' : ` for ${formatDuration(now - Date.parse(lock.since))}`;
  return `${environment} is locked by deployment ${lock.number} of ${lock.owner?.actor ?? 'somebody'}${since}: ${lock.owner?.run ?? ''}`;
}

function locked(environment: string, lock: Lock, now: number): Error {
  return fail('environment-locked', {
    message: `${describeHolder(environment, lock, now)}.`,
    evidence: formatRecord(lock),
  });
}
