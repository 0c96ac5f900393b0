import type { Release } from '@esteira/fleet';
import { finishRun, rollout } from '@esteira/fleet';
import { refusal, releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { Failure } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';
import { A, B, deploy, everywhere, fleetOn, stoppedAt } from './support/deployments.ts';

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
