import type { Clock, Failure, Log } from '@esteira/kit';
import { RecordedLog, VirtualClock } from '@esteira/kit/testing';
import type { Ports, Request } from '../context.ts';
import type { Host } from '../host.ts';
import type {
  Agents,
  Answer,
  Balancer,
  DeploymentRecord,
  DesiredRecord,
  Directory,
  DumpMark,
  Lease,
  Ledger,
  Order,
  Registration,
  Release,
  Scaling,
  Word,
} from '../ports.ts';
import type { Surroundings } from './simulated-host.ts';
import { no, SimulatedHost } from './simulated-host.ts';

/** Seconds that things take, by the virtual clock. */
const TAKES: Record<string, number> = {
  inspect: 1,
  stage: 20,
  migrate: 10,
  contract: 10,
  activate: 5,
  prove: 2,
  revert: 5,
  converge: 5,
  prune: 1,
  suspend: 1,
  resume: 1,
  leave: 8,
  join: 10,
};

/**
 * A fleet, its balancer and the environment's records in memory, with the promises that the real ones
 * keep: fencing, idempotent phases, one lock. Faults are put in by hand; everything that happens is in
 * `events`, in order.
 */
export class SimulatedFleet {
  readonly clock: Clock;
  readonly log: Log & { readonly text: string };
  readonly events: string[] = [];
  readonly hosts: SimulatedHost[];
  readonly controller = new AbortController();
  readonly records = new Map<number, DeploymentRecord>();
  desired: DesiredRecord | undefined;
  isBucketLost = false;
  /** What a host says that dumps the database. */
  dump: DumpMark | undefined;
  /** Auto Scaling groups, and what is suspended in each. */
  groups = new Map<string, Set<string>>();
  /** What alarms say, by the clock. */
  words: (now: number) => readonly Word[] = () => [];
  lock: { number: number; holder: AbortController | undefined } = { number: 0, holder: undefined };
  /** Asked before each act of a host: a Failure makes it fail; anything may happen inside. */
  fault: (act: string, host: string, release: string) => Failure | undefined = () => undefined;

  /** @param group the Auto Scaling group that all hosts belong to */
  constructor(count = 3, clock: Clock = new VirtualClock(), group?: string) {
    this.clock = clock;
    this.log = new RecordedLog();
    this.hosts = Array.from(
      { length: count },
      (_, index) =>
        new SimulatedHost({
          id: `i-${String(index + 1).padStart(8, '0')}`,
          name: `web-${index + 1}`,
          zone: `sa-east-1${'abc'[index % 3]}`,
          ...(group === undefined ? {} : { group }),
        }),
    );
    if (group !== undefined) this.groups.set(group, new Set());
  }

  request(release: Release, changes: Partial<Request> = {}): Request {
    return {
      environment: 'production',
      targets: { kind: 'tags', tags: [{ key: 'Role', value: 'web' }] },
      release,
      boldness: { batch: { count: 1 }, canary: { count: 0 }, minHealthy: { count: 1 } },
      bake: 0,
      migrate: true,
      freeze: [],
      awaitDump: 600_000,
      timeouts: { stage: 900, migrate: 600, prove: 60 },
      owner: { actor: 'ana', run: 'https://github.test/runs/1', id: '1' },
      ...changes,
    };
  }

  get ports(): Ports {
    return {
      alarms: [{ ask: async () => this.words(this.clock.now()) }],
      directory: this.directory,
      agents: this.agents,
      balancer: this.balancer,
      scaling: this.scaling,
      ledger: this.ledger,
      lock: () => this.takeLock(),
      clock: this.clock,
      log: this.log,
      signal: this.controller.signal,
    };
  }

  /** name → release, of every host. */
  get serving(): Record<string, string> {
    return Object.fromEntries(this.hosts.map((each) => [each.host.name, each.live]));
  }

  get inBalancer(): string[] {
    return this.hosts.filter((each) => each.registered && each.healthy).map((each) => each.host.name);
  }

