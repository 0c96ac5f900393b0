import type { Failure } from '@esteira/kit';
import type { Host, Targets } from './host.ts';

/** What a rollout needs of the world. Adapters for AWS are in ./aws; tests bring their own. */

/** Who the hosts are. */
export interface Directory {
  /** @throws Failure `fleet-empty` */
  resolve(targets: Targets): Promise<Resolution>;
  /** Those that still run: an instance may be terminated while it is deployed to. */
  running(hosts: readonly Host[]): Promise<readonly Host[]>;
  /** Of these instance ids, those that exist, running or not: one that was stopped may come back. */
  existing(ids: readonly string[]): Promise<readonly string[]>;
}

/** Running instances, pinned by id from here on. */
export interface Resolution {
  readonly hosts: readonly Host[];
  /** Those among them that Systems Manager does not reach. */
  readonly unmanaged: readonly Host[];
  /** Those among the unmanaged whose agent is there, but too old for what is to be asked of it. */
  readonly outdated?: readonly Host[];
  /** Which instances were left out, and why. */
  readonly notes: readonly string[];
}

/** A release, as the hosts need to know it. */
export interface Release {
  readonly release: string;
  readonly digest: string;
  /** Bytes and entries of the tree. */
  readonly bytes: number;
  readonly entries: number;
  readonly envKeys: readonly string[];
  /** Unit → drain time, seconds. */
  readonly services: Readonly<Record<string, number>>;
}

/** What a host is asked to do. Timeouts in seconds. */
export type Order =
  | {
      readonly phase: 'stage';
      readonly release: Release;
      readonly number: number;
      readonly timeout: number;
      /** Whether it may be taken out of the balancer: then it sees to its own return, should nobody else. */
      readonly guard: boolean;
    }
  | {
      readonly phase: 'migrate' | 'contract';
      readonly release: Release;
      readonly number: number;
      readonly timeout: number;
    }
  | {
      /** Ends with the proof. */
      readonly phase: 'activate';
      readonly release: Release;
      readonly number: number;
      readonly timeout: number;
      /** Of which for the proof. */
      readonly prove: number;
      /** Of which for what the host was given to end; none where it has not left a balancer. */
      readonly quiet: number | undefined;
    }
  | {
      readonly phase: 'prove';
      readonly release: string;
      readonly number?: number;
      readonly timeout: number;
    }
  | {
      readonly phase: 'revert';
      readonly number: number;
      readonly timeout: number;
      readonly quiet: number | undefined;
    }
  | { readonly phase: 'converge'; readonly number: number; readonly timeout: number }
  | {
      readonly phase: 'prune';
      readonly number: number;
      readonly base: string | undefined;
      readonly timeout: number;
    };

/** What a host answers. Silence is a failure. */
export type Answer =
  | { readonly ok: true; readonly live?: string; readonly note?: string }
  | { readonly ok: false; readonly failure: Failure; readonly live?: string };

/** What inspect finds out. */
export interface Inspection {
  /** The release that is live; empty where none is. */
  readonly live: string;
  readonly staged: boolean;
  /** The newest deployment that was ever there. */
  readonly fence: number;
  /** Milliseconds since the epoch, by the host's clock. */
  readonly now: number;
  /** `code: message`. */
  readonly problems: readonly string[];
}

/** The program on the hosts. Every host that was asked is in the result. */
export interface Agents {
  inspect(hosts: readonly Host[], release: Release): Promise<ReadonlyMap<Host, Inspection | Failure>>;
  /**
   * @param settled told of each host as it answers
   * @param gone asked from time to time about hosts that have not answered yet: which of them are not to
   *   be waited for any longer
   */
  order(
    hosts: readonly Host[],
    order: Order,
    settled?: (host: Host, answer: Answer) => void,
    gone?: (silent: readonly Host[]) => Promise<readonly Host[]>,
  ): Promise<ReadonlyMap<Host, Answer>>;
}

/** A host in a target group. */
export interface Registration {
  readonly host: string;
  readonly targetGroup: string;
  readonly port: number;
  /** ARN of the target group: what the host itself needs to rejoin. */
  readonly arn?: string | undefined;
}

