import type { Attempt, EdgeCache, Plan, PurgeOutcome, PurgeRequest, Terms } from '@esteira/edge';
import { API_CALLS, carryOut, fail, LIMITS, PLANS, planPurge, Rejected, selectorsIn } from '@esteira/edge';
import { Failure } from '@esteira/kit';
import { RecordedLog, randomness, VirtualClock } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';

const MINUTE = 60_000;
const urls = (count: number) => Array.from({ length: count }, (_, n) => `https://www.example.com/${n}`);
const files = (count: number) => planPurge({ files: urls(count) });
const tags = (requests: number) =>
  planPurge({ tags: Array.from({ length: requests * 100 }, (_, n) => `tag-${n}`) });

/** An edge that does as it is told, and notes when it was asked for what. */
class FakeEdge implements EdgeCache {
  readonly asked: { readonly at: number; readonly request: PurgeRequest; readonly within: number }[] = [];
  readonly clock = new VirtualClock(0);
  readonly controller = new AbortController();
  readonly log = new RecordedLog();
  readonly #answer: (request: PurgeRequest, nth: number) => void | Promise<void>;

  constructor(answer: (request: PurgeRequest, nth: number) => void | Promise<void> = () => {}) {
    this.#answer = answer;
  }

  async purge(request: PurgeRequest, { within }: Attempt): Promise<void> {
    this.asked.push({ at: this.clock.now(), request, within });
    await this.#answer(request, this.asked.length);
  }

  async carryOut(requests: readonly PurgeRequest[], terms: Partial<Terms> = {}): Promise<PurgeOutcome> {
    return await carryOut(requests, this, {
      plan: 'free',
      within: 2 * MINUTE,
      clock: this.clock,
      signal: this.controller.signal,
      log: this.log,
      random: () => 0.5,
      ...terms,
    });
  }
}

const outage = () => new Rejected('unavailable', 'HTTP 503');

describe('a plan is carried out', () => {
  test('request by request, in order', async () => {
    const edge = new FakeEdge();
    const plan = [...files(61), ...tags(1)];
    expect(await edge.carryOut(plan)).toEqual({ purged: plan, left: [], failure: undefined });
    expect(edge.asked.map(({ request }) => request)).toEqual(plan);
    expect(edge.log.lines).toEqual([
      'Accepted: files × 30',
      'Accepted: files × 30',
      'Accepted: files × 1',
      'Accepted: tags × 100',
    ]);
  });

  test('of nothing by sending nothing', async () => {
    const edge = new FakeEdge();
    expect(await edge.carryOut(planPurge({}))).toEqual({ purged: [], left: [], failure: undefined });
    expect(edge.asked).toEqual([]);
  });
});

describe('the pace', () => {
  test('of the free plan is a bucket of 25 requests by tag, then one in 12 s', async () => {
    const edge = new FakeEdge();
    await edge.carryOut(tags(28));
    expect(edge.asked.map(({ at }) => at)).toEqual([...Array(25).fill(0), 12_000, 24_000, 36_000]);
    expect(edge.log.text).toContain('Waiting 12s for the rate limit of the plan.');
  });

  test('of URLs is counted in URLs, not in requests', async () => {
    const edge = new FakeEdge();
    const { left } = await edge.carryOut(files(900));
    expect(left).toEqual([]);
    expect(edge.asked.map(({ at }) => at).slice(0, 26)).toEqual(Array(26).fill(0));
    const last = edge.asked.at(-1)?.at;
    expect(last).toBeGreaterThanOrEqual(125);
    expect(last).toBeLessThan(135);
  });

  test('never makes 1200 calls in five minutes, which would block the token', async () => {
    const edge = new FakeEdge();
    const { left } = await edge.carryOut(files(30 * 1_500), { plan: 'enterprise', within: 60 * MINUTE });
    expect(left).toEqual([]);
    const times = edge.asked.map(({ at }) => at);
    const from = (start: number) => times.filter((at) => at >= start && at < start + 5 * MINUTE).length;
    expect(Math.max(...times.map(from))).toBeLessThanOrEqual(1_200);
  });

  test('that the deadline cannot hold ends at once, and keeps what is left', async () => {
    const edge = new FakeEdge();
    const outcome = await edge.carryOut(tags(40));
    expect(edge.asked).toHaveLength(25 + 9);
    expect(outcome.purged).toHaveLength(34);
    expect(outcome.left).toHaveLength(6);
    expect(outcome.failure).toMatchObject({
      code: 'edge-throttled',
      message:
        "Cloudflare's rate limit leaves no room for the rest: the next attempt could begin in 12s, but of 2m00s only 12s are left.",
    });
    expect(edge.clock.now()).toBeLessThan(2 * MINUTE);
  });

  // The same numbers in every run: a failure can be looked at.
  const random = randomness(20_260_101);
  const cases = PLANS.flatMap((plan) => [1, 2, 3, 4, 5].map((nth) => [plan, nth] as const));
  test.each(cases)('never exceeds the bucket: %s, mixture %i', async (plan: Plan) => {
    const mixture = Array.from({ length: 4 }, () =>
      random() < 0.5 ? files(1 + Math.floor(random() * 9_000)) : tags(1 + Math.floor(random() * 60)),
    ).flat();
    const edge = new FakeEdge(async (_, nth) => {
      if (random() < 0.5) await edge.clock.sleep(random() * 300);
      if (nth % 37 === 0) throw outage();
    });
    const outcome = await edge.carryOut(mixture, { plan, within: 600 * MINUTE, random });
    expect(outcome.failure).toBeUndefined();

    const sent = edge.asked;
    const urlsOf = (request: PurgeRequest) => (request.kind === 'files' ? selectorsIn(request) : 0);
    const others = (request: PurgeRequest) => (request.kind === 'files' ? 0 : 1);
    for (const [limit, cost] of [
      [LIMITS[plan].urls, urlsOf],
      [LIMITS[plan].requests, others],
      [API_CALLS, () => 1],
    ] as const) {
      expect(worstExcess(sent, limit, cost)).toBeLessThanOrEqual(0.01);
    }
  });
});

