import { desiredOf, drifted, rehearse } from '@esteira/fleet';
import { refusal, SimulatedFleet } from '@esteira/fleet/testing';
import { describe, expect, test } from '@jest/globals';
import { A, B, deploy, everywhere, fleetOn } from './support/deployments.ts';

describe('a first deployment', () => {
  test('brings the release to every host and records it', async () => {
    const fleet = new SimulatedFleet();
    const outcome = await deploy(fleet, A);
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
    expect(fleet.desired).toMatchObject({ release: A.release, digest: A.digest, number: 1 });
    expect(fleet.desired?.previous).toBeUndefined();
    expect(outcome.base).toBeUndefined();
    expect(fleet.records.get(1)).toMatchObject({
      verdict: 'succeeded',
      drained: [],
      hosts: [{ release: A.release }, { release: A.release }, { release: A.release }],
    });
    expect(fleet.lock.holder).toBeUndefined();
  });

  test('that fails leaves hosts serving nothing, as before, and in the balancer', async () => {
    const fleet = new SimulatedFleet();
    fleet.fault = (act, host) => (act === 'prove' && host === 'web-1' ? refusal('sick') : undefined);
    await expect(deploy(fleet, A)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.serving).toEqual({ 'web-1': '', 'web-2': '', 'web-3': '' });
    expect(fleet.hosts.every((each) => each.registered)).toBe(true);
    expect(fleet.desired).toBeUndefined();
  });
});

describe('a second deployment', () => {
  test('tells its story in order: stage everywhere, migrate once, then host by host', async () => {
    const fleet = await fleetOn(A);
    const { base } = await deploy(fleet, B);
    const b = B.release;
    expect(fleet.events).toEqual([
      `stage web-1 ${b}`,
      `stage web-2 ${b}`,
      `stage web-3 ${b}`,
      `migrate web-1 ${b}`,
      ...['web-1', 'web-2', 'web-3'].flatMap((host) => [
        `leave ${host}`,
        `activate ${host} ${b}`,
        `prove ${host} ${b}`,
        `join ${host}`,
      ]),
      'prune web-1',
      'prune web-2',
      'prune web-3',
    ]);
    expect(base).toBe(A.release);
    expect(fleet.desired).toMatchObject({ release: b, previous: A.release, number: 2 });
  });

  test('goes out in batches, canary first', async () => {
    const fleet = await fleetOn(A, 8);
    const { plan } = await deploy(fleet, B, {
      boldness: { canary: { count: 1 }, batch: { share: 0.4 }, minHealthy: { count: 1 } },
    });
    expect(plan.batches.map((batch) => batch.map((host) => host.name))).toEqual([
      ['web-1'],
      ['web-2', 'web-3', 'web-4'],
      ['web-5', 'web-6', 'web-7'],
      ['web-8'],
    ]);
    expect(fleet.serving).toEqual(everywhere(B, 8));
  });

  test('without migrations runs none', async () => {
    const fleet = await fleetOn(A);
    await deploy(fleet, B, { migrate: false });
    expect(fleet.events.filter((event) => event.startsWith('migrate'))).toEqual([]);
  });

  test('bakes, and stops when the balancer changes its mind', async () => {
    const fleet = await fleetOn(A);
    const started = fleet.clock.now();
    const deployment = deploy(fleet, B, { bake: 60_000 });
    fleet.fault = (act, host, release) => {
      if (act === 'join' && host === 'web-1' && release === B.release) void sicken(fleet);
      return undefined;
    };
    await expect(deployment).rejects.toMatchObject({
      code: 'rollout-reverted',
      message: expect.stringContaining('unhealthy again'),
    });
    expect(fleet.clock.now() - started).toBeGreaterThan(60_000);
    expect(fleet.serving).toEqual(everywhere(A));
  });

  async function sicken(fleet: SimulatedFleet): Promise<void> {
    await fleet.clock.sleep(35_000);
    const first = fleet.hosts[0];
    if (first !== undefined) first.healthy = false;
  }
});

