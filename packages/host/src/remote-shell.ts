import type { Errand } from './document.ts';

/** What this package needs of whoever carries calls to hosts. */
export interface RemoteShell {
  run(
    instances: readonly string[],
    task: Errand & { readonly title: string; readonly kind: string; readonly timeout: number },
    settled?: (instance: string, outcome: Outcome) => void,
    gone?: (silent: readonly string[]) => Promise<readonly string[]>,
  ): Promise<ReadonlyMap<string, Outcome>>;
}

export interface Outcome {
  /** The carrier's word for how it ended. */
  readonly status: string;
  readonly stdout: string;
  /** The carrier's name for the command, to look it up. */
  readonly command: string;
}
