import type { Runtime } from './action.ts';
import type { Clock } from './clock.ts';
import { runnerCommands } from './command.ts';
import type { Log } from './log.ts';
import { Summary } from './summary.ts';

/** Time that passes only when somebody sleeps: each sleep wakes at once, at its own hour. */
export class VirtualClock implements Clock {
  #now: number;

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.#now += milliseconds;
    // Lets everybody else who is ready go first.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
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
