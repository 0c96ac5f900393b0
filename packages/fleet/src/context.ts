import type { Clock, Log } from '@esteira/kit';
import type { FreezeWindow } from './gates/freeze.ts';
import type { Targets } from './host.ts';
import type { Boldness } from './plan.ts';
import type { Agents, Alarms, Balancer, Directory, Lease, Ledger, Owner, Release, Scaling } from './ports.ts';

/** What somebody wants. */
export interface Request {
  readonly environment: string;
  readonly targets: Targets;
  readonly release: Release;
  readonly boldness: Boldness;
  /** Watch the hosts this long after each batch before the next, milliseconds. */
  readonly bake: number;
  readonly migrate: boolean;
  /** Whether migrations are to run when every host serves the release. */
  readonly contract?: boolean;
  /** What speaks against the release while that one serves. */
  readonly objection?: ((base: string) => Promise<Error | undefined>) | undefined;
  /** How long a dump that is under way may hold migrations up, milliseconds. */
  readonly awaitDump: number;
  /** Whether what the migrations change is backed up before: asked with the release that serves. */
  readonly backsUp?: ((base: string | undefined) => Promise<boolean>) | undefined;
  /** When the environment is not touched. */
  readonly freeze: readonly FreezeWindow[];
  /** Why this deployment may pass a freeze, or the memory that its release was rejected. */
  readonly override?: string | undefined;
  /** The deployment that the environment must still be on: what was chosen was chosen for it. */
  readonly expected?: number | undefined;
  /** A release that hosts serve and that is one not to return to. */
  readonly withdraws?: string | undefined;
  readonly timeouts: Timeouts;
  readonly owner: Owner;
}

/** Seconds that a phase may take on a host. */
export interface Timeouts {
  readonly stage: number;
  readonly migrate: number;
  readonly prove: number;
}

/** What a rollout works with. */
export interface Ports {
  readonly directory: Directory;
  readonly agents: Agents;
  readonly balancer: Balancer;
  readonly scaling: Scaling;
  readonly ledger: Ledger;
  readonly alarms: readonly Alarms[];
  /** Takes the environment's lock. @throws Failure `environment-locked` */
  readonly lock: () => Promise<Lease>;
  /** Has a backup made for this deployment, and says which. */
  readonly backup?: ((number: number) => Promise<string>) | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}
