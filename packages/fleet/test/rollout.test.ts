import type { Release, Request, Word } from '@esteira/fleet';
import { desiredOf, drifted, finishRun, lastGood, rehearse, rollout } from '@esteira/fleet';
import { refusal, releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { Failure } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';

const A = releaseNamed('A');
const B = releaseNamed('B');

function deploy(fleet: SimulatedFleet, release: Release, changes: Partial<Request> = {}) {
  return rollout(fleet.request(release, changes), fleet.ports, () => {});
}

async function fleetOn(release: Release, count = 3): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet(count);
  await deploy(fleet, release);
  fleet.events.length = 0;
  return fleet;
}

/** Starts a deployment and cancels it, or kills its run, at the first act that matches. */
async function stoppedAt(fleet: SimulatedFleet, release: Release, act: string, host: string): Promise<void> {
  fleet.fault = (now, name) => {
    if (now === act && name === host) fleet.controller.abort(cancelled());
    return undefined;
  };
  await expect(deploy(fleet, release)).rejects.toMatchObject({ code: 'cancelled' });
  fleet.fault = () => undefined;
}

function cancelled(): Failure {
  return new Failure('cancelled', { category: 'conflict', means: '', cure: '' }, { message: 'Cancelled.' });
}

function everywhere(release: Release, count = 3): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`web-${index + 1}`, release.release]),
  );
}

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

describe('gates', () => {
  const weekend = {
    from: 'Fri 18:00',
    until: 'Mon 06:00',
    zone: 'America/Sao_Paulo',
    why: 'Nobody is on call.',
  };

  function sick(release: Release) {
    return (act: string, _host: string, about: string) =>
      act === 'prove' && about === release.release ? refusal('/healthz answers 503', 'health') : undefined;
  }

  test('a frozen environment is not touched, unless somebody says why; the reason is kept', async () => {
    const fleet = new SimulatedFleet();
    // The virtual clock starts at the epoch: a Wednesday evening in Brazil.
    const freeze = [{ ...weekend, from: 'Wed 18:00', until: 'Thu 06:00' }];
    await expect(deploy(fleet, A, { freeze })).rejects.toMatchObject({
      code: 'environment-frozen',
      message: 'production is frozen until Thu 06:00 (America/Sao_Paulo). Nobody is on call.',
    });
    expect(fleet.events).toEqual([]);
    expect(fleet.records.get(1)).toMatchObject({
      verdict: 'failed',
      failure: { code: 'environment-frozen' },
    });
    await deploy(fleet, A, { freeze, override: 'Payments are down' });
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'succeeded', override: 'Payments are down' });
  });

  test('a release that hosts rejected is refused from then on, until somebody says why not', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = sick(B);
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.records.get(2)?.reason).toMatchObject({ releaseAtFault: true });
    fleet.events.length = 0;
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'release-rejected',
      message: expect.stringContaining('Deployment 2 took'),
    });
    expect(fleet.events).toEqual([]);
    // Trying again later asks the same hosts, not the refusal.
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'release-rejected' });

    fleet.fault = () => undefined;
    await deploy(fleet, B, { override: 'The database was down' });
    await deploy(fleet, A);
    await deploy(fleet, B);
    expect(fleet.serving).toEqual(everywhere(B));
  });

  test('a host that was not heard says nothing against the release', async () => {
    const fleet = await fleetOn(A);
    let lost = 1;
    fleet.fault = (act, _host, release) =>
      act === 'prove' && release === B.release && lost-- > 0 ? refusal('no reply', 'host') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    await deploy(fleet, B);
    expect(fleet.serving).toEqual(everywhere(B));
  });

  test('a dry run meets them too', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = sick(B);
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    await expect(rehearse(fleet.request(B), fleet.ports)).rejects.toMatchObject({ code: 'release-rejected' });
  });

  test('a release that somebody rolled back from is refused as well', async () => {
    const fleet = await fleetOn(A);
    await deploy(fleet, B);
    await deploy(fleet, A, { withdraws: B.release });
    expect(fleet.records.get(3)).toMatchObject({ verdict: 'succeeded', withdraws: B.release });
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'release-rejected',
      message: `Deployment 3 rolled back from ${B.release}.`,
    });
    await expect(lastGood(fleet.ledger, 'production', undefined)).rejects.toMatchObject({
      code: 'no-previous-release',
    });
  });

  test('what was chosen before somebody else deployed is not carried out after', async () => {
    const fleet = await fleetOn(A);
    const { release, number } = await desiredOf(fleet.ledger, 'production');
    await deploy(fleet, B);
    fleet.events.length = 0;
    expect(release).toBe(A.release);
    await expect(deploy(fleet, A, { expected: number })).rejects.toMatchObject({
      code: 'environment-moved',
      message: 'production was on deployment 1 when this was chosen; it is on 2 now.',
    });
    expect(fleet.events).toEqual([]);
    expect(fleet.lock.holder).toBeUndefined();
  });

  test('hosts are brought back even where the bucket is lost meanwhile', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (...about) => {
      const failure = sick(B)(...about);
      if (failure !== undefined) fleet.isBucketLost = true;
      return failure;
    };
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
  });
});

