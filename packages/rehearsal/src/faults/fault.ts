import type { Call, Effect } from '../cloud/index.ts';
import type { Scene } from './scene.ts';
import type { Step } from './steps.ts';

/** How a run ends that meets a fault. */
export type End =
  /** Green: the fault was of no consequence. */
  | 'green'
  /** Red, by the code of its failure. */
  | { readonly code: string | RegExp }
  /** The runner was told to stop: no green, and the post step ends what is to be ended. */
  | 'cancelled'
  /** The runner is no more: nothing ends what it left, but the hosts themselves. */
  | 'lost';

/** Something that goes wrong, and when. */
export interface Fault {
  readonly step: Step;
  /** In words. */
  readonly what: string;
  /** Done when the step's call arrives; what it returns comes over the call. */
  readonly strike: (scene: Scene, call: Call) => Effect | undefined | Promise<Effect | undefined>;
  /** Calls of the step that it strikes, one after the other; 1 where nothing is said. */
  readonly times?: number;
  /** What comes over every other call, from then on until the run has ended. */
  readonly outage?: (call: Call) => Effect | undefined;
  /** Done before the run begins. */
  readonly before?: (scene: Scene) => Promise<void>;
  /** Done when the run has ended: the world is as it was. */
  readonly mend?: (scene: Scene) => Promise<void>;
  readonly ends: End;
  /** Inputs of the rollout on top of the usual. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The lock is not this run's to free any more. */
  readonly losesLock?: boolean;
  /** A host went down with what it was doing: whoever was talking to it is lost. */
  readonly mayLose?: boolean;
  /** Among the few that every test run plays. */
  readonly always?: boolean;
}
