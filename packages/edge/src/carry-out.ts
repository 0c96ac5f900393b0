import type { Clock, Failure, Log } from '@esteira/kit';
import { formatDuration } from '@esteira/kit';
import type { EdgeCache } from './edge-cache.ts';
import { Rejected } from './edge-cache.ts';
import { fail } from './failures.ts';
import type { Plan } from './pace.ts';
import { Pace } from './pace.ts';
import type { PurgeRequest } from './plan.ts';
import { selectorsIn } from './plan.ts';

export interface Terms {
  readonly plan: Plan;
  /** Milliseconds for all of it. */
  readonly within: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** From 0 up to 1, for jitter. */
  readonly random?: () => number;
}

export interface PurgeOutcome {
  /** What the edge accepted, in the order it was sent. */
  readonly purged: readonly PurgeRequest[];
  /** What it did not accept, or may not have: an answer that never came is no success. */
  readonly left: readonly PurgeRequest[];
  /** Why something is left: a Failure, or whatever was thrown. */
  readonly failure: unknown;
}

/** At one request; the deadline nearly always comes first. */
const MOST_ATTEMPTS = 20;
const FIRST_BACKOFF = 500;
const SLOWEST_BACKOFF = 15_000;

/**
 * Sends the requests of a plan one after the other, at the pace of the account's plan, until all are
 * accepted, one cannot be, or the time is up. Never throws: the outcome says what was done before.
 */
export async function carryOut(
  requests: readonly PurgeRequest[],
  cache: EdgeCache,
  terms: Terms,
): Promise<PurgeOutcome> {
  const purged: PurgeRequest[] = [];
  const left = [...requests];
  const course = new Course(cache, terms);
  try {
    for (let next = left[0]; next !== undefined; next = left[0]) {
      const objection = await course.send(next);
      if (objection === undefined) {
        purged.push(next);
        left.shift();
      } else {
        left.splice(0, 1, ...halves(next, objection));
      }
    }
    return { purged, left, failure: undefined };
  } catch (failure) {
    return { purged, left, failure };
  }
}

/** The sending of one plan: its pace, its deadline, its patience. */
class Course {
  readonly #cache: EdgeCache;
  readonly #terms: Terms;
  readonly #pace: Pace;
  readonly #until: number;

  constructor(cache: EdgeCache, terms: Terms) {
    this.#cache = cache;
    this.#terms = terms;
    this.#pace = new Pace(terms.plan, terms.clock);
    this.#until = terms.clock.now() + terms.within;
  }

  /** Resolves with the edge's objection to what the batch holds, or with nothing where it was accepted. */
  async send(request: PurgeRequest): Promise<Rejected | undefined> {
    const { clock, log, signal } = this.#terms;
    let last: Rejected | undefined;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      await this.#wait(this.#pace.delay(request), last, 'for the rate limit of the plan');
      this.#pace.spend(request);
      try {
        await this.#cache.purge(request, { signal, within: this.#until - clock.now() });
        log.info(`Accepted: ${describe(request)}`);
        return undefined;
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Rejected)) throw error;
        if (error.reason === 'selectors') return error;
        last = error;
      }
      await this.#wait(this.#backoff(attempt, last), last, `after: ${last.message}`);
    }
    throw giveUp(`${MOST_ATTEMPTS} attempts at one request failed`, last);
  }

  /** Full jitter, on top of what the edge itself asked for. */
  #backoff(attempt: number, rejected: Rejected): number {
    const random = this.#terms.random ?? Math.random;
    return (rejected.retryAfter ?? 0) + random() * Math.min(SLOWEST_BACKOFF, FIRST_BACKOFF * 2 ** attempt);
  }

  /** Never sleeps past the deadline: where the wait would, there is no use in beginning it. */
  async #wait(milliseconds: number, last: Rejected | undefined, why: string): Promise<void> {
    const { clock, log, signal } = this.#terms;
    signal.throwIfAborted();
    const left = this.#until - clock.now();
    if (milliseconds >= left) {
      const [wait, rest, all] = [milliseconds, Math.max(0, left), this.#terms.within].map(formatDuration);
      const paced = last === undefined && milliseconds > 0;
      throw giveUp(
        `the next attempt could begin in ${wait}, but of ${all} only ${rest} are left`,
        last,
        paced,
      );
    }
    if (milliseconds === 0) return;
    if (milliseconds >= 1_000) log.info(`Waiting ${formatDuration(milliseconds)} ${why}.`);
    await clock.sleep(milliseconds, signal);
  }
}

function giveUp(why: string, last: Rejected | undefined, paced = false): Failure {
  return paced || last?.reason === 'throttled'
    ? fail('edge-throttled', {
        message: `Cloudflare's rate limit leaves no room for the rest: ${why}.`,
        cause: last,
      })
    : fail('edge-unavailable', { message: `Cloudflare did not accept everything: ${why}.`, cause: last });
}

/** @throws Failure `edge-refused` where the fault is narrowed down to one selector */
function halves(request: PurgeRequest, objection: Rejected): PurgeRequest[] {
  if (request.kind === 'everything' || request.values.length === 1) {
    const what = request.kind === 'everything' ? 'everything' : `${request.values[0]}`;
    throw fail('edge-refused', {
      message: `Cloudflare refuses to purge ${what}.`,
      evidence: objection.message,
    });
  }
  const { kind, values } = request;
  const middle = Math.ceil(values.length / 2);
  return [
    { kind, values: values.slice(0, middle) },
    { kind, values: values.slice(middle) },
  ];
}

function describe(request: PurgeRequest): string {
  return request.kind === 'everything' ? 'everything' : `${request.kind} × ${selectorsIn(request)}`;
}