describe('alarms', () => {
  const word = (verdict: Word['verdict'], source = 'clinic-5xx'): Word => ({
    source,
    verdict,
    said: 'it says so',
  });

  /** A fleet on A whose alarm changes its mind so many seconds after the deployment of B began. */
  async function changing(after: number, then: () => readonly Word[]) {
    const fleet = await fleetOn(A);
    const started = fleet.clock.now();
    fleet.words = (now) => (now < started + after * 1_000 ? [word('well')] : then());
    return fleet;
  }

  test('that are well all along change nothing', async () => {
    const fleet = await changing(0, () => [word('well')]);
    await deploy(fleet, B, { bake: 30_000 });
    expect(fleet.serving).toEqual(everywhere(B));
  });

  test('that ring before it begins keep it from beginning; who overrides is not stopped by them again', async () => {
    const fleet = await changing(0, () => [word('unwell')]);
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'alarm-before',
      evidence: 'clinic-5xx: unwell: it says so',
    });
    expect(fleet.events).toEqual([]);
    await deploy(fleet, B, { override: 'this release mends it', bake: 30_000 });
    expect(fleet.serving).toEqual(everywhere(B));
  });

  test('another one that rings after an override still counts', async () => {
    const fleet = await changing(60, () => [word('unwell'), word('unwell', 'clinic-latency')]);
    fleet.words = ((before) => (now: number) => [
      word('unwell'),
      ...before(now).filter((each) => each.source !== 'clinic-5xx'),
    ])(fleet.words);
    await expect(deploy(fleet, B, { override: 'mends it', bake: 60_000 })).rejects.toMatchObject({
      code: 'rollout-reverted',
      message: expect.stringContaining('clinic-latency rang while the release baked.'),
    });
  });

  test('that ring while it bakes send it back, and the release is remembered', async () => {
    const fleet = await changing(90, () => [word('unwell')]);
    await expect(deploy(fleet, B, { bake: 60_000 })).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
    fleet.words = () => [];
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'release-rejected' });
  });

  test.each<[string, () => readonly Word[]]>([
    ['has no word', () => [word('unknown')]],
    [
      'cannot be asked',
      () => {
        throw new Error('CloudWatch is away');
      },
    ],
  ])('one that %s stops the rollout where it is: nothing is blamed, nothing is trusted', async (_, then) => {
    const fleet = await changing(90, then);
    const started = fleet.clock.now();
    await expect(deploy(fleet, B, { bake: 60_000 })).rejects.toMatchObject({ code: 'alarm-silent' });
    expect(fleet.clock.now() - started).toBeGreaterThan(200_000);
    // The first host has switched and is well; nobody else was touched, and nobody is out of the balancer.
    expect(fleet.serving).toEqual({ ...everywhere(A), 'web-1': B.release });
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'failed', drained: [] });
    expect(fleet.records.get(2)?.reason).toBeUndefined();
    fleet.words = () => [];
    await deploy(fleet, B);
    expect(fleet.serving).toEqual(everywhere(B));
  });

  test.each<[string, Word['verdict'], string]>([
    ['rings', 'unwell', 'rollout-reverted'],
    ['is well', 'well', 'alarm-silent'],
  ])('of several, one that is away hides no other that %s', async (_, verdict, code) => {
    const fleet = await fleetOn(A);
    const started = fleet.clock.now();
    const isLate = () => fleet.clock.now() > started + 90_000;
    const alarms = [
      { ask: async () => (isLate() ? Promise.reject(refusal('CloudWatch is away', 'platform')) : []) },
      { ask: async () => [word(isLate() ? verdict : 'well')] },
    ];
    const rolling = rollout(fleet.request(B, { bake: 60_000 }), { ...fleet.ports, alarms }, () => {});
    await expect(rolling).rejects.toMatchObject({ code });
  });

  test('one that will never be answered says so at once', async () => {
    const fleet = await fleetOn(A);
    const alarms = [{ ask: async () => Promise.reject(refusal('the query is wrong', 'usage')) }];
    const rolling = rollout(fleet.request(B), { ...fleet.ports, alarms }, () => {});
    await expect(rolling).rejects.toMatchObject({ message: 'the query is wrong' });
  });

  test('one that refuses to answer in the middle sends nothing back', async () => {
    const fleet = await fleetOn(A);
    const until = fleet.clock.now() + 90_000;
    const alarms = [
      { ask: async () => (fleet.clock.now() < until ? [] : Promise.reject(refusal('401', 'permission'))) },
    ];
    const rolling = rollout(fleet.request(B, { bake: 60_000 }), { ...fleet.ports, alarms }, () => {});
    await expect(rolling).rejects.toMatchObject({ code: 'alarm-silent', evidence: 'alarms: unknown: 401' });
    expect(fleet.serving).toEqual({ ...everywhere(A), 'web-1': B.release });
  });

  test('one that finds its word again lets the rollout go on', async () => {
    const fleet = await fleetOn(A);
    const started = fleet.clock.now();
    fleet.words = (now) => [word(now > started + 90_000 && now < started + 150_000 ? 'unknown' : 'well')];
    await deploy(fleet, B, { bake: 60_000 });
    expect(fleet.serving).toEqual(everywhere(B));
  });
});

