import { formatDuration, isFailure } from '@esteira/kit';
import { shortage } from './capacity.ts';
import type { Chronicle } from './chronicle.ts';
import type { Ports, Request } from './context.ts';
import { fail } from './failures.ts';
import { Vigil } from './gates/vigil.ts';
import type { Host } from './host.ts';
import { combined } from './outcome.ts';
import type { Answer, Lease, Order, Registration } from './ports.ts';

/** Beside the drain times, what reloads and restarts may take, seconds. */
const SWITCH_TIME = 120;
const SHORT = 60;
/** For requests that PHP is at work on when the balancer has let go, seconds. */
const QUIET_TIME = 10;
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
  readonly vigil: Vigil;
  readonly #lease: Lease;
  readonly #gone = new Set<Host>();

  constructor(request: Request, ports: Ports, lease: Lease, chronicle: Chronicle) {
    this.request = request;
    this.ports = ports;
    this.number = lease.number;
    this.chronicle = chronicle;
    this.vigil = new Vigil(ports);
    this.#lease = lease;
  }

  mayAct(): void {
    this.#lease.lost.throwIfAborted();
    this.ports.signal.throwIfAborted();
  }

  /** Before anything that visitors may notice: somebody may have taken the lock this very moment. */
  async #mayChange(): Promise<void> {
    this.mayAct();
    await this.#lease.confirm();
    this.mayAct();
  }

  /** Cancelled, or the lock lost: whoever comes next goes on from the record. */
  get isStopped(): boolean {
    return this.#lease.lost.aborted || this.ports.signal.aborted;
  }

  /** Those that have not been terminated meanwhile. */
  present(hosts: readonly Host[]): Host[] {
    return hosts.filter((host) => !this.#gone.has(host));
  }

  /** @param registered who is in the balancer: those hosts may be drained */
  async stage(hosts: readonly Host[], registered: readonly Registration[]): Promise<void> {
    const guard = registrationsOf(hosts, registered).length > 0;
    await this.#order('stage', hosts, {
      phase: 'stage',
      ...this.#about,
      timeout: this.request.timeouts.stage,
      guard,
    });
  }

  async migrate(host: Host): Promise<void> {
    const { migrate: timeout } = this.request.timeouts;
    await this.#order('migrate', [host], { phase: 'migrate', ...this.#about, timeout });
  }

  /** Takes away what only the release before has needed. */
  async contract(host: Host): Promise<void> {
    const { migrate: timeout } = this.request.timeouts;
    await this.#order('contract', [host], { phase: 'contract', ...this.#about, timeout });
  }

  /**
   * Switches hosts, and has each prove what it serves then.
   * @param drained who has left the balancer
   */
  async activate(hosts: readonly Host[], drained: readonly Registration[]): Promise<void> {
    const { prove } = this.request.timeouts;
    const quiet = this.#quietTime(hosts, drained);
    const timeout = (quiet ?? 0) + SWITCH_TIME + this.#drainTime + prove;
    await this.#order('activate', hosts, { phase: 'activate', ...this.#about, timeout, prove, quiet });
  }

  async prove(hosts: readonly Host[], release = this.request.release.release): Promise<void> {
    await this.#order('prove', hosts, this.#proof(release));
  }

  /** Some may fail: the answer says who, and who is back on what. */
  async revert(hosts: readonly Host[], drained: readonly Registration[]): Promise<ReadonlyMap<Host, Answer>> {
    const quiet = this.#quietTime(hosts, drained);
    const timeout = (quiet ?? 0) + SWITCH_TIME + this.#drainTime;
    return await this.#tryOrder('revert', hosts, { phase: 'revert', number: this.number, timeout, quiet });
  }

  async tryProve(hosts: readonly Host[], release: string): Promise<ReadonlyMap<Host, Answer>> {
    return await this.#tryOrder('prove', hosts, this.#proof(release));
  }

  async converge(hosts: readonly Host[]): Promise<ReadonlyMap<Host, Answer>> {
    return await this.#tryOrder('converge', hosts, {
      phase: 'converge',
      number: this.number,
      timeout: SWITCH_TIME + this.#drainTime,
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

  /**
   * Takes hosts out of the balancer and lets their requests end.
   * @param registered who is in it, these hosts among them
   */
  async drain(hosts: readonly Host[], registered: readonly Registration[]): Promise<void> {
    const present = this.present(hosts);
    const registrations = registrationsOf(present, registered);
    if (registrations.length === 0) return;
    await this.#mayChange();
    await this.chronicle.leaving(registrations);
    await this.#balance('drain', present, () => this.ports.balancer.leave(registrations));
  }

  /** Puts them back, and waits until the balancer calls them healthy. */
  async rejoin(hosts: readonly Host[], drained: readonly Registration[], wait = true): Promise<void> {
    const present = this.present(hosts);
    const registrations = registrationsOf(present, drained);
    if (registrations.length === 0) return;
    // Not asked for the lock: who stopped here would leave hosts out that are ready.
    this.mayAct();
    try {
      await this.#balance('rejoin', present, () => this.ports.balancer.join(registrations, wait));
    } catch (error) {
      if (!isFailure(error, 'host-unhealthy') || !(await this.#dropGone(present))) throw error;
      return await this.rejoin(hosts, drained, wait);
    }
    this.chronicle.back(registrations);
  }

  /** Watches what was switched for a while: balancer and alarms all along, the hosts' own word in the end. */
  async bake(hosts: readonly Host[]): Promise<void> {
    const { bake } = this.request;
    await this.vigil.check();
    if (bake === 0) return;
    const { clock, balancer, signal } = this.ports;
    this.ports.log.info(`Baking for ${formatDuration(bake)}.`);
    const until = clock.now() + bake;
    while (clock.now() < until) {
      await clock.sleep(Math.min(LOOK, until - clock.now()), signal);
      this.mayAct();
      const sick = (await balancer.look(this.present(hosts))).filter((each) => !each.healthy);
      const ill = hosts.filter((host) => sick.some((each) => each.host === host.id));
      if (ill.length > 0 && !(await this.#dropGone(ill))) throw unhealthyAgain(sick, hosts);
      await this.vigil.check();
    }
    await this.prove(hosts);
  }

  /** Of the service that takes longest, seconds. */
  get #drainTime(): number {
    return Math.max(0, ...Object.values(this.request.release.services));
  }

  /** A host that keeps getting requests is never quiet: only one that has left the balancer is waited for. */
  #quietTime(hosts: readonly Host[], drained: readonly Registration[]): number | undefined {
    return registrationsOf(hosts, drained).length === 0 ? undefined : Math.max(QUIET_TIME, this.#drainTime);
  }

  get #about() {
    return { release: this.request.release, number: this.number };
  }

  #proof(release: string): Order {
    return { phase: 'prove', release, number: this.number, timeout: this.request.timeouts.prove };
  }

  /** @throws Failure of the hosts that failed, all in one */
  async #order(phase: string, hosts: readonly Host[], order: Order): Promise<void> {
    const failure = combined(await this.#tryOrder(phase, hosts, order));
    if (failure !== undefined) throw failure;
  }

  async #tryOrder(phase: string, hosts: readonly Host[], order: Order): Promise<ReadonlyMap<Host, Answer>> {
    const asked = this.present(hosts);
    if (asked.length === 0) return new Map();
    if (isNoticed(order)) await this.#mayChange();
    else this.mayAct();
    const { agents } = this.ports;
    const answers = await this.chronicle.tryPhase(phase, asked, (told) =>
      agents.order(asked, order, told, (silent) => this.#notRunning(silent)),
    );
    await this.#dropGone(asked.filter((host) => answers.get(host)?.ok !== true));
    return new Map([...answers].filter(([host]) => !this.#gone.has(host)));
  }

  async #notRunning(hosts: readonly Host[]): Promise<Host[]> {
    const running = await this.ports.directory.running(hosts);
    return hosts.filter((host) => !running.includes(host));
  }

  /**
   * An instance that is not there any more is no host of the fleet: nobody waits for it or is judged by it.
   * @returns whether there was one
   */
  async #dropGone(suspects: readonly Host[]): Promise<boolean> {
    const gone = suspects.length === 0 ? [] : await this.#notRunning(suspects);
    if (gone.length === 0) return false;
    const existing = await this.ports.directory.existing(gone.map((host) => host.id));
    for (const host of gone) {
      this.#gone.add(host);
      this.ports.log.warning(`${host.name} (${host.id}) does not run any more: it is left out.`);
      await this.chronicle.left(host, existing.includes(host.id));
    }
    return true;
  }

  async #balance(phase: string, hosts: readonly Host[], act: () => Promise<void>): Promise<void> {
    await this.chronicle.tryPhase(phase, hosts, async () => {
      await act();
      return new Map(hosts.map((host) => [host, { ok: true } as const]));
    });
  }
}

/** Whether visitors may notice. Whatever else hosts are told, they refuse it by the number of a newer deployment. */
function isNoticed({ phase }: Order): boolean {
  return phase === 'migrate' || phase === 'activate' || phase === 'revert' || phase === 'contract';
}

function registrationsOf(hosts: readonly Host[], registrations: readonly Registration[]): Registration[] {
  return registrations.filter((each) => hosts.some((host) => host.id === each.host));
}

function unhealthyAgain(sick: readonly Registration[], hosts: readonly Host[]): Error {
  const names = sick.map(
    (each) => `${hosts.find((host) => host.id === each.host)?.name ?? each.host} in ${each.targetGroup}`,
  );
  return fail('host-unhealthy', { message: `The balancer calls ${names.join(', ')} unhealthy again.` });
}