/** By how much any stretch of requests went over what a bucket allows for its length. */
function worstExcess(
  sent: readonly { readonly at: number; readonly request: PurgeRequest }[],
  { bucket, perSecond }: { readonly bucket: number; readonly perSecond: number },
  cost: (request: PurgeRequest) => number,
): number {
  // A stretch's spending above the refill grows and shrinks by each request; the worst stretch is the
  // largest rise of the running total.
  let worst = -Infinity;
  let lowest = Infinity;
  let spent = 0;
  for (const { at, request } of sent) {
    const refilled = (at / 1_000) * perSecond;
    lowest = Math.min(lowest, spent - refilled);
    spent += cost(request);
    worst = Math.max(worst, spent - refilled - lowest - bucket);
  }
  return worst;
}

describe('what can be cured is tried again', () => {
  test('with full jitter, growing up to a limit', async () => {
    const edge = new FakeEdge((_, nth) => {
      if (nth <= 8) throw outage();
    });
    const outcome = await edge.carryOut(files(1));
    expect(outcome.failure).toBeUndefined();
    const times = edge.asked.map(({ at }) => at);
    expect(times.slice(1).map((at, n) => at - (times[n] ?? 0))).toEqual([
      250, 500, 1_000, 2_000, 4_000, 7_500, 7_500, 7_500,
    ]);
    expect(edge.log.text).toContain('Waiting 1s after: HTTP 503.');
  });

  test('not before the edge wants to be asked again', async () => {
    const edge = new FakeEdge((_, nth) => {
      if (nth === 1) throw new Rejected('throttled', 'HTTP 429', 30_000);
    });
    expect((await edge.carryOut(files(1), { random: () => 0 })).failure).toBeUndefined();
    expect(edge.asked.map(({ at }) => at)).toEqual([0, 30_000]);
  });

  test('but never past the deadline: a Retry-After beyond it ends the purge at once', async () => {
    const edge = new FakeEdge((_, nth) => {
      if (nth === 2) throw new Rejected('throttled', 'HTTP 429, 971: slow down', 3_600_000);
    });
    const plan = files(61);
    const outcome = await edge.carryOut(plan);
    expect(edge.clock.now()).toBe(0);
    expect(outcome.purged).toEqual(plan.slice(0, 1));
    expect(outcome.left).toEqual(plan.slice(1));
    expect(outcome.failure).toMatchObject({
      code: 'edge-throttled',
      message: expect.stringContaining('could begin in 1h00m, but of 2m00s only 2m00s are left'),
      cause: expect.objectContaining({ message: 'HTTP 429, 971: slow down' }),
    });
  });

  test('until the deadline, which an outage does not move', async () => {
    const edge = new FakeEdge(() => {
      throw outage();
    });
    const outcome = await edge.carryOut(files(1));
    expect(outcome.failure).toMatchObject({
      code: 'edge-unavailable',
      message: expect.stringMatching(
        /^Cloudflare did not accept everything: the next attempt could begin in 7\.5s, but of 2m00s only/,
      ),
      cause: expect.objectContaining({ message: 'HTTP 503' }),
    });
    expect(outcome.left).toHaveLength(1);
    expect(edge.clock.now()).toBeLessThanOrEqual(2 * MINUTE);
  });

  test('a bounded number of times, however long the deadline', async () => {
    const edge = new FakeEdge(() => {
      throw outage();
    });
    const outcome = await edge.carryOut(files(1), { within: 24 * 60 * MINUTE });
    expect(outcome.failure).toMatchObject({
      code: 'edge-unavailable',
      message: 'Cloudflare did not accept everything: 20 attempts at one request failed.',
    });
    expect(edge.asked).toHaveLength(20);
  });

  test('each attempt knows what time it has left', async () => {
    const edge = new FakeEdge(async (_, nth) => {
      await edge.clock.sleep(10_000);
      if (nth === 1) throw outage();
    });
    await edge.carryOut(files(1), { random: () => 0 });
    expect(edge.asked.map(({ within }) => within)).toEqual([120_000, 110_000]);
  });

  test('slow answers use the time up: nothing more is begun', async () => {
    const edge: FakeEdge = new FakeEdge(async () => await edge.clock.sleep(50_000));
    const outcome = await edge.carryOut(files(120));
    expect(outcome.purged).toHaveLength(3);
    expect(outcome.left).toHaveLength(1);
    expect(outcome.failure).toMatchObject({
      code: 'edge-unavailable',
      message: expect.stringContaining('of 2m00s only 0ms are left'),
    });
  });
});