describe('a fleet that changes meanwhile', () => {
  /** Does something the first time that this act happens. */
  function once(fleet: SimulatedFleet, act: string, host: string, deed: () => void): void {
    let done = false;
    fleet.fault = (now, name, release) => {
      if (done || now !== act || name !== host || release !== B.release) return undefined;
      done = true;
      deed();
      return undefined;
    };
  }

  test('an instance that is terminated is left out with a note, and not waited for', async () => {
    const fleet = await fleetOn(A);
    once(fleet, 'prove', 'web-1', () => fleet.terminate('web-2'));
    const started = fleet.clock.now();
    const { record } = await deploy(fleet, B);
    expect(fleet.serving).toMatchObject({ 'web-1': B.release, 'web-3': B.release });
    expect(record).toMatchObject({ verdict: 'succeeded', drained: [] });
    expect(record.hosts.map((host) => host.name)).toEqual(['web-1', 'web-3']);
    expect(fleet.log.text).toContain('web-2 (i-00000002) does not run any more: it is left out.');
    expect(fleet.clock.now() - started).toBeLessThan(180_000);
  });

  test('an instance that is stopped while it is out of the balancer is brought back when it runs again', async () => {
    const fleet = await fleetOn(A);
    once(fleet, 'activate', 'web-2', () => fleet.stop('web-2'));
    const { record } = await deploy(fleet, B);
    expect(record).toMatchObject({ verdict: 'succeeded', drained: [{ host: 'i-00000002' }] });
    const meanwhile = fleet.nextRun();
    await deploy(meanwhile, B);
    expect(meanwhile.inBalancer).toEqual(['web-1', 'web-3']);
    meanwhile.start('web-2');
    const next = meanwhile.nextRun();
    const { record: mended } = await deploy(next, B);
    expect(next.serving).toEqual(everywhere(B));
    expect(next.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
    expect([...next.records.values()].flatMap((each) => each.drained)).toEqual([]);
    expect(mended.verdict).toBe('succeeded');
  });

  test.each(['join', 'prove'])(
    'an instance that is stopped while it is to %s is no reason to take the release back',
    async (act) => {
      const fleet = await fleetOn(A);
      const sick = new Failure(
        'host-unhealthy',
        { category: 'health', means: '', cure: '' },
        { message: 'sick' },
      );
      fleet.fault = (now, host, release) => {
        if (now !== act || host !== 'web-1' || release !== B.release) return undefined;
        fleet.stop('web-1');
        return sick;
      };
      const { record } = await deploy(fleet, B, { bake: 10_000 });
      expect(fleet.serving).toMatchObject({ 'web-2': B.release, 'web-3': B.release });
      expect(record.verdict).toBe('succeeded');
    },
  );

  test('where the one that migrates is terminated, another migrates before anybody is switched', async () => {
    const fleet = await fleetOn(A);
    once(fleet, 'stage', 'web-2', () => fleet.terminate('web-1'));
    await deploy(fleet, B);
    const migrated = fleet.events.indexOf(`migrate web-2 ${B.release}`);
    expect(migrated).toBeGreaterThan(0);
    expect(migrated).toBeLessThan(fleet.events.findIndex((event) => event.startsWith('activate')));
  });

  test('a host that runs and says nothing is waited for, and is no host that is gone', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host) =>
      act === 'activate' && host === 'web-2' ? refusal('no reply', 'host') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: expect.stringMatching(/^rollout-/) });
    expect(fleet.serving['web-1']).toBe(A.release);
  });

  test('where all are terminated, nothing is called live', async () => {
    const fleet = await fleetOn(A, 1);
    once(fleet, 'stage', 'web-1', () => fleet.terminate('web-1'));
    const boldness = { batch: { count: 1 }, canary: { count: 0 }, minHealthy: { count: 0 } };
    await expect(deploy(fleet, B, { boldness })).rejects.toMatchObject({ code: 'fleet-empty' });
    expect(fleet.desired?.release).toBe(A.release);
  });

  test('an instance that is launched meanwhile takes the release as well', async () => {
    const fleet = await fleetOn(A);
    once(fleet, 'prove', 'web-2', () => fleet.launch('web-4'));
    const { record } = await deploy(fleet, B);
    expect(fleet.serving).toEqual(everywhere(B, 4));
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3', 'web-4']);
    expect(record.hosts.at(-1)).toMatchObject({ name: 'web-4', release: B.release });
    expect(fleet.events.filter((event) => /^migrate/.test(event))).toEqual([`migrate web-1 ${B.release}`]);
  });

  test('one that does not take it is named, and the others stay on the release', async () => {
    const fleet = await fleetOn(A);
    once(fleet, 'prove', 'web-2', () => {
      fleet.launch('web-4');
      fleet.fault = (act, host) =>
        act === 'stage' && host === 'web-4' ? refusal('disk is full') : undefined;
    });
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'fleet-latecomer',
      message: 'web-4 did not take the release: web-4: disk is full',
    });
    expect(fleet.serving).toMatchObject(everywhere(B));
    expect(fleet.desired?.release).toBe(B.release);
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'failed', failure: { code: 'fleet-latecomer' } });
  });
});

