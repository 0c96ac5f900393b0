import type { Release, Request } from '@esteira/fleet';
import { rollout } from '@esteira/fleet';
import { refusal, releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { Failure } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';

const A = releaseNamed('A');
const B = releaseNamed('B');

function deploy(fleet: SimulatedFleet, release: Release, changes: Partial<Request> = {}) {
  return rollout(fleet.request(release, { contract: true, ...changes }), fleet.ports, () => {});
}

async function onA(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet();
  await deploy(fleet, A, { contract: false });
  fleet.events.length = 0;
  return fleet;
}

function contracted(fleet: SimulatedFleet): string[] {
  return fleet.events.filter((event) => event.startsWith('contract'));
}

describe('contracting migrations', () => {
  test('run once, on one host, when every host serves the release and the record says so', async () => {
    const fleet = await onA();
    let record: string | undefined;
    fleet.fault = (act) => {
      if (act === 'contract') record = fleet.desired?.release;
      return undefined;
    };
    await deploy(fleet, B);
    expect(contracted(fleet)).toEqual([`contract web-1 ${B.release}`]);
    expect(fleet.events.indexOf('join web-3')).toBeLessThan(
      fleet.events.indexOf(`contract web-1 ${B.release}`),
    );
    expect(record).toBe(B.release);
  });

  test('are asked for only where a release has some', async () => {
    const fleet = await onA();
    await deploy(fleet, B, { contract: false });
    expect(contracted(fleet)).toEqual([]);
  });

  test('wait where the rollout pauses, and where it fails', async () => {
    const fleet = await onA();
    const canary = { batch: { count: 1 }, canary: { count: 1 }, minHealthy: { count: 1 } };
    await deploy(fleet, B, { boldness: { ...canary, pauseAfterCanary: true } });
    fleet.fault = (act, host, release) =>
      act === 'activate' && host === 'web-2' && release === B.release ? refusal('no') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(contracted(fleet)).toEqual([]);
  });

  test('that fail send nothing back: the release serves, and the job is red', async () => {
    const fleet = await onA();
    fleet.fault = (act) => (act === 'contract' ? refusal('no such column') : undefined);
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'schema-not-contracted',
      message: `Every host serves ${B.release}, and its contracting migrations did not all run. web-1: no such column`,
    });
    expect(new Set(Object.values(fleet.serving))).toEqual(new Set([B.release]));
    expect(fleet.desired?.release).toBe(B.release);
    expect(fleet.records.get(2)).toMatchObject({
      verdict: 'failed',
      failure: { code: 'schema-not-contracted' },
    });
    expect(fleet.records.get(2)?.reason).toBeUndefined();
    expect(fleet.events.filter((event) => event.startsWith('revert'))).toEqual([]);
  });

  test('that a dead run did not get to run with the next one, which finds every host current', async () => {
    const fleet = await onA();
    fleet.fault = (act) => {
      if (act === 'contract')
        fleet.controller.abort(
          new Failure('cancelled', { category: 'conflict', means: '', cure: '' }, { message: 'Cancelled.' }),
        );
      return undefined;
    };
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'cancelled' });
    fleet.expireLock();
    const next = fleet.nextRun();
    const { plan } = await deploy(next, B);
    expect(plan.batches).toEqual([]);
    expect(contracted(next)).toEqual([`contract web-1 ${B.release}`]);
    expect(next.records.get(3)?.verdict).toBe('succeeded');
  });
});
