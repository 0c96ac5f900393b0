import { setTimeout as timer } from 'node:timers/promises';
import { fail } from './failures.ts';
import { formatDuration } from './quantities.ts';

/** Time as a port: rollouts are tested on a virtual one. Milliseconds throughout. */
export interface Clock {
  now(): number;
  /** Rejects with the signal's reason as soon as it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    try {
      await timer(milliseconds, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};

export interface Waiting {
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from now until giving up. */
  readonly within: number;
  /** Milliseconds before the second look; grows by half at each look, up to `slowest`. */
  readonly first?: number;
  readonly slowest?: number;
  /** In place of both: milliseconds until the next look, for so many that have passed. */
  readonly pause?: (passed: number) => number;
}

/**
 * Looks again and again until `look` returns something.
 * @throws Failure `wait-expired` with `describe()` as evidence when the deadline passes
 */
export async function waitFor<Found>(
  what: string,
  waiting: Waiting,
  look: () => Promise<Found | undefined>,
  describe: () => string = () => '',
): Promise<Found> {
  const { clock, signal, within } = waiting;
  const started = clock.now();
  let pause = waiting.first ?? 500;
  for (;;) {
    signal?.throwIfAborted();
    const found = await look();
    if (found !== undefined) return found;
    const left = started + within - clock.now();
    if (left <= 0) {
      throw fail('wait-expired', {
        message: `Gave up waiting for ${what} after ${formatDuration(clock.now() - started)}.`,
        evidence: describe() || undefined,
      });
    }
    const next = waiting.pause?.(clock.now() - started) ?? pause;
    await clock.sleep(Math.min(next, left), signal);
    pause = Math.min(pause * 1.5, waiting.slowest ?? 3_000);
  }
}
