import { hash } from 'node:crypto';
import type { Runtime } from './action.ts';
import type { Clock } from './clock.ts';
import { runnerCommands } from './command.ts';
import type { Log } from './log.ts';
import { Summary } from './summary.ts';

/**
 * Time that passes only when everybody sleeps: then it jumps to the hour of whoever wakes first.
 * Sleeps that overlap do not add up.
 */
export class VirtualClock implements Clock {
  #now: number;
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  #ticking = false;

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const { promise, resolve: wake } = Promise.withResolvers<void>();
    const sleeper = { at: this.#now + milliseconds, wake };
    const wakeEarly = () => this.#wake(sleeper);
    this.#sleepers.push(sleeper);
    signal?.addEventListener('abort', wakeEarly, { once: true });
    this.#tick();
    await promise;
    signal?.removeEventListener('abort', wakeEarly);
    signal?.throwIfAborted();
  }

  /** One jump each turn of the event loop: all who are ready go first. */
  #tick(): void {
    if (this.#ticking) return;
    this.#ticking = true;
    setImmediate(() => {
      this.#ticking = false;
      const [first, ...others] = this.#sleepers.toSorted((one, other) => one.at - other.at);
      if (first === undefined) return;
      this.#now = Math.max(this.#now, first.at);
      this.#wake(first);
      if (others.length > 0) this.#tick();
    });
  }

  #wake(sleeper: { readonly at: number; readonly wake: () => void }): void {
    this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    sleeper.wake();
  }
}

/** A log that remembers. */
export class RecordedLog implements Log {
  readonly lines: string[] = [];

  info(line: string): void {
    this.lines.push(line);
  }

  warning(line: string): void {
    this.lines.push(`warning: ${line}`);
  }

  debug(): void {}

  async group<Result>(title: string, body: () => Promise<Result>): Promise<Result> {
    this.lines.push(`group: ${title}`);
    return await body();
  }

  get text(): string {
    return this.lines.join('\n');
  }
}

/** A runtime as the runner would lend it, with everything that was said and set kept for asserting. */
export class RecordedRuntime implements Runtime {
  readonly log = new RecordedLog();
  readonly clock: Clock;
  readonly commands = runnerCommands;
  readonly controller = new AbortController();
  readonly summary = new Summary();
  readonly env: NodeJS.ProcessEnv;
  readonly outputs: Record<string, string> = {};
  readonly annotations: string[] = [];
  readonly memory: Record<string, unknown> = {};

  constructor(env: NodeJS.ProcessEnv = {}, clock: Clock = new VirtualClock()) {
    this.env = env;
    this.clock = clock;
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  output(name: string, value: string): void {
    this.outputs[name] = value;
  }

  annotate(title: string, line: string): void {
    this.annotations.push(`${title}: ${line}`);
  }

  remember(name: string, value: unknown): void {
    this.memory[name] = value;
  }
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomness(seed: number): () => number {
  let drawn = 0;
  return () => hash('sha256', `${seed} ${drawn++}`, 'buffer').readUInt32BE() / 2 ** 32;
}
