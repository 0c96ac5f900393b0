import type { Release, Request } from '@esteira/fleet';
import { lastGood, rollout } from '@esteira/fleet';
import { refusal, releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { describe, expect, test } from '@jest/globals';

const [A, B, C] = [releaseNamed('A'), releaseNamed('B'), releaseNamed('C')];
const CANARY = {
  batch: { count: 1 },
  canary: { count: 1 },
  minHealthy: { count: 1 },
  pauseAfterCanary: true,
};
const THE_REST = { ...CANARY, pauseAfterCanary: false };

function deploy(fleet: SimulatedFleet, release: Release, changes: Partial<Request> = {}) {
  return rollout(fleet.request(release, changes), fleet.ports, () => {});
}

/** A fleet on A whose canary serves B. */
async function pausedOnB(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet();
  await deploy(fleet, A);
  fleet.events.length = 0;
  await deploy(fleet, B, { boldness: CANARY });
  return fleet;
}

const MIXED = { 'web-1': B.release, 'web-2': A.release, 'web-3': A.release };

describe('a pause after the canary', () => {
  test('comes when every host has staged, and the canary has switched', async () => {
    const fleet = await pausedOnB();
    const b = B.release;
    expect(fleet.events).toEqual([
      ...['web-1', 'web-2', 'web-3'].map((host) => `stage ${host} ${b}`),
      `migrate web-1 ${b}`,
      'leave web-1',
      `activate web-1 ${b}`,
      `prove web-1 ${b}`,
      'join web-1',
    ]);
    expect(fleet.serving).toEqual(MIXED);
    expect(fleet.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
    expect(fleet.lock.holder).toBeUndefined();
  });

  test('decides nothing: the environment must still run what it ran', async () => {
    const fleet = await pausedOnB();
    expect(fleet.desired).toMatchObject({ release: A.release, number: 1 });
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'paused', base: A.release, drained: [] });
    expect(fleet.records.get(2)?.endedAt).toBeDefined();
    expect(fleet.records.get(2)?.reason).toBeUndefined();
  });

  test('ends with the same release again: the canary is left alone, the others need no bundle', async () => {
    const fleet = await pausedOnB();
    fleet.events.length = 0;
    const { plan, base } = await deploy(fleet, B, { boldness: THE_REST });
    expect(plan.batches.map((batch) => batch.map((host) => host.name))).toEqual([['web-2'], ['web-3']]);
    expect(plan.toStage).toEqual([]);
    expect(base).toBe(A.release);
    expect(fleet.events.filter((event) => /^(leave|activate|converge) web-1/.test(event))).toEqual([]);
    expect(fleet.serving).toEqual({ 'web-1': B.release, 'web-2': B.release, 'web-3': B.release });
    expect(fleet.desired).toMatchObject({ release: B.release, previous: A.release });
    // It ended by itself: nothing was left to finish.
    expect(fleet.records.get(2)?.verdict).toBe('paused');
  });

  test('asked for again, stays a pause, and switches nobody else', async () => {
    const fleet = await pausedOnB();
    fleet.events.length = 0;
    const { plan, record } = await deploy(fleet, B, { boldness: CANARY });
    expect(plan).toMatchObject({ batches: [], later: [{ name: 'web-2' }, { name: 'web-3' }] });
    expect(record.verdict).toBe('paused');
    expect(fleet.serving).toEqual(MIXED);
  });

  test('is none where the canary is the whole fleet', async () => {
    const fleet = new SimulatedFleet();
    const { record } = await deploy(fleet, A, { boldness: { ...CANARY, canary: { share: 1 } } });
    expect(record.verdict).toBe('succeeded');
    expect(fleet.desired?.release).toBe(A.release);
  });

  test('needs a canary', async () => {
    const fleet = new SimulatedFleet();
    const none = { ...CANARY, canary: { count: 0 } };
    await expect(deploy(fleet, A, { boldness: none })).rejects.toMatchObject({ code: 'fleet-no-canary' });
    expect(fleet.events).toEqual([]);
  });

  test('is no pause where the canary does not take the release', async () => {
    const fleet = new SimulatedFleet();
    await deploy(fleet, A);
    fleet.fault = (act, _host, release) =>
      act === 'prove' && release === B.release ? refusal('sick', 'health') : undefined;
    await expect(deploy(fleet, B, { boldness: CANARY })).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(fleet.records.get(2)?.verdict).toBe('reverted');
  });

  test('is not called live where the canary was terminated', async () => {
    const fleet = new SimulatedFleet();
    await deploy(fleet, A);
    fleet.fault = (act, host, release) => {
      if (act === 'migrate' && host === 'web-1' && release === B.release) fleet.terminate('web-1');
      return undefined;
    };
    await expect(deploy(fleet, B, { boldness: CANARY })).rejects.toMatchObject({ code: 'fleet-empty' });
  });

  test('gives way to another release, which every host takes', async () => {
    const fleet = await pausedOnB();
    await deploy(fleet, C);
    expect(new Set(Object.values(fleet.serving))).toEqual(new Set([C.release]));
    expect(fleet.desired).toMatchObject({ release: C.release, previous: A.release });
  });
});

describe('the way back', () => {
  test('from a pause leads to what the environment must run, and away from the canary', async () => {
    const fleet = await pausedOnB();
    const chosen = await lastGood(fleet.ledger, 'production', undefined);
    expect(chosen).toEqual({ release: A.release, expected: 1, withdraws: B.release });
    // Also after somebody tried to go on and failed.
    fleet.fault = (act, host, release) =>
      act === 'prove' && host === 'web-2' && release === B.release ? refusal('sick', 'health') : undefined;
    await expect(deploy(fleet, B, { boldness: THE_REST })).rejects.toMatchObject({
      code: 'rollout-reverted',
    });
    expect(await lastGood(fleet.ledger, 'production', undefined)).toEqual(chosen);
  });

  test('from what went out after a pause is the usual one', async () => {
    const fleet = await pausedOnB();
    await deploy(fleet, B, { boldness: THE_REST });
    expect(await lastGood(fleet.ledger, 'production', undefined)).toEqual({
      release: A.release,
      expected: 3,
      withdraws: B.release,
    });
  });

  test('to a release that is named takes what must run out of use, unless that is the one', async () => {
    const fleet = await pausedOnB();
    const to = (release: Release) => lastGood(fleet.ledger, 'production', release.release);
    expect(await to(A)).toMatchObject({ withdraws: B.release });
    expect(await to(C)).toMatchObject({ release: C.release, withdraws: A.release });
  });
});
