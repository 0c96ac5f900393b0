import type { Release, Word } from '@esteira/fleet';
import { desiredOf, lastGood, rehearse, rollout } from '@esteira/fleet';
import { refusal, SimulatedFleet } from '@esteira/fleet/testing';
import { describe, expect, test } from '@jest/globals';
import { A, B, deploy, everywhere, fleetOn } from './support/deployments.ts';

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