describe('a host that falls ill meanwhile', () => {
  async function illFor(seconds: number): Promise<{ fleet: SimulatedFleet; deployed: Promise<unknown> }> {
    const fleet = await fleetOn(A);
    const [, , third] = fleet.hosts;
    if (third === undefined) throw new Error('The fleet has three hosts.');
    fleet.fault = (act, host, release) => {
      if (act !== 'prove' || host !== 'web-1' || release !== B.release) return undefined;
      third.healthy = false;
      void fleet.clock.sleep(seconds * 1_000).then(() => {
        third.healthy = true;
      });
      return undefined;
    };
    const boldness = { batch: { count: 1 }, canary: { count: 0 }, minHealthy: { count: 2 } };
    return { fleet, deployed: deploy(fleet, B, { boldness }) };
  }

  test('holds the next batch back until it is well again', async () => {
    const { fleet, deployed } = await illFor(40);
    await deployed;
    expect(fleet.serving).toEqual(everywhere(B));
  });

  test('ends the rollout where it does not come back, and what was switched returns', async () => {
    const { fleet, deployed } = await illFor(600);
    await expect(deployed).rejects.toMatchObject({
      code: 'rollout-reverted',
      message: expect.stringContaining('Without web-2, web has 1 healthy targets; `min-healthy` asks for 2.'),
    });
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.events.filter((event) => /^(leave|activate) web-[23]/.test(event))).toEqual([]);
  });
});

