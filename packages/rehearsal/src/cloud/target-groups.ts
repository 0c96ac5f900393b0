import { setTimeout as sleep } from 'node:timers/promises';
import type { Haproxy } from './haproxy.ts';

/** Milliseconds. */
const LOOK = 150;
/** How long a target may be on trial before it is called unhealthy. */
const INITIAL = 2_000;

type State = 'initial' | 'healthy' | 'unhealthy' | 'draining';

interface Target {
  readonly id: string;
  readonly port: number;
  state: State;
  reason: string;
  /** Grows with every change of mind: an older watcher then stops. */
  turn: number;
}

export interface TargetGroupSpec {
  readonly arn: string;
  /** Backend of haproxy that plays it. */
  readonly backend: string;
  readonly port: number;
  /** Seconds. */
  readonly deregistrationDelay: number;
}

/** What of haproxy this needs. */
type Servers = Pick<Haproxy, 'order' | 'isWell' | 'servers'>;

/**
 * Target groups whose targets are servers of a real haproxy: registering puts a server through its
 * health checks, deregistering drains it, and the health is haproxy's own word. moto would say that
 * everything is healthy.
 */
export class TargetGroupService {
  readonly #haproxy: Servers;
  readonly #groups: readonly TargetGroupSpec[];
  /** Instance id → name of its server in haproxy. */
  readonly #serverOf: (id: string) => string | undefined;
  readonly #targets = new Map<string, Map<string, Target>>();
  #closed = false;

  constructor(
    haproxy: Servers,
    groups: readonly TargetGroupSpec[],
    serverOf: (id: string) => string | undefined,
  ) {
    this.#haproxy = haproxy;
    this.#groups = groups;
    this.#serverOf = serverOf;
    for (const group of groups) this.#targets.set(group.arn, new Map());
  }

  get arns(): string[] {
    return this.#groups.map((group) => group.arn);
  }

  close(): void {
    this.#closed = true;
  }

  register(arn: string, id: string, port?: number): void {
    const group = this.#group(arn);
    const known = this.#of(arn);
    const there = known.get(id);
    if (there !== undefined && there.state !== 'draining') return;
    const target: Target = {
      id,
      port: port ?? group.port,
      state: 'initial',
      reason: 'Elb.RegistrationInProgress',
      turn: (there?.turn ?? 0) + 1,
    };
    known.set(id, target);
    void this.#bringIn(group, target);
  }

  deregister(arn: string, id: string): void {
    const target = this.#of(arn).get(id);
    if (target === undefined || target.state === 'draining') return;
    target.state = 'draining';
    target.reason = 'Target.DeregistrationInProgress';
    target.turn += 1;
    void this.#takeOut(this.#group(arn), target);
  }

  health(arn: string): { id: string; port: number; state: State; reason: string }[] {
    return [...this.#of(arn).values()].map(({ id, port, state, reason }) => ({ id, port, state, reason }));
  }

  async #bringIn(group: TargetGroupSpec, target: Target): Promise<void> {
    const server = this.#name(group, target);
    const { turn } = target;
    const isCurrent = () => !this.#closed && target.turn === turn;
    // Through its checks first, and with nothing left of what they said before: a balancer that went by
    // an old word would send requests to a host that cannot serve them.
    await this.#haproxy.order(`set server ${server} state drain`);
    await this.#haproxy.order(`set server ${server} health down`);
    await this.#haproxy.order(`enable health ${server}`);
    const registered = Date.now();
    while (isCurrent()) {
      const healthy = await this.#haproxy.isWell(group.backend, this.#serverName(target));
      // It may have been taken out while haproxy answered: then it must not be called ready again.
      if (!isCurrent()) return;
      if (healthy && target.state !== 'healthy')
        await this.#haproxy.order(`set server ${server} state ready`);
      if (!isCurrent()) return await this.#haproxy.order(`set server ${server} state drain`);
      if (healthy || Date.now() - registered > INITIAL) {
        target.state = healthy ? 'healthy' : 'unhealthy';
        target.reason = healthy ? '' : 'Target.FailedHealthChecks';
      }
      await sleep(LOOK);
    }
  }

  async #takeOut(group: TargetGroupSpec, target: Target): Promise<void> {
    const server = this.#name(group, target);
    const { turn } = target;
    const until = Date.now() + group.deregistrationDelay * 1_000;
    await this.#haproxy.order(`set server ${server} state drain`);
    while (!this.#closed && target.turn === turn) {
      const servers = await this.#haproxy.servers(group.backend);
      const sessions = servers.get(this.#serverName(target))?.sessions ?? 0;
      if (sessions === 0 || Date.now() > until) break;
      await sleep(LOOK);
    }
    if (this.#closed || target.turn !== turn) return;
    // When the delay is over a balancer gives up on whatever is still connected.
    await this.#haproxy.order(`shutdown sessions server ${server}`);
    await this.#haproxy.order(`set server ${server} state maint`);
    this.#of(group.arn).delete(target.id);
  }

  #name(group: TargetGroupSpec, target: Target): string {
    return `${group.backend}/${this.#serverName(target)}`;
  }

  #serverName(target: Target): string {
    return this.#serverOf(target.id) ?? target.id;
  }

  #group(arn: string): TargetGroupSpec {
    const group = this.#groups.find((each) => each.arn === arn);
    if (group === undefined) throw new Error(`no target group ${arn}`);
    return group;
  }

  #of(arn: string): Map<string, Target> {
    return this.#targets.get(arn) ?? new Map();
  }
}
