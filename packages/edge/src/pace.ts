import type { Clock } from '@esteira/kit';
import type { PurgeRequest } from './plan.ts';
import { selectorsIn } from './plan.ts';

/** Plans of Cloudflare, slowest first. */
export const PLANS = ['free', 'pro', 'business', 'enterprise'] as const;
export type Plan = (typeof PLANS)[number];

export interface Rate {
  /** What may be spent at once. */
  readonly bucket: number;
  readonly perSecond: number;
}

export interface Limits {
  /** Requests by tag, prefix, host or for everything. */
  readonly requests: Rate;
  /** URLs, counted one by one. */
  readonly urls: Rate;
}

/**
 * Per account. URLs are limited by a moving average over a second, hence a bucket of one second.
 * https://developers.cloudflare.com/cache/how-to/purge-cache/#availability-and-limits
 */
export const LIMITS: Readonly<Record<Plan, Limits>> = {
  free: { requests: { bucket: 25, perSecond: 5 / 60 }, urls: { bucket: 800, perSecond: 800 } },
  pro: { requests: { bucket: 25, perSecond: 5 }, urls: { bucket: 1500, perSecond: 1500 } },
  business: { requests: { bucket: 50, perSecond: 10 }, urls: { bucket: 1500, perSecond: 1500 } },
  enterprise: { requests: { bucket: 500, perSecond: 50 }, urls: { bucket: 3000, perSecond: 3000 } },
};

/**
 * Every call counts against 1200 in five minutes; going over blocks the token for the next five. Half
 * at once and the rest spread over the window never goes over.
 * https://developers.cloudflare.com/fundamentals/api/reference/limits/
 */
export const API_CALLS: Rate = { bucket: 600, perSecond: 2 };

/** Keeps requests within Cloudflare's limits: each kind draws from its own bucket, all from the API's. */
export class Pace {
  readonly #requests: Bucket;
  readonly #urls: Bucket;
  readonly #calls: Bucket;

  constructor(plan: Plan, clock: Clock) {
    this.#requests = new Bucket(LIMITS[plan].requests, clock);
    this.#urls = new Bucket(LIMITS[plan].urls, clock);
    this.#calls = new Bucket(API_CALLS, clock);
  }

  /** Milliseconds until this request may be sent. */
  delay(request: PurgeRequest): number {
    return Math.max(...this.#costs(request).map(([bucket, cost]) => bucket.delay(cost)));
  }

  /** Counts a request as sent. */
  spend(request: PurgeRequest): void {
    for (const [bucket, cost] of this.#costs(request)) bucket.spend(cost);
  }

  #costs(request: PurgeRequest): [Bucket, number][] {
    const own: [Bucket, number] =
      request.kind === 'files' ? [this.#urls, selectorsIn(request)] : [this.#requests, 1];
    return [own, [this.#calls, 1]];
  }
}

/** A bucket that begins full and refills evenly. */
class Bucket {
  readonly #rate: Rate;
  readonly #clock: Clock;
  #tokens: number;
  #counted: number;

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate;
    this.#clock = clock;
    this.#tokens = rate.bucket;
    this.#counted = clock.now();
  }

  delay(cost: number): number {
    this.#refill();
    return Math.max(0, Math.ceil(((cost - this.#tokens) / this.#rate.perSecond) * 1_000));
  }

  spend(cost: number): void {
    this.#refill();
    this.#tokens -= cost;
  }

  #refill(): void {
    const now = this.#clock.now();
    const refilled = this.#tokens + ((now - this.#counted) / 1_000) * this.#rate.perSecond;
    this.#tokens = Math.min(this.#rate.bucket, refilled);
    this.#counted = now;
  }
}
