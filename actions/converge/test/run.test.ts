import { SimulatedFleet } from '@esteira/fleet/testing';
import { carryOut } from '@esteira/rollout';
import { A, B, failure, portsOf, RecordedDeployment, wishFor } from '@esteira/rollout/testing';
import { expect, test } from '@jest/globals';
import { run } from '../src/run.ts';

function converge(fleet: SimulatedFleet, checkOnly = false) {
  const { release: _none, ...given } = wishFor(A);
  return run({ ...given, checkOnly }, portsOf(fleet, new RecordedDeployment()));
}

async function onA(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet();
  await carryOut(wishFor(A), portsOf(fleet, new RecordedDeployment()));
  fleet.events.length = 0;
  return fleet;
}

function switchByHand(fleet: SimulatedFleet, name: string, release: string): void {
  const host = fleet.hosts.find((each) => each.host.name === name);
  if (host === undefined) throw new Error(`There is no ${name}.`);
  host.live = release;
}

test('brings back what drifted, and leaves the others alone', async () => {
  const fleet = await onA();
  switchByHand(fleet, 'web-2', B.release);
  expect(await converge(fleet)).toMatchObject({ dryRun: false, record: { verdict: 'succeeded' } });
  expect(new Set(Object.values(fleet.serving))).toEqual(new Set([A.release]));
  expect(fleet.events.filter((event) => /^(migrate|(leave|activate) web-[13])/.test(event))).toEqual([]);
});

test('only looking, it is red where a host drifted, and changes nothing', async () => {
  const fleet = await onA();
  expect(await converge(fleet, true)).toMatchObject({ dryRun: true });
  switchByHand(fleet, 'web-2', B.release);
  await expect(converge(fleet, true)).rejects.toMatchObject({
    code: 'fleet-drifted',
    evidence: `web-2: serves ${B.release}`,
  });
  expect(fleet.serving['web-2']).toBe(B.release);
  expect(fleet.records.size).toBe(1);
});

test('after a run that was cut short, it returns to the release before', async () => {
  const fleet = await onA();
  fleet.fault = (act, host) => {
    if (act === 'activate' && host === 'web-2') fleet.controller.abort(failure('cancelled', 'Cancelled.'));
    return undefined;
  };
  const cut = carryOut(wishFor(B), portsOf(fleet, new RecordedDeployment()));
  await expect(cut).rejects.toMatchObject({ code: 'cancelled' });
  const next = fleet.nextRun();
  next.expireLock();
  await converge(next);
  expect(new Set(Object.values(next.serving))).toEqual(new Set([A.release]));
  expect(next.inBalancer).toEqual(['web-1', 'web-2', 'web-3']);
});

test('after a pause it brings the canary back', async () => {
  const fleet = await onA();
  const canary = wishFor(B, { canary: { count: 1 }, pauseAfterCanary: true });
  await carryOut(canary, portsOf(fleet, new RecordedDeployment()));
  expect(fleet.serving['web-1']).toBe(B.release);
  await expect(converge(fleet, true)).rejects.toMatchObject({ evidence: `web-1: serves ${B.release}` });
  fleet.events.length = 0;
  expect(await converge(fleet)).toMatchObject({ record: { release: A.release, verdict: 'succeeded' } });
  expect(new Set(Object.values(fleet.serving))).toEqual(new Set([A.release]));
  expect(fleet.events.filter((event) => /^(leave|activate) web-[23]/.test(event))).toEqual([]);
});
