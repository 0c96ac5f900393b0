import { refusal, SimulatedFleet } from '@esteira/fleet/testing';
import { HostAgents } from '@esteira/host';
import { Lease } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import type { Wish } from '@esteira/rollout';
import { carryOut } from '@esteira/rollout';
import { A, B, failure, OWNER, portsOf, RecordedDeployment, wishFor } from '@esteira/rollout/testing';
import { describe, expect, test } from '@jest/globals';

const deployment = () => new RecordedDeployment();

function deploy(fleet: SimulatedFleet, manifest = A, told = deployment(), changes: Partial<Wish> = {}) {
  return carryOut(wishFor(manifest, changes), portsOf(fleet, told));
}

test('GitHub is told when it begins and how it ended', async () => {
  const fleet = new SimulatedFleet();
  const good = deployment();
  const result = await deploy(fleet, A, good);
  expect(result).toMatchObject({ dryRun: false, record: { verdict: 'succeeded' }, base: undefined });
  expect(good.updates).toEqual([
    `in_progress: Rolling out ${A.release}`,
    `success: Every host serves ${A.release}`,
  ]);
  const bad = deployment();
  fleet.fault = (act, host) => (act === 'stage' && host === 'web-2' ? refusal('disk is full') : undefined);
  await expect(deploy(fleet, B, bad)).rejects.toMatchObject({ message: 'web-2: disk is full' });
  expect(bad.updates.at(-1)).toBe('failure: web-2: disk is full');
});

test('of a pause GitHub hears that nothing is decided yet', async () => {
  const fleet = new SimulatedFleet();
  await deploy(fleet, A);
  const told = deployment();
  const canary = { canary: { count: 1 }, pauseAfterCanary: true };
  expect(await deploy(fleet, B, told, canary)).toMatchObject({ record: { verdict: 'paused' } });
  expect(told.updates.at(-1)).toBe(`inactive: Paused: the canary serves ${B.release}`);
});

test('a dry run tells GitHub nothing and changes nothing', async () => {
  const fleet = new SimulatedFleet();
  const told = deployment();
  const result = await deploy(fleet, A, told, { dryRun: true });
  expect(result).toMatchObject({ dryRun: true, release: A.release, plan: { migrator: { name: 'web-1' } } });
  expect({ updates: told.updates, events: fleet.events, records: fleet.records.size }).toEqual({
    updates: [],
    events: [],
    records: 0,
  });
});

describe('before anything is touched', () => {
  test('a release that nobody uploaded is refused, and not announced', async () => {
    const fleet = new SimulatedFleet();
    const told = deployment();
    const unknown = { ...A, release: 'abcdef0-000000000000' };
    await expect(deploy(fleet, unknown, told)).rejects.toMatchObject({ code: 'release-unknown' });
    expect(told.updates).toEqual([]);
    expect(fleet.events).toEqual([]);
  });

  test('a host that Systems Manager does not reach is named, and nobody is locked out', async () => {
    const fleet = new SimulatedFleet();
    const ports = portsOf(fleet, deployment());
    const hosts = fleet.hosts.map(({ host }) => host);
    const directory = {
      ...ports.directory,
      resolve: async () => ({ hosts, unmanaged: hosts.slice(1), notes: [] }),
    };
    await expect(carryOut(wishFor(A), { ...ports, directory })).rejects.toMatchObject({
      code: 'fleet-not-managed',
      message: 'Systems Manager does not reach web-2 (i-00000002), web-3 (i-00000003).',
      hint: expect.stringContaining('AmazonSSMManagedInstanceCore'),
    });
    expect(fleet.events).toEqual([]);
    expect(fleet.lock.number).toBe(0);
    expect(fleet.records.size).toBe(0);
  });

  test('a host whose agent would not hand over what the document is called with is named', async () => {
    const fleet = new SimulatedFleet();
    const ports = portsOf(fleet, deployment());
    const hosts = fleet.hosts.map(({ host }) => host);
    const old = hosts.slice(2);
    const directory = {
      ...ports.directory,
      resolve: async () => ({ hosts, unmanaged: old, outdated: old, notes: [] }),
    };
    await expect(carryOut(wishFor(A), { ...ports, directory })).rejects.toMatchObject({
      code: 'fleet-agent-old',
      message: 'The SSM agent is too old on web-3 (i-00000003).',
      hint: expect.stringContaining('3.3.2746.0'),
    });
    expect(fleet.lock.number).toBe(0);
  });

  test('an environment that no host serves is refused by every host', async () => {
    const fleet = new SimulatedFleet(2);
    const refused = {
      code: 'host-other-environment',
      message: 'This host serves production, not prodution.',
    };
    const stdout = JSON.stringify({ v: 1, phase: 'inspect', ok: false, step: '', ...refused });
    const shell = {
      run: async (ids: readonly string[]) =>
        new Map(ids.map((id) => [id, { status: 'Failed', stdout, command: 'c-1' }])),
    };
    const ports = { ...portsOf(fleet, deployment()), agents: new HostAgents('prodution', shell) };
    await expect(carryOut(wishFor(A, { environment: 'prodution' }), ports)).rejects.toMatchObject({
      code: 'fleet-refused',
      message: '2 of 2 hosts cannot take the release.',
      evidence: ['web-1', 'web-2'].map((name) => `${name}: ${refused.code}: ${refused.message}`).join('\n'),
    });
    expect(fleet.events).toEqual([]);
    expect(fleet.desired).toBeUndefined();
    expect(fleet.lock.holder).toBeUndefined();
  });

  test('a lock that another run holds says whose it is, since when, and where to look', async () => {
    const fleet = new SimulatedFleet();
    const { clock, controller } = fleet;
    const store = new MemoryStore();
    const leasing = { store, environment: 'production', clock, signal: controller.signal, wait: 60_000 };
    const bia = { actor: 'bia', run: 'https://github.test/runs/2', id: '2' };
    const since = new Date(clock.now()).toISOString();
    const held = await Lease.acquire({ ...leasing, owner: bia });
    const lock = () => Lease.acquire({ ...leasing, owner: OWNER });
    await expect(carryOut(wishFor(A), { ...portsOf(fleet, deployment()), lock })).rejects.toMatchObject({
      code: 'environment-locked',
      message: 'production is locked by deployment 1 of bia for 1m00s: https://github.test/runs/2.',
      evidence: expect.stringContaining(`"since": "${since}"`),
    });
    expect(fleet.events).toEqual([]);
    expect(held.lost.aborted).toBe(false);
    await held.release();
  });
});