describe('a release that a host does not take', () => {
  test('on hosts that serve the release of another tool: they return to it', async () => {
    const fleet = new SimulatedFleet();
    for (const host of fleet.hosts) Object.assign(host, { live: '20240101120000', healthy: true });
    fleet.fault = (act, host, release) =>
      act === 'prove' && host === 'web-2' && release === A.release
        ? refusal('/healthz answers 503')
        : undefined;
    await expect(deploy(fleet, A)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.serving).toEqual({
      'web-1': '20240101120000',
      'web-2': '20240101120000',
      'web-3': '20240101120000',
    });
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
  });

  test('on the first host: the others never change, the first returns', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host, release) =>
      act === 'prove' && host === 'web-1' && release === B.release
        ? refusal('/healthz answers 503')
        : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'rollout-reverted',
      message: expect.stringContaining('web-1: /healthz answers 503'),
      evidence: expect.stringContaining(`web-1 serves ${A.release} again`),
    });
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
    expect(fleet.events.filter((event) => /^(activate|leave) web-[23]/.test(event))).toEqual([]);
    expect(fleet.desired?.release).toBe(A.release);
    expect(fleet.records.get(2)).toMatchObject({
      verdict: 'reverted',
      drained: [],
      failure: { code: 'rollout-reverted' },
    });
  });

  test('on the last host: all come back, newest first, through the same gates', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host, release) =>
      act === 'activate' && host === 'web-3' && release === B.release ? refusal('no') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    const after = fleet.events.slice(fleet.events.indexOf(`activate web-3 ${B.release}`) + 1);
    expect(after).toEqual(
      ['web-3', 'web-2', 'web-1'].flatMap((host) => [
        `leave ${host}`,
        `revert ${host}`,
        `prove ${host} ${A.release}`,
        `join ${host}`,
      ]),
    );
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
  });

  test('that the balancer does not call healthy is brought back too', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host, release) =>
      act === 'join' && host === 'web-2' && release === B.release ? refusal('unhealthy') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.serving).toEqual(everywhere(A));
    expect(fleet.records.get(2)?.drained).toEqual([]);
  });

  test('and a host that does not come back stays out of the balancer, by name', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host, release) => {
      if (act === 'prove' && host === 'web-2' && release === B.release) return refusal('sick');
      return act === 'revert' && host === 'web-2' ? refusal('disk is broken') : undefined;
    };
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'rollout-half-done',
      message: expect.stringContaining('web-2 could not be brought back'),
      evidence: expect.stringMatching(/sick[\s\S]*disk is broken/),
    });
    expect(fleet.inBalancer).toEqual(['web-1', 'web-3']);
    expect(fleet.records.get(2)).toMatchObject({
      verdict: 'failed',
      drained: [{ targetGroup: 'web', port: 80 }],
    });
    // The next run finds it in the record, completes it and puts it back.
    fleet.fault = () => undefined;
    await deploy(fleet, B);
    expect(fleet.serving).toEqual(everywhere(B));
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
  });

  test('returns hosts that served different releases each to its own', async () => {
    const fleet = await fleetOn(A);
    const C = releaseNamed('C');
    const third = fleet.hosts[2];
    if (third !== undefined) Object.assign(third, { live: C.release });
    fleet.fault = (act, host, release) =>
      act === 'prove' && host === 'web-3' && release === B.release ? refusal('no') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.serving).toEqual({ ...everywhere(A), 'web-3': C.release });
  });
});

