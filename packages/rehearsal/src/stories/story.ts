import type { LoadReport } from '../load/index.ts';
import type { Stage } from './stage.ts';

/** What a story ends with. */
export interface StoryFigures {
  readonly name: string;
  readonly held: boolean;
  /** Hosts that serve what they should, of all. */
  readonly hosts: string;
  readonly requests: number;
  readonly failed: number;
  readonly socketsCut: number;
  readonly seconds: number;
  /** Why it did not hold. */
  readonly problem?: string;
  readonly load?: LoadReport;
  /** Requests that the balancer counted, and those among them that it calls failures. */
  readonly balancer?: { readonly requests: number; readonly failures: number };
}

/** A small play: what is done, and what must hold. */
export interface Story {
  readonly name: string;
  /** Stories that must have been played before it. */
  readonly after: readonly string[];
  /** Whether visitors are on the site while it plays. */
  readonly underLoad: boolean;
  /** Whether calls may be refused while a service restarts: nobody leads them elsewhere. */
  readonly refusesCalls?: boolean;
  /** Requests a second, where the usual rate would not do. */
  readonly rate?: number;
  /** What must be true of what visitors saw. @throws where it is not */
  readonly judge?: (load: LoadReport) => void;
  /** Played only where it is named: it takes its time, or changes the fleet for those after it. */
  readonly apart?: boolean;
  /** @throws where something that must hold does not */
  play(stage: Stage, signal: AbortSignal): Promise<void>;
}

/** @throws with the message where the condition does not hold */
export function must(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