  get directory(): Directory {
    return {
      resolve: async () => ({ hosts: this.#running(), unmanaged: [], notes: [] }),
      existing: async (ids) =>
        this.hosts
          .filter((each) => ids.includes(each.host.id) && each.away !== 'terminated')
          .map((each) => each.host.id),
      running: async (hosts) => hosts.filter((host) => this.#running().includes(host)),
    };
  }

  get agents(): Agents {
    return {
      inspect: async (hosts, release) => {
        await this.#pass('inspect');
        return new Map(
          hosts.map((host) => [host, this.#find(host).inspect(release, this.clock.now(), this.#around)]),
        );
      },
      order: async (hosts, order, settled = () => {}, gone = async () => []) => {
        const answers = hosts.map(async (host): Promise<[Host, Answer]> => {
          await this.#pass(order.phase);
          const each = this.#find(host);
          const acted = each.away === undefined ? each.act(order, this.#around) : undefined;
          // Nobody hears of what it did where it went away meanwhile.
          const answer =
            acted === undefined || each.away !== undefined ? await this.#silence(host, order, gone) : acted;
          settled(host, answer);
          return [host, answer];
        });
        return new Map(await Promise.all(answers));
      },
    };
  }

  get balancer(): Balancer {
    const of = (registrations: readonly Registration[]) =>
      this.hosts.filter((each) => registrations.some(({ host }) => host === each.host.id));
    return {
      look: async (hosts) =>
        this.hosts
          .filter((each) => each.registered && hosts.includes(each.host))
          .map((each) => ({ host: each.host.id, targetGroup: 'web', port: 80, healthy: each.healthy })),
      leave: async (registrations) => {
        await this.#pass('leave');
        for (const each of of(registrations)) {
          this.#event('leave', each);
          each.registered = false;
          each.healthy = false;
        }
      },
      join: async (registrations, wait) => {
        for (const each of of(registrations)) {
          this.#event('join', each);
          each.registered = true;
        }
        if (!wait) return;
        await this.#pass('join');
        for (const each of of(registrations)) {
          const failure = this.fault('join', each.host.name, each.live);
          if (failure !== undefined) throw failure;
          each.healthy = each.live !== '';
        }
      },
    };
  }

  get scaling(): Scaling {
    const change = async (act: string, group: string, to: (suspended: Set<string>) => void) => {
      await this.#pass(act);
      const failure = this.fault(act, group, '');
      if (failure !== undefined) throw failure;
      const suspended = this.groups.get(group);
      if (suspended !== undefined) to(suspended);
    };
    return {
      look: async (groups) =>
        groups.flatMap((group) => {
          const suspended = this.groups.get(group);
          return suspended === undefined ? [] : [{ group, processes: [...suspended] }];
        }),
      suspend: ({ group, processes }) =>
        change('suspend', group, (suspended) => {
          for (const each of processes) suspended.add(each);
        }),
      resume: ({ group, processes }) =>
        change('resume', group, (suspended) => {
          for (const each of processes) suspended.delete(each);
        }),
    };
  }

  get ledger(): Ledger {
    return {
      desired: async () => this.desired,
      writeDesired: async (desired) => {
        this.desired = desired;
      },
      deployment: async (number) => this.records.get(number),
      dump: async () => this.dump,
      writeDeployment: async (deployment) => {
        if (this.isBucketLost) throw new Error('The bucket cannot be reached.');
        this.records.set(deployment.number, structuredClone(deployment));
      },
      history: async (most) => [...this.records.values()].toReversed().slice(0, most),
    };
  }

  /** Another run on the same hosts and records, whose signal nobody has aborted yet. */
  nextRun(): SimulatedFleet {
    const next = new SimulatedFleet(0, this.clock);
    next.hosts.push(...this.hosts);
    next.groups = this.groups;
    for (const [number, record] of this.records) next.records.set(number, record);
    next.desired = this.desired;
    next.lock = this.lock;
    return next;
  }

  /** What a runner that was killed leaves: its lock expired, nothing else changed. */
  expireLock(): void {
    this.lock.holder = undefined;
  }

  async takeLock(): Promise<Lease> {
    if (this.lock.holder !== undefined) throw new Error('The lock is held.');
    const holder = new AbortController();
    const number = this.lock.number + 1;
    this.lock = { number, holder };
    return this.leaseOf(number, holder);
  }

  leaseOf(number: number, holder = new AbortController()): Lease {
    return {
      number,
      lost: holder.signal,
      confirm: async () => holder.signal.throwIfAborted(),
      release: async () => {
        if (this.lock.number === number) this.lock.holder = undefined;
      },
      abandon: () => {},
    };
  }

  terminate(name: string): void {
    Object.assign(this.#named(name), { away: 'terminated', registered: false, healthy: false });
  }

  /** Its instance is stopped; it stays registered where it was. */
  stop(name: string): void {
    Object.assign(this.#named(name), { away: 'stopped', healthy: false });
  }

  start(name: string): void {
    const found = this.#named(name);
    Object.assign(found, { away: undefined, healthy: found.registered && found.live !== '' });
  }

  /** As an Auto Scaling group does: registered at once, and serving nothing yet. */
  launch(name: string): void {
    this.hosts.push(new SimulatedHost({ id: `i-${name}`, name, zone: 'sa-east-1a' }));
  }

  #running(): Host[] {
    return this.hosts.filter((each) => each.away === undefined).map((each) => each.host);
  }

  /** Nobody answers; only the clock ends it, or word that the instance is gone. */
  async #silence(
    host: Host,
    order: Order,
    gone: (silent: readonly Host[]) => Promise<readonly Host[]>,
  ): Promise<Answer> {
    for (let waited = 0; waited < order.timeout; waited += 15) {
      await this.clock.sleep(15_000, this.controller.signal);
      if ((await gone([host])).length > 0) return no('host-no-reply', 'the instance does not run any more');
    }
    return no('host-no-reply', 'no answer in time');
  }

  #named(name: string): SimulatedHost {
    const found = this.hosts.find((each) => each.host.name === name);
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found;
  }

  #find(host: Host): SimulatedHost {
    const found = this.hosts.find((each) => each.host === host);
    if (found === undefined) throw new Error(`${host.name} is not of this fleet.`);
    return found;
  }

  get #around(): Surroundings {
    return {
      event: (act, each, release) => this.#event(act, each, release),
      fault: (act, host, release) => this.fault(act, host, release),
    };
  }

  #event(act: string, each: SimulatedHost, release = ''): void {
    this.events.push(`${act} ${each.host.name} ${release}`.trim());
  }

  async #pass(act: string): Promise<void> {
    await this.clock.sleep((TAKES[act] ?? 1) * 1_000, this.controller.signal);
  }
}
