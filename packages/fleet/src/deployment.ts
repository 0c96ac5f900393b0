import { formatDuration } from '@esteira/kit';
import { shortage } from './capacity.ts';
import type { Chronicle } from './chronicle.ts';
import type { Ports, Request } from './context.ts';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import type { Answer, Lease, Order, Registration } from './ports.ts';

/** Beside the drain times, what reloads and restarts may take, seconds. */
const SWITCH_TIME = 120;
const SHORT = 60;
/** Milliseconds between two looks at the balancer, and how long to wait for a target that fell ill. */
const LOOK = 5_000;
const CAPACITY_WAIT = 60_000;

/**
 * A deployment that holds the lock, and the acts it is made of. Before each of them it asks whether
 * it may still act: a cancel or a lost lock stops it between two acts, never in the middle of one.
 */
export class Deployment {
  readonly request: Request;
  readonly ports: Ports;
  readonly number: number;
  readonly chronicle: Chronicle;
  readonly #lease: Lease;

  constructor(request: Request, ports: Ports, lease: Lease, chronicle: Chronicle) {
    this.request = request;
    this.ports = ports;
    this.number = lease.number;
    this.chronicle = chronicle;
    this.#lease = lease;
  }

  mayAct(): void {
    this.#lease.lost.throwIfAborted();
    this.ports.signal.throwIfAborted();
  }

  /** Cancelled, or the lock lost: whoever comes next goes on from the record. */
  get isStopped(): boolean {
    return this.#lease.lost.aborted || this.ports.signal.aborted;
  }

  async stage(hosts: readonly Host[]): Promise<void> {
    await this.#order('stage', hosts, this.#about('stage', this.request.timeouts.stage));
  }

  async migrate(host: Host): Promise<void> {
    await this.#order('migrate', [host], this.#about('migrate', this.request.timeouts.migrate));
  }

  async activate(hosts: readonly Host[]): Promise<void> {
    await this.#order('activate', hosts, this.#about('activate', this.#switchTime));
  }

  async prove(hosts: readonly Host[], release = this.request.release.release): Promise<void> {
    await this.#order('prove', hosts, this.#proof(release));
  }

  /** Some may fail: the answer says who, and who is back on what. */
  async revert(hosts: readonly Host[]): Promise<ReadonlyMap<Host, Answer>> {
    const order: Order = { phase: 'revert', number: this.number, timeout: this.#switchTime };
    return await this.#tryOrder('revert', hosts, order);
  }

  async tryProve(hosts: readonly Host[], release: string): Promise<ReadonlyMap<Host, Answer>> {
    return await this.#tryOrder('prove', hosts, this.#proof(release));
  }

  async converge(hosts: readonly Host[]): Promise<ReadonlyMap<Host, Answer>> {
    return await this.#tryOrder('converge', hosts, {
      phase: 'converge',
      number: this.number,
      timeout: this.#switchTime,
    });
  }

  async prune(hosts: readonly Host[], base: string | undefined): Promise<ReadonlyMap<Host, Answer>> {
    return await this.#tryOrder('prune', hosts, {
      phase: 'prune',
      number: this.number,
      base,
      timeout: SHORT,
    });
  }

  /**
   * Before hosts leave, enough others must be healthy: now, and not only when it was planned. One that has
   * just fallen ill gets a moment to come back.
   * @throws Failure `fleet-no-capacity`
   */
  async awaitCapacity(leaving: readonly Host[], fleet: readonly Host[]): Promise<void> {
    const { clock, balancer, signal } = this.ports;
    const until = clock.now() + CAPACITY_WAIT;
    for (;;) {
      this.mayAct();
      const missing = shortage(leaving, await balancer.look(fleet), this.request.boldness.minHealthy);
      if (missing === undefined) return;
      if (clock.now() >= until) throw missing;
      await clock.sleep(LOOK, signal);
    }
  }

  /** Takes hosts out of the balancer and lets their requests end. */
  async drain(hosts: readonly Host[], registrations: readonly Registration[]): Promise<void> {
    if (registrations.length === 0) return;
    this.mayAct();
    await this.chronicle.leaving(registrations);
    await this.#balance('drain', hosts, () => this.ports.balancer.leave(registrations));
  }

  /** Puts them back, and waits until the balancer calls them healthy. */
  async rejoin(hosts: readonly Host[], registrations: readonly Registration[], wait = true): Promise<void> {
    if (registrations.length === 0) return;
    this.mayAct();
    await this.#balance('rejoin', hosts, () => this.ports.balancer.join(registrations, wait));
    await this.chronicle.back(registrations);
  }

  /** Watches what was switched for a while: the balancer's word all along, the hosts' own in the end. */
  async bake(hosts: readonly Host[]): Promise<void> {
    const { bake } = this.request;
    if (bake === 0) return;
    const { clock, balancer, signal } = this.ports;
    this.ports.log.info(`Baking for ${formatDuration(bake)}.`);
    const until = clock.now() + bake;
    while (clock.now() < until) {
      await clock.sleep(Math.min(LOOK, until - clock.now()), signal);
      this.mayAct();
      const sick = (await balancer.look(hosts)).filter((each) => !each.healthy);
      if (sick.length > 0) throw unhealthyAgain(sick, hosts);
    }
    await this.prove(hosts);
  }

  get #switchTime(): number {
    return Math.max(0, ...Object.values(this.request.release.services)) + SWITCH_TIME;
  }

  #about(phase: 'stage' | 'migrate' | 'activate', timeout: number): Order {
    return { phase, release: this.request.release, number: this.number, timeout };
  }

  #proof(release: string): Order {
    return { phase: 'prove', release, number: this.number, timeout: this.request.timeouts.prove };
  }

  async #order(phase: string, hosts: readonly Host[], order: Order): Promise<void> {
    if (hosts.length === 0) return;
    this.mayAct();
    await this.chronicle.phase(phase, hosts, (told) => this.ports.agents.order(hosts, order, told));
  }

  async #tryOrder(phase: string, hosts: readonly Host[], order: Order): Promise<ReadonlyMap<Host, Answer>> {
    if (hosts.length === 0) return new Map();
    this.mayAct();
    return await this.chronicle.tryPhase(phase, hosts, (told) => this.ports.agents.order(hosts, order, told));
  }

  async #balance(phase: string, hosts: readonly Host[], act: () => Promise<void>): Promise<void> {
    await this.chronicle.phase(phase, hosts, async () => {
      await act();
      return new Map(hosts.map((host) => [host, { ok: true } as const]));
    });
  }
}

function unhealthyAgain(sick: readonly Registration[], hosts: readonly Host[]): Error {
  const names = sick.map(
    (each) => `${hosts.find((host) => host.id === each.host)?.name ?? each.host} in ${each.targetGroup}`,
  );
  return fail('host-unhealthy', { message: `The balancer calls ${names.join(', ')} unhealthy again.` });
}
