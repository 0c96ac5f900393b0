import { rollout as roll } from '@esteira/fleet';
import { AwsDirectory, RunCommand, TargetGroups } from '@esteira/fleet/aws';
import { releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { HostAgents } from '@esteira/host';
import type { Clock } from '@esteira/kit';
import { RecordedLog, VirtualClock } from '@esteira/kit/testing';
import { Lease, Ledger } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import type { Figure } from './figure.ts';
import { amount, ratio } from './figure.ts';
import { SimulatedAccount } from './simulated-account.ts';
import type { Pace } from './simulated-host.ts';
import { SimulatedHost } from './simulated-host.ts';

/** Bytes before any fleet: the program and its SDKs. */
const LOADED = process.memoryUsage().rss;

const FLEETS = [
  { count: 3, batch: { count: 1 } },
  { count: 50, batch: { share: 0.25 } },
  { count: 1_000, batch: { share: 0.1 } },
] as const;

/** The engine and the adapters of production on simulated fleets: time against what hosts need, calls, memory. */
export async function rollout(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const fleet of FLEETS) figures.push(...(await measure(fleet.count, fleet.batch)));
  return figures;
}

async function measure(count: number, batch: { count: number } | { share: number }): Promise<Figure[]> {
  const random = seeded(count);
  const clock = new VirtualClock();
  const hosts = Array.from({ length: count }, (_, index) => new SimulatedHost(index, paceOf(random), clock));
  const account = new SimulatedAccount(clock, hosts, random);
  const started = clock.now();
  const { plan } = await roll(requestOf(batch), portsOf(account, clock), () => {});
  const took = (clock.now() - started) / 1_000;
  const floor = floorOf(
    plan.batches.map((names) => hosts.filter((host) => names.some((each) => each.id === host.id))),
    hosts,
  );
  const grown = process.memoryUsage().rss - LOADED;
  return [
    ratio(
      `rollout of ${count} hosts, ${plan.batches.length} batches`,
      [took],
      { of: 'slowest drain, host and health check of each batch', sample: [floor] },
      1.1,
    ),
    amount(
      `calls to AWS a host, ${count} hosts`,
      account.calls / count,
      'calls',
      `${account.calls} calls in all`,
      count === 50 ? 3 : null,
    ),
    amount(
      `memory for ${count} hosts`,
      grown / 1e6,
      'MB',
      'resident, above the program itself',
      count === 1_000 ? 200 : null,
    ),
  ];
}

/**
 * Seconds that no order of the same batches can do without: all hosts stage, one migrates; in each batch
 * the slowest drain, the slowest host's own work, the slowest health check; all prune.
 */
function floorOf(batches: readonly (readonly SimulatedHost[])[], hosts: readonly SimulatedHost[]): number {
  const slowest = (some: readonly SimulatedHost[], need: (pace: Pace) => number) =>
    Math.max(...some.map((host) => need(host.pace)));
  const before = slowest(hosts, (pace) => pace.inspect) + slowest(hosts, (pace) => pace.stage);
  const [first] = batches[0] ?? [];
  const acts = [
    (pace: Pace) => pace.drain,
    (pace: Pace) => pace.activate + pace.prove,
    (pace: Pace) => pace.health,
  ];
  const switches = batches.flatMap((batch) => acts.map((need) => slowest(batch, need)));
  const after = slowest(hosts, (pace) => pace.prune);
  return (
    (before + (first?.pace.migrate ?? 0) + switches.reduce((sum, each) => sum + each, 0) + after) / 1_000
  );
}

/** As seen on small instances behind a balancer that drains for up to a minute. */
function paceOf(random: () => number): Pace {
  const between = (low: number, high: number) => low + random() * (high - low);
  return {
    inspect: between(300, 900),
    stage: between(12_000, 30_000),
    migrate: between(4_000, 12_000),
    activate: between(2_000, 30_000),
    prove: between(1_200, 2_500),
    prune: between(200, 1_500),
    drain: between(5_000, 30_000),
    health: between(10_000, 15_000),
  };
}

function requestOf(batch: { count: number } | { share: number }) {
  return new SimulatedFleet(0).request(releaseNamed('A'), {
    boldness: { batch, canary: { count: 0 }, minHealthy: { count: 1 } },
  });
}

function portsOf(account: SimulatedAccount, clock: Clock) {
  const { signal } = new AbortController();
  const store = new CountingStore(account);
  const owner = { actor: 'bench', run: '', id: 'bench' };
  const leasing = { store, environment: 'production', owner, clock, signal, wait: 0 };
  return {
    directory: new AwsDirectory(signal, undefined, account.ec2, account.ssm),
    agents: new HostAgents('production', new RunCommand(clock, signal, account.ssm)),
    balancer: new TargetGroups(['web'], clock, signal, account.balancers),
    // Its hosts belong to no group.
    scaling: new SimulatedFleet(0).scaling,
    ledger: new Ledger(store, 'production'),
    alarms: [],
    lock: () => Lease.acquire(leasing),
    clock,
    log: new RecordedLog(),
    signal,
  };
}

/** Records in memory, each access a call as to S3. */
class CountingStore extends MemoryStore {
  readonly #account: SimulatedAccount;

  constructor(account: SimulatedAccount) {
    super();
    this.#account = account;
  }

  override async read(key: string) {
    await this.#account.call();
    return await super.read(key);
  }

  override async list(prefix: string) {
    await this.#account.call();
    return await super.list(prefix);
  }

  override async write(key: string, text: string, condition: Parameters<MemoryStore['write']>[2]) {
    await this.#account.call();
    return await super.write(key, text, condition);
  }
}

/** The same fleet in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