describe('a schema that was contracted', () => {
  const path = 'database/migrations/after/2026_01_01_000000_drop_note.php';
  const contracted = {
    ...B,
    facts: { ...B.facts, migrations: { after: 'database/migrations/after' } },
    files: [{ path, bytes: 1, sha256: 'f'.repeat(64) }],
  };

  /** B is live, and its bundle says this of it. */
  async function onB(live: () => Promise<typeof B>) {
    const fleet = new SimulatedFleet();
    const ports = {
      ...portsOf(fleet, deployment()),
      manifestOf: async (release: string) => (release === A.release ? A : await live()),
    };
    await carryOut(wishFor(A), ports);
    fleet.desired = { ...(fleet.desired as NonNullable<typeof fleet.desired>), release: B.release };
    fleet.events.length = 0;
    return { fleet, ports };
  }

  test('keeps a release from coming back that does not know of it, unless somebody says why it may', async () => {
    const { fleet, ports } = await onB(async () => contracted);
    const back = wishFor(A, { migrate: false });
    await expect(carryOut(back, ports)).rejects.toMatchObject({
      code: 'migrations-contracted',
      message: `${A.release} does not know a migration of ${B.release} that took away what a release before may need.`,
      evidence: path,
    });
    expect(fleet.events).toEqual([]);
    await carryOut({ ...back, override: 'nothing of A reads it' }, ports);
    expect(fleet.desired?.release).toBe(A.release);
  });

  test('of which the bundle does not tell any more is for somebody to know', async () => {
    const { ports } = await onB(async () => Promise.reject(failure('release-unknown', 'no bundle')));
    const back = wishFor(A, { migrate: false });
    await expect(carryOut(back, ports)).rejects.toMatchObject({ code: 'release-unknown' });
    expect(await carryOut({ ...back, override: 'B had none' }, ports)).toMatchObject({ dryRun: false });
  });
});

describe('migrations that break what serves', () => {
  const path = 'database/migrations/2026_01_01_000000_drop_note.php';
  const breaking = { ...B, migrations: [{ path, breaks: [{ line: 7, what: 'drops visits.note' }] }] };

  async function onA() {
    const fleet = new SimulatedFleet();
    await deploy(fleet, A);
    const ports = portsOf(fleet, deployment());
    const manifestOf = async (release: string) =>
      release === B.release ? breaking : await ports.manifestOf(release);
    return { fleet, ports: { ...ports, manifestOf } };
  }

  test('stop a release before any host is asked', async () => {
    const { fleet, ports } = await onA();
    fleet.events.length = 0;
    await expect(carryOut(wishFor(B), ports)).rejects.toMatchObject({
      code: 'migrations-break',
      message: `A migration of ${B.release} may break ${A.release}, which serves until every host has switched.`,
      evidence: `${path}:7 drops visits.note`,
    });
    expect(fleet.events).toEqual([]);
    await expect(carryOut(wishFor(B, { dryRun: true }), ports)).rejects.toMatchObject({
      code: 'migrations-break',
    });
  });

  test('run where somebody says why they may, and where none are to run', async () => {
    const one = await onA();
    await carryOut(wishFor(B, { override: 'nothing has read it since March' }), one.ports);
    expect(one.fleet.records.get(2)).toMatchObject({
      verdict: 'succeeded',
      override: 'nothing has read it since March',
    });
    const two = await onA();
    await carryOut(wishFor(B, { migrate: false }), two.ports);
    expect(two.fleet.desired?.release).toBe(B.release);
  });

  test('are nobody to the first release', async () => {
    const fleet = new SimulatedFleet();
    await carryOut(wishFor(B), { ...portsOf(fleet, deployment()), manifestOf: async () => breaking });
    expect(fleet.desired?.release).toBe(B.release);
  });
});