describe('the same release again', () => {
  test('drains nobody and takes seconds', async () => {
    const fleet = await fleetOn(A);
    const started = fleet.clock.now();
    const { plan } = await deploy(fleet, A);
    expect(plan.batches).toEqual([]);
    expect(fleet.events.filter((event) => !/^(prove|prune)/.test(event))).toEqual([]);
    expect(fleet.clock.now() - started).toBeLessThan(10_000);
    expect(fleet.records.get(2)?.verdict).toBe('succeeded');
  });

  test('mends a host that only says it serves it', async () => {
    const fleet = await fleetOn(A);
    const second = fleet.hosts[1];
    if (second !== undefined) second.whole = false;
    await deploy(fleet, A);
    expect(fleet.events).toContain(`activate web-2 ${A.release}`);
    expect(fleet.events).not.toContain(`activate web-1 ${A.release}`);
    expect(fleet.hosts.every((each) => each.whole)).toBe(true);
  });
});

describe('what cannot begin changes nothing', () => {
  test('every reason of every host is told at once', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host) =>
      act === 'inspect' && host !== 'web-2' ? refusal(`disk of ${host} is full`) : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'fleet-refused',
      message: '2 of 3 hosts cannot take the release.',
      evidence: expect.stringMatching(/web-1: .*disk of web-1 is full\nweb-3: .*disk of web-3 is full/),
    });
    expect(fleet.events).toEqual([]);
    expect(fleet.desired?.release).toBe(A.release);
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'failed', failure: { code: 'fleet-refused' } });
    expect(fleet.lock.holder).toBeUndefined();
  });

  test('a host that cannot stage stops everything before anybody is drained', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host) =>
      act === 'stage' && host === 'web-3' ? refusal('digest differs') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ message: 'web-3: digest differs' });
    expect(fleet.events.filter((event) => /^(leave|activate|migrate|revert)/.test(event))).toEqual([]);
  });

  test('a migration that fails stops everything before anybody is switched', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act) => (act === 'migrate' ? refusal('no such table') : undefined);
    await expect(deploy(fleet, B)).rejects.toMatchObject({ message: 'web-1: no such table' });
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.events.filter((event) => /^(leave|activate)/.test(event))).toEqual([]);
  });

  test('a dry run only looks', async () => {
    const fleet = await fleetOn(A);
    const plan = await rehearse(fleet.request(B), fleet.ports);
    expect(plan.batches).toHaveLength(3);
    expect(plan.toStage).toHaveLength(3);
    expect(plan.migrator?.name).toBe('web-1');
    expect(fleet.events).toEqual([]);
    expect(fleet.lock.number).toBe(1);
  });

  test('a fleet of one would go dark, unless that is accepted', async () => {
    const fleet = await fleetOn(A, 1);
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'fleet-no-capacity' });
    await deploy(fleet, B, {
      boldness: { batch: { count: 1 }, canary: { count: 0 }, minHealthy: { count: 0 } },
    });
    expect(fleet.serving).toEqual(everywhere(B, 1));
  });
});

describe('drift', () => {
  test('is what does not serve the release, or not with everything', async () => {
    const fleet = await fleetOn(A);
    const look = async () => drifted(await rehearse(fleet.request(A), fleet.ports), A.release, 'production');
    expect(await look()).toBeUndefined();
    const [first, second] = fleet.hosts;
    if (first === undefined || second === undefined) throw new Error('The fleet has three hosts.');
    first.live = B.release;
    second.whole = false;
    expect(await look()).toMatchObject({
      code: 'fleet-drifted',
      message: `2 of 3 hosts of production do not serve ${A.release}.`,
      evidence: `web-1: serves ${B.release}\nweb-2: has it, but not everything runs it`,
    });
    await deploy(fleet, A);
    expect(await look()).toBeUndefined();
  });

  test('has nothing to be measured by where nothing was ever deployed', async () => {
    await expect(desiredOf(new SimulatedFleet().ledger, 'production')).rejects.toMatchObject({
      code: 'environment-empty',
    });
  });
});

test('what was live before is told again to a run that finds the release live already', async () => {
  const fleet = await fleetOn(A);
  await deploy(fleet, B);
  const again = await deploy(fleet, B);
  expect(again).toMatchObject({ base: A.release, record: { base: A.release } });
  expect(fleet.desired).toMatchObject({ release: B.release, previous: A.release });
});
