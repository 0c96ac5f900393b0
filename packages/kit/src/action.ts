import type { Clock } from './clock.ts';
import type { Commands } from './command.ts';
import type { Inputs, ValuesOf } from './inputs.ts';
import type { Log } from './log.ts';
import type { Summary } from './summary.ts';

/** What the runtime lends to an action. */
export interface Runtime {
  readonly log: Log;
  readonly clock: Clock;
  readonly commands: Commands;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  readonly summary: Summary;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Sets an output of the step. */
  output(name: string, value: string): void;
  /** A red line in the run's annotations, beside the failure that ends the action. */
  annotate(title: string, line: string): void;
  /** Hands a fact to the post step; it survives a SIGKILL of main from this moment on. */
  remember(name: string, value: unknown): void;
}

/** What main remembered, as post sees it. */
export interface Memory {
  recall(name: string): unknown;
}

export interface Action<Declared extends Inputs = Inputs> {
  readonly inputs: Declared;
  /** Name → what it holds: for action.yml and the README. */
  readonly outputs: Readonly<Record<string, string>>;
  main(inputs: ValuesOf<Declared>, runtime: Runtime): Promise<void>;
  /** Always runs, also after a failure, a cancel or a kill of main. */
  post?(inputs: ValuesOf<Declared>, runtime: Runtime, memory: Memory): Promise<void>;
}

/** Ties the types of an action's parts together. */
export function defineAction<const Declared extends Inputs>(action: Action<Declared>): Action<Declared> {
  return action;
}
