import { Caller } from './caller.ts';
import type { Latency, LoadReport, Standing, Traffic } from './traffic.ts';
import type { Seen } from './visitor.ts';
import { Visitor } from './visitor.ts';

/**
 * The load generator: a process of its own, so that nothing the rehearsal does can make it miss a beat.
 * Its parent sends what to do, then `stop`; it answers with what it saw.
 */
const MOST_FAILURES = 20;

class Tally {
  readonly #started = performance.now();
  readonly #latencies = new Map<string, number[]>();
  readonly #kinds = { page: 0, asset: 0, post: 0 };
  readonly #releases: Record<string, number> = {};
  readonly #failures: string[] = [];
  readonly #sockets = { opened: 0, cut: 0, refused: 0 };
  #lastFailure: string | undefined;
  #failed = 0;
  #php = 0;
  #now = 'all along';

  /** From here on, something else is going on. */
  mark(what: string): void {
    this.#now = what;
  }

  request(seen: Seen): void {
    const going = this.#latencies.get(this.#now) ?? [];
    this.#latencies.set(this.#now, going);
    going.push(seen.took);
    this.#kinds[seen.kind] += 1;
    const release = seen.headers['x-release'];
    const fromEdge = seen.headers['cf-cache-status'] === 'HIT';
    if (typeof release === 'string' && !fromEdge) {
      this.#php += 1;
      this.#releases[release] = (this.#releases[release] ?? 0) + 1;
    }
    if (seen.failure === undefined) return;
    this.#failed += 1;
    this.#fail(`${new Date().toISOString()} ${seen.kind} ${seen.path}: ${seen.failure}`);
  }

  call({ opened, cut }: { opened: boolean; cut: string | undefined }): void {
    if (opened) this.#sockets.opened += 1;
    else this.#sockets.refused += 1;
    if (cut === undefined) return;
    if (opened) this.#sockets.cut += 1;
    this.#fail(`${new Date().toISOString()} socket ${cut}`);
  }

  get standing(): Standing {
    const { page, asset, post } = this.#kinds;
    return {
      sent: page + asset + post,
      failed: this.#failed,
      sockets: this.#sockets,
      lastFailure: this.#lastFailure,
    };
  }

  get report(): LoadReport {
    return {
      ...this.standing,
      php: this.#php,
      pages: this.#kinds.page,
      assets: this.#kinds.asset,
      posts: this.#kinds.post,
      took: performance.now() - this.#started,
      latency: latencyOf([...this.#latencies.values()].flat()),
      during: Object.fromEntries([...this.#latencies].map(([what, took]) => [what, latencyOf(took)])),
      releases: this.#releases,
      failures: this.#failures,
    };
  }

  #fail(line: string): void {
    this.#lastFailure = line;
    if (this.#failures.length < MOST_FAILURES) this.#failures.push(line);
  }
}

function latencyOf(took: readonly number[]): Latency {
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { sent: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1 - Number.EPSILON) };
}

class Generator {
  readonly tally = new Tally();
  readonly #visitor: Visitor;
  readonly #callers: readonly Caller[];
  readonly #calls: Promise<unknown>;
  readonly #underWay = new Set<Promise<void>>();
  readonly #beat: NodeJS.Timeout;

  constructor(traffic: Traffic) {
    this.#visitor = new Visitor(traffic, (seen) => this.tally.request(seen));
    const { path, count, lasts } = traffic.sockets ?? { path: '', count: 0 };
    const url = `ws://${traffic.address}${path}`;
    this.#callers = Array.from(
      { length: count },
      () => new Caller(url, (outcome) => this.tally.call(outcome), lasts),
    );
    this.#calls = Promise.all(this.#callers.map((caller) => caller.run()));
    // An open loop: a slow answer does not make the next visitor wait.
    this.#beat = setInterval(() => this.#visit(), 1_000 / traffic.requestsPerSecond);
  }

  async stop(): Promise<LoadReport> {
    // Visitors go on while the last calls end: the rate is that of the whole time.
    for (const caller of this.#callers) caller.stop();
    await this.#calls;
    clearInterval(this.#beat);
    await Promise.all(this.#underWay);
    this.#visitor.close();
    return this.tally.report;
  }

  #visit(): void {
    const visit = this.#visitor.next().finally(() => this.#underWay.delete(visit));
    this.#underWay.add(visit);
  }
}

let generator: Generator | undefined;
type Order = { readonly start: Traffic } | { readonly mark: string } | 'look' | 'stop';
process.on('message', (message: Order) => {
  if (typeof message === 'object' && 'start' in message) generator = new Generator(message.start);
  if (typeof message === 'object' && 'mark' in message) generator?.tally.mark(message.mark);
  if (message === 'look') process.send?.({ look: generator?.tally.standing });
  if (message === 'stop')
    void generator?.stop().then((report) => process.send?.({ end: report }, () => process.disconnect()));
});
