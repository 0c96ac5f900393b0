import type { Clock } from '@esteira/kit';

/** What one host needs for each thing it does, milliseconds. */
export interface Pace {
  readonly inspect: number;
  readonly stage: number;
  readonly migrate: number;
  readonly activate: number;
  readonly prove: number;
  readonly prune: number;
  /** Until its last request has ended, and until its health checks hold again. */
  readonly drain: number;
  readonly health: number;
}

/** A host as the control plane sees it: it answers calls of our program, and is in or out of a target group. */
export class SimulatedHost {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly pace: Pace;
  readonly #clock: Clock;
  readonly #staged = new Set<string>();
  #live = '';
  #fence = 0;
  #leftAt: number | undefined;
  #joinedAt: number | undefined = Number.NEGATIVE_INFINITY;

  constructor(index: number, pace: Pace, clock: Clock) {
    this.id = `i-${String(index).padStart(10, '0')}`;
    this.name = `web-${String(index).padStart(4, '0')}`;
    this.zone = `sa-east-1${'abc'[index % 3]}`;
    this.pace = pace;
    this.#clock = clock;
  }

  /** The host's word comes when it has done its work; nobody looks before. */
  run(phase: string, release: string, number: string): { took: number; reply: string } {
    this.#fence = Math.max(this.#fence, Number(number));
    if (phase === 'stage') this.#staged.add(release);
    if (phase === 'activate') this.#live = release;
    const common = { v: 1, phase, ok: true, live: this.#live };
    const seen = {
      previous: '',
      fence: this.#fence,
      now: Math.round(this.#clock.now() / 1_000),
      staged: this.#staged.has(release) ? 'yes' : 'no',
      problem_count: 0,
      problems: [],
    };
    const reply = JSON.stringify(phase === 'inspect' ? { ...common, ...seen } : common);
    return { took: this.pace[phase as keyof Pace] ?? 0, reply };
  }

  register(): void {
    this.#leftAt = undefined;
    this.#joinedAt = this.#clock.now();
  }

  deregister(): void {
    this.#leftAt = this.#clock.now();
    this.#joinedAt = undefined;
  }

  get balanced(): 'initial' | 'healthy' | 'draining' | 'unused' {
    const now = this.#clock.now();
    if (this.#joinedAt !== undefined) return now >= this.#joinedAt + this.pace.health ? 'healthy' : 'initial';
    return now < (this.#leftAt ?? 0) + this.pace.drain ? 'draining' : 'unused';
  }
}