describe('a lock that cannot be given back', () => {
  async function withStuckLock(fleet: SimulatedFleet, release: Release): Promise<unknown> {
    const lock = async () => {
      const lease = await fleet.takeLock();
      return { ...lease, release: async () => Promise.reject(refusal('S3 is away')) };
    };
    return await rollout(fleet.request(release), { ...fleet.ports, lock }, () => {});
  }

  test('expires, and is no reason to call a release failed that every host serves', async () => {
    const fleet = new SimulatedFleet();
    expect(await withStuckLock(fleet, A)).toMatchObject({ record: { verdict: 'succeeded' } });
    expect(fleet.log.text).toContain('warning: The lock was not given back and will expire: S3 is away');
  });

  test('does not hide why a rollout failed', async () => {
    const fleet = new SimulatedFleet();
    fleet.fault = (act) => (act === 'migrate' ? refusal('no such table') : undefined);
    await expect(withStuckLock(fleet, A)).rejects.toMatchObject({ message: 'web-1: no such table' });
  });
});

describe('a host of which nothing is heard', () => {
  test('is no success', async () => {
    const fleet = await fleetOn(A);
    const { agents } = fleet;
    const deaf = {
      ...agents,
      order: async (...[hosts, order, settled]: Parameters<typeof agents.order>) => {
        const answers = new Map(await agents.order(hosts, order, settled));
        if (order.phase === 'activate') answers.clear();
        return answers;
      },
    };
    const rolling = rollout(fleet.request(B), { ...fleet.ports, agents: deaf }, () => {});
    await expect(rolling).rejects.toMatchObject({
      code: 'rollout-reverted',
      message: expect.stringContaining('Nothing was heard of web-1'),
    });
    expect(fleet.serving).toEqual(everywhere(A));
  });
});

describe('a run that is stopped', () => {
  const STOPS: [act: string, host: string][] = [
    ['inspect', 'web-1'],
    ['stage', 'web-2'],
    ['migrate', 'web-1'],
    ['activate', 'web-1'],
    ['prove', 'web-2'],
    ['join', 'web-2'],
    ['activate', 'web-3'],
  ];

  test.each(STOPS)(
    'while it says %s to %s: its post step brings every host back into the balancer',
    async (act, host) => {
      const fleet = await fleetOn(A);
      await stoppedAt(fleet, B, act, host);
      expect(fleet.lock.holder).toBeDefined();
      const next = fleet.nextRun();
      const record = await finishRun(next.request(B), next.ports, next.leaseOf(2));
      expect(record).toMatchObject({ verdict: 'cancelled', drained: [] });
      expect(next.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
      for (const each of next.hosts) expect([A.release, B.release]).toContain(each.live);
      expect(next.hosts.every((each) => each.whole)).toBe(true);
      expect(next.desired?.release).toBe(A.release);
    },
  );

  test.each(STOPS)(
    'for good while it says %s to %s: the next run finishes it, and its own',
    async (act, host) => {
      const fleet = await fleetOn(A);
      await stoppedAt(fleet, B, act, host);
      fleet.expireLock();
      const next = fleet.nextRun();
      await deploy(next, B);
      expect(next.serving).toEqual(everywhere(B));
      expect(next.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
      expect(next.records.get(2)).toMatchObject({ verdict: 'cancelled', drained: [] });
      expect(next.records.get(3)).toMatchObject({ verdict: 'succeeded' });
    },
  );

  test('that has lost its lock changes nothing any more', async () => {
    const fleet = await fleetOn(A);
    fleet.fault = (act, host) => {
      if (act === 'prove' && host === 'web-1')
        fleet.lock.holder?.abort(
          new Failure('lock-lost', { category: 'conflict', means: '', cure: '' }, { message: 'Lost.' }),
        );
      return undefined;
    };
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'lock-lost' });
    expect(fleet.events.at(-1)).toBe(`prove web-1 ${B.release}`);
    expect(fleet.records.get(2)?.verdict).toBe('running');
  });

  test('has nothing to finish where it had ended', async () => {
    const fleet = await fleetOn(A);
    const record = await finishRun(fleet.request(A), fleet.ports, fleet.leaseOf(1));
    expect(record?.verdict).toBe('succeeded');
    expect(fleet.events).toEqual([]);
  });
});