/** The load balancer. Several target groups may share a host. */
export interface Balancer {
  /** Who is registered, and whether the balancer calls it healthy; hosts that leave already are not. */
  look(hosts: readonly Host[]): Promise<readonly (Registration & { readonly healthy: boolean })[]>;
  /** Deregisters, and comes back when no request is left. */
  leave(registrations: readonly Registration[]): Promise<void>;
  /**
   * Registers; with `wait`, comes back when all are called healthy.
   * @throws Failure `host-unhealthy`
   */
  join(registrations: readonly Registration[], wait: boolean): Promise<void>;
}

/** Where no balancer was named. */
export const noBalancer: Balancer = { look: async () => [], leave: async () => {}, join: async () => {} };

/** Processes of an Auto Scaling group, by AWS's own names: `AZRebalance`, `ScheduledActions`… */
export interface Suspension {
  readonly group: string;
  readonly processes: readonly string[];
}

/** What launches and terminates instances by itself. */
export interface Scaling {
  /** What is suspended in each of these groups; one that is gone, or about to be, is left out. */
  look(groups: readonly string[]): Promise<readonly Suspension[]>;
  suspend(suspension: Suspension): Promise<void>;
  /** A group that is gone has nothing left to resume. */
  resume(suspension: Suspension): Promise<void>;
}

/** What an alarm says. `unknown` is neither: it cannot be asked, or has too little to go by. */
export interface Word {
  readonly source: string;
  readonly verdict: 'well' | 'unwell' | 'unknown';
  /** In its own words. */
  readonly said: string;
}

/** What else tells whether the environment is well: alarms on what visitors meet. */
export interface Alarms {
  /** @throws Failure of usage or permission, which no waiting mends; anything else is an alarm that cannot be asked */
  ask(): Promise<readonly Word[]>;
}

export interface Owner {
  readonly actor: string;
  readonly run: string;
  readonly id: string;
}

/** What the environment must run. */
export interface DesiredRecord {
  readonly schema: 1;
  readonly release: string;
  readonly digest: string;
  readonly number: number;
  readonly at: string;
  readonly by: Owner;
  readonly previous?: string | undefined;
}

export interface StepRecord {
  readonly host: string;
  readonly phase: string;
  readonly from: string;
  readonly to: string;
  readonly ok: boolean;
  readonly note?: string | undefined;
}

export type Verdict = 'running' | 'succeeded' | 'paused' | 'reverted' | 'failed' | 'cancelled';

export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly releaseAtFault: boolean;
}

/** What a deployment did: audit, and what a repair starts from. */
export interface DeploymentRecord {
  readonly schema: 1;
  readonly number: number;
  readonly environment: string;
  readonly release: string;
  readonly base?: string | undefined;
  readonly by: Owner;
  readonly startedAt: string;
  readonly endedAt?: string | undefined;
  readonly verdict: Verdict;
  readonly failure?: { readonly code: string; readonly message: string } | undefined;
  /** The release that this deployment took out of use, as one not to return to. */
  readonly withdraws?: string | undefined;
  /** Why hosts were brought back, and whether that speaks against the release itself. */
  readonly reason?: Reason | undefined;
  /** Why somebody overrode a freeze or the memory of a rejected release. */
  readonly override?: string | undefined;
  readonly hosts: { readonly id: string; readonly name: string; readonly release: string }[];
  readonly drained: Registration[];
  /** Processes of Auto Scaling groups that this deployment suspended and has not resumed yet. */
  readonly suspended?: Suspension[] | undefined;
  readonly steps: StepRecord[];
}

/** That a backup is being dumped. */
export interface DumpMark {
  readonly backup: string;
  /** When it is over, or taken for dead. */
  readonly expires: string;
}

/** The environment's records. */
export interface Ledger {
  desired(): Promise<DesiredRecord | undefined>;
  writeDesired(desired: DesiredRecord): Promise<void>;
  writeDeployment(deployment: DeploymentRecord): Promise<void>;
  deployment(number: number): Promise<DeploymentRecord | undefined>;
  /** What the host says that dumps the database; undefined where none ever did. */
  dump(): Promise<DumpMark | undefined>;
  /** Newest first. */
  history(most: number): Promise<readonly DeploymentRecord[]>;
}

/** The right to change the environment. */
export interface Lease {
  readonly number: number;
  readonly lost: AbortSignal;
  /** Asks whether it still is ours. @throws Failure `lock-lost` */
  confirm(): Promise<void>;
  release(): Promise<void>;
  /** Stops renewing it and leaves it held: for the post step, or to expire. */
  abandon(): void;
}
