import type { PurgeRequest } from './plan.ts';

/** A cache at the edge that can be told to forget. */
export interface EdgeCache {
  /**
   * Resolves once the edge has accepted the request.
   * @throws Rejected for what another attempt or a smaller batch may cure; anything else is final
   */
  purge(request: PurgeRequest, attempt: Attempt): Promise<void>;
}

export interface Attempt {
  readonly signal: AbortSignal;
  /** Milliseconds that this attempt may take at most. */
  readonly within: number;
}

/**
 * - `throttled`: too many requests; cured by waiting
 * - `unavailable`: an outage, a broken connection, an answer that cannot be read; cured by trying again
 * - `selectors`: the edge objects to what the batch holds or to how much; cured by a smaller batch, or
 *   never
 */
export type RejectionReason = 'throttled' | 'unavailable' | 'selectors';

/** The edge did not accept a request. `message` holds its own words. */
export class Rejected extends Error {
  override readonly name = 'Rejected';
  readonly reason: RejectionReason;
  /** Milliseconds after which the edge wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(reason: RejectionReason, message: string, retryAfter?: number) {
    super(message);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}
