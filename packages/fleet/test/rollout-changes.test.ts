import { refusal, type SimulatedFleet } from '@esteira/fleet/testing';
import { Failure } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';
import { A, B, deploy, everywhere, fleetOn } from './support/deployments.ts';

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
