import type { Release, Request } from '@esteira/fleet';
import { finishRun, rollout } from '@esteira/fleet';
import { refusal, releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { Failure } from '@esteira/kit';
import { VirtualClock } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';

const A = releaseNamed('A');
const B = releaseNamed('B');
const GROUP = 'clinic-web';
const ENTRY = { category: 'conflict', means: '', cure: '' } as const;
/** What is suspended, by name. */
const HELD = [
  'AZRebalance',
  'AlarmNotification',
  'HealthCheck',
  'InstanceRefresh',
  'ReplaceUnhealthy',
  'ScheduledActions',
];

function deploy(fleet: SimulatedFleet, release: Release, changes: Partial<Request> = {}) {
  return rollout(fleet.request(release, changes), fleet.ports, () => {});
}

/** A fleet of a group, on A. */
async function groupOnA(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet(3, new VirtualClock(), GROUP);
  await deploy(fleet, A);
  return fleet;
}

function suspended(fleet: SimulatedFleet): string[] {
  return [...(fleet.groups.get(GROUP) ?? [])].toSorted();
}

/** What was suspended each time that one of these acts began. */
function watching(fleet: SimulatedFleet, ...acts: string[]): string[][] {
  const seen: string[][] = [];
  fleet.fault = (act) => {
    if (acts.includes(act)) seen.push(suspended(fleet));
    return undefined;
  };
  return seen;
}

/** Cancels a deployment, or kills its run, when this act begins. */
async function stoppedAt(fleet: SimulatedFleet, act: string): Promise<void> {
  fleet.fault = (now) => {
    if (now === act) fleet.controller.abort(new Failure('cancelled', ENTRY, { message: 'Cancelled.' }));
    return undefined;
  };
  await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'cancelled' });
  fleet.fault = () => undefined;
}

describe('an Auto Scaling group', () => {
  test('leaves its hosts alone from before the first one stages until the last one has pruned', async () => {
    const fleet = await groupOnA();
    const seen = watching(fleet, 'stage', 'prune');
    const { record } = await deploy(fleet, B);
    expect(seen).toEqual(Array.from({ length: 6 }, () => HELD));
    expect(suspended(fleet)).toEqual([]);
    expect(record).toMatchObject({ verdict: 'succeeded', suspended: [] });
    expect(fleet.records.get(2)?.suspended).toEqual([]);
  });

  test('goes on after a rollout that failed, too', async () => {
    const fleet = await groupOnA();
    fleet.fault = (act, host, release) =>
      act === 'prove' && host === 'web-2' && release === B.release ? refusal('sick') : undefined;
    await expect(deploy(fleet, B)).rejects.toMatchObject({ code: 'rollout-reverted' });
    expect(suspended(fleet)).toEqual([]);
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'reverted', suspended: [] });
  });

  test('is left alone itself where no host is switched', async () => {
    const fleet = await groupOnA();
    const seen = watching(fleet, 'suspend', 'resume');
    await deploy(fleet, A);
    expect(seen).toEqual([]);
  });

  test('keeps suspended what somebody else has suspended', async () => {
    const fleet = await groupOnA();
    fleet.groups.set(GROUP, new Set(['AZRebalance', 'Launch']));
    await deploy(fleet, B);
    expect(suspended(fleet)).toEqual(['AZRebalance', 'Launch']);
  });

  test('that is deleted meanwhile is no trouble', async () => {
    const fleet = await groupOnA();
    fleet.fault = (act, host) => {
      if (act === 'prove' && host === 'web-2') fleet.groups.delete(GROUP);
      return undefined;
    };
    expect(await deploy(fleet, B)).toMatchObject({ record: { verdict: 'succeeded', suspended: [] } });
  });

  test('that may not be suspended stops the rollout before anything is done', async () => {
    const fleet = await groupOnA();
    fleet.events.length = 0;
    fleet.fault = (act) => (act === 'suspend' ? refusal('AWS denies it', 'permission') : undefined);
    await expect(deploy(fleet, B)).rejects.toMatchObject({ message: 'AWS denies it' });
    expect(fleet.events).toEqual([]);
  });

  test('that does not go on is told in red, and the next run sees to it', async () => {
    const fleet = await groupOnA();
    fleet.fault = (act) => (act === 'resume' ? refusal('AWS denies it', 'permission') : undefined);
    await expect(deploy(fleet, B)).rejects.toMatchObject({
      code: 'scaling-suspended',
      message: 'clinic-web still has processes suspended: AWS denies it',
      evidence: expect.stringContaining(`clinic-web (${HELD.join(', ')})`),
    });
    // The release is live all the same, and nobody is to think otherwise.
    expect(fleet.desired?.release).toBe(B.release);
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'succeeded', suspended: [{ group: GROUP }] });
    fleet.fault = () => undefined;
    await deploy(fleet, B);
    expect(suspended(fleet)).toEqual([]);
    expect(fleet.records.get(2)).toMatchObject({ verdict: 'succeeded', suspended: [] });
  });

  test('that does not go on does not hide why a rollout failed', async () => {
    const fleet = await groupOnA();
    fleet.fault = (act) => (act === 'resume' || act === 'migrate' ? refusal(`no ${act}`) : undefined);
    await expect(deploy(fleet, B)).rejects.toMatchObject({ message: 'web-1: no migrate' });
    expect(fleet.log.text).toContain('warning: clinic-web still has processes suspended: no resume');
  });
});

describe('a run that is stopped', () => {
  const STOPS = ['suspend', 'stage', 'activate', 'join'];

  test.each(STOPS)('while it says %s: its post step lets the group go on', async (act) => {
    const fleet = await groupOnA();
    await stoppedAt(fleet, act);
    const next = fleet.nextRun();
    const record = await finishRun(next.request(B), next.ports, next.leaseOf(2));
    expect(record).toMatchObject({ verdict: 'cancelled', drained: [], suspended: [] });
    expect(suspended(next)).toEqual([]);
  });

  test.each(STOPS)('for good while it says %s: the next run lets it go on, at its end', async (act) => {
    const fleet = await groupOnA();
    fleet.groups.set(GROUP, new Set(['AZRebalance']));
    await stoppedAt(fleet, act);
    fleet.expireLock();
    const next = fleet.nextRun();
    const seen = watching(next, 'converge', 'prune');
    await deploy(next, B);
    expect(seen.at(-1)).toEqual(HELD);
    expect(suspended(next)).toEqual(['AZRebalance']);
    expect(next.records.get(2)).toMatchObject({ verdict: 'cancelled', suspended: [] });
    expect(next.records.get(3)).toMatchObject({ verdict: 'succeeded', suspended: [] });
  });

  test('for good: also a next run that is refused lets the group go on', async () => {
    const fleet = await groupOnA();
    await stoppedAt(fleet, 'activate');
    fleet.expireLock();
    const next = fleet.nextRun();
    next.words = () => [{ source: 'clinic-5xx', verdict: 'unwell', said: 'it rings' }];
    await expect(deploy(next, B)).rejects.toMatchObject({ code: 'alarm-before' });
    expect(suspended(next)).toEqual([]);
    expect(next.records.get(3)).toMatchObject({ verdict: 'failed', suspended: [] });
  });
});
