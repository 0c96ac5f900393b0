import type { Category } from '@esteira/kit';
import { Failure } from '@esteira/kit';
import type { Host } from '../host.ts';
import type { Answer, Inspection, Order, Release } from '../ports.ts';
import { isOurs } from '../release.ts';

/** What surrounds a simulated host: somebody who writes down what happens, and whoever lets things go wrong. */
export interface Surroundings {
  event(act: string, host: SimulatedHost, release?: string): void;
  /** Asked before each act: a Failure makes it fail; anything may happen inside. */
  fault(act: string, host: string, release: string): Failure | undefined;
}

/** A host in memory, with the promises that the real program keeps: fencing, and phases that may be repeated. */
export class SimulatedHost {
  readonly host: Host;
  live = '';
  previous: { number: number; release: string } | undefined;
  readonly staged = new Set<string>();
  fence = 0;
  /** Everything on it runs what `current` names. */
  whole = true;
  /** Registered, and serving nothing yet. */
  registered = true;
  healthy = false;
  /** Not running: for good, or until it is started again. */
  away: 'stopped' | 'terminated' | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  inspect(release: Release, now: number, { fault }: Surroundings): Inspection | Failure {
    const failure = fault('inspect', this.host.name, release.release);
    if (failure !== undefined) return failure;
    return {
      live: this.live,
      staged: this.staged.has(release.release),
      fence: this.fence,
      now,
      problems: [],
    };
  }

  act(order: Order, around: Surroundings): Answer {
    const release = releaseOf(order);
    around.event(order.phase, this, release);
    if ('number' in order) {
      if (order.number < this.fence) return no('host-fenced', `${this.fence} has been here`);
      this.fence = order.number;
    }
    const failure = around.fault(order.phase, this.host.name, release || this.live);
    if (failure !== undefined) {
      if (order.phase === 'activate') this.#makeLive(release, order.number, false);
      return { ok: false, failure, live: this.live };
    }
    if (order.phase === 'stage') this.staged.add(release);
    if (order.phase === 'activate') {
      if (!this.staged.has(release)) return no('host-not-staged', release);
      this.#makeLive(release, order.number, true);
      const unproven = this.#prove(release, around);
      if (unproven !== undefined) return unproven;
    }
    if (order.phase === 'revert' && this.previous?.number === order.number) {
      this.live = this.previous.release;
      this.previous = undefined;
      this.whole = true;
    }
    if (order.phase === 'converge') this.whole = true;
    // As the host's own check of a call does.
    if (order.phase === 'prove' && !isOurs(release)) return no('host-call-invalid', release);
    if (order.phase === 'prove' && (this.live !== release || !this.whole))
      return no('host-unproven', `serves ${this.live}`);
    return { ok: true, live: this.live };
  }

  /** The proof in which an activation ends. */
  #prove(release: string, around: Surroundings): Answer | undefined {
    around.event('prove', this, release);
    const failure = around.fault('prove', this.host.name, release);
    return failure === undefined ? undefined : { ok: false, failure, live: this.live };
  }

  #makeLive(release: string, number: number, whole: boolean): void {
    if (this.previous?.number !== number) {
      this.previous = { number, release: this.live === release ? (this.previous?.release ?? '') : this.live };
    }
    this.live = release;
    this.whole = whole;
  }
}

function releaseOf(order: Order): string {
  if (!('release' in order)) return '';
  return typeof order.release === 'string' ? order.release : order.release.release;
}

export function no(code: string, message: string): Answer {
  return { ok: false, failure: new Failure(code, { category: 'host', means: '', cure: '' }, { message }) };
}

/** A failure as a host would answer it. */
export function refusal(message: string, category: Category = 'host'): Failure {
  return new Failure('refused', { category, means: '', cure: '' }, { message });
}