describe('what cannot be cured ends the purge', () => {
  test('a missing permission is not tried again', async () => {
    const denied = fail('edge-token-scope', { message: 'No.' });
    const edge = new FakeEdge(() => {
      throw denied;
    });
    const plan = files(31);
    expect(await edge.carryOut(plan)).toEqual({ purged: [], left: plan, failure: denied });
    expect(edge.asked).toHaveLength(1);
  });

  test('a bug is not hidden', async () => {
    const bug = new TypeError('undefined is not a function');
    const edge = new FakeEdge(() => {
      throw bug;
    });
    expect((await edge.carryOut(files(1))).failure).toBe(bug);
    expect(edge.asked).toHaveLength(1);
  });
});

describe('a batch that the edge objects to', () => {
  const limitedTo = (size: number) => (request: PurgeRequest) => {
    if (selectorsIn(request) > size) throw new Rejected('selectors', `HTTP 400, 1094: at most ${size}`);
  };

  test.each([29, 15, 10, 7, 1])('is halved until it fits: %i at most', async (size) => {
    const edge = new FakeEdge(limitedTo(size));
    const outcome = await edge.carryOut(files(61));
    expect(outcome.failure).toBeUndefined();
    expect(outcome.left).toEqual([]);
    const sent = outcome.purged.flatMap((request) => (request.kind === 'files' ? request.values : []));
    expect(sent).toEqual(urls(61));
    expect(Math.max(...outcome.purged.map(selectorsIn))).toBeLessThanOrEqual(size);
  });

  test('down to one is the fault of that one: it is named, and what was left is known', async () => {
    const bad = 'https://www.example.com/17';
    const edge = new FakeEdge((request) => {
      if (request.kind === 'files' && request.values.includes(bad)) {
        throw new Rejected('selectors', 'HTTP 400, 1011: not within the zone');
      }
    });
    const outcome = await edge.carryOut(files(60));
    expect(outcome.failure).toMatchObject({
      code: 'edge-refused',
      message: `Cloudflare refuses to purge ${bad}.`,
      evidence: 'HTTP 400, 1011: not within the zone',
    });
    const sent = (requests: readonly PurgeRequest[]) =>
      requests.flatMap((request) => (request.kind === 'files' ? request.values : []));
    expect(sent(outcome.purged)).toEqual(urls(17));
    expect(sent(outcome.left)).toEqual(urls(60).slice(17));
  });

  test('cannot be halved where it is everything', async () => {
    const edge = new FakeEdge(() => {
      throw new Rejected('selectors', 'HTTP 400, 1107: not on this plan');
    });
    const outcome = await edge.carryOut(planPurge({ everything: true }));
    expect(outcome.failure).toMatchObject({
      code: 'edge-refused',
      message: 'Cloudflare refuses to purge everything.',
    });
    expect(edge.asked).toHaveLength(1);
  });
});

describe('a cancelled job', () => {
  const cancelled = new Failure(
    'cancelled',
    { category: 'conflict', means: '', cure: '' },
    { message: 'The job was cancelled.' },
  );

  test('stops before the next request', async () => {
    const edge = new FakeEdge((_, nth) => {
      if (nth === 2) edge.controller.abort(cancelled);
    });
    const plan = files(91);
    const outcome = await edge.carryOut(plan);
    expect(edge.asked).toHaveLength(2);
    expect(outcome).toEqual({ purged: plan.slice(0, 2), left: plan.slice(2), failure: cancelled });
  });

  test('ends an attempt at once, and is no outage', async () => {
    const edge = new FakeEdge(() => {
      edge.controller.abort(cancelled);
      throw outage();
    });
    expect((await edge.carryOut(files(1))).failure).toBe(cancelled);
    expect(edge.asked).toHaveLength(1);
  });

  test('ends a wait at once', async () => {
    const edge = new FakeEdge(() => {
      throw new Rejected('throttled', 'HTTP 429', 60_000);
    });
    const sleeping = new Promise<void>((resolve) => {
      edge.clock.sleep = async (_, signal) => {
        resolve();
        await new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
      };
    });
    const outcome = edge.carryOut(files(1));
    await sleeping;
    edge.controller.abort(cancelled);
    expect((await outcome).failure).toBe(cancelled);
  });
});
