import { refusal, SimulatedFleet } from '@esteira/fleet/testing';
import { carryOut, finishCancelled } from '@esteira/rollout';
import { A, B, failure, portsOf, RecordedDeployment, wishFor } from '@esteira/rollout/testing';
import { expect, test } from '@jest/globals';

const EVERYBODY = ['web-1', 'web-2', 'web-3'];

/** A fleet on A, with a run of B cancelled while a host activates it; → what its post step finds. */
async function cancelled(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet();
  await carryOut(wishFor(A), portsOf(fleet, new RecordedDeployment()));
  fleet.fault = (act, host) => {
    if (act === 'activate' && host === 'web-2') fleet.controller.abort(failure('cancelled', 'Cancelled.'));
    return undefined;
  };
  const main = carryOut(wishFor(B), portsOf(fleet, new RecordedDeployment()));
  await expect(main).rejects.toMatchObject({ code: 'cancelled' });
  return fleet.nextRun();
}

function post(fleet: SimulatedFleet, told: RecordedDeployment, ports = portsOf(fleet, told)) {
  return finishCancelled(wishFor(B), B.release, ports, async () => fleet.leaseOf(2), told);
}

test('after a cancel hosts rejoin on whole releases, the lock is free, and GitHub hears of it', async () => {
  const fleet = await cancelled();
  expect(fleet.inBalancer).not.toEqual(EVERYBODY);
  const told = new RecordedDeployment();
  expect(await post(fleet, told)).toMatchObject({ number: 2, verdict: 'cancelled', drained: [] });
  expect(fleet.inBalancer).toEqual(EVERYBODY);
  expect(fleet.hosts.every((each) => each.whole)).toBe(true);
  expect(fleet.lock.holder).toBeUndefined();
  expect(told.updates).toEqual(['error: The run was cancelled; hosts were left on whole releases']);
});

test('where main has given its lock back, nothing is left to do', async () => {
  const fleet = new SimulatedFleet();
  const told = new RecordedDeployment();
  const resume = async () => undefined;
  expect(await finishCancelled(wishFor(A), A.release, portsOf(fleet, told), resume, told)).toBeUndefined();
  expect(fleet.events).toEqual([]);
  expect(told.updates).toEqual([]);
});

test('a host that does not come back is not called whole', async () => {
  const fleet = await cancelled();
  fleet.fault = (act, host) =>
    act === 'converge' && host === 'web-2' ? refusal('disk is broken') : undefined;
  const told = new RecordedDeployment();
  expect(await post(fleet, told)).toMatchObject({ verdict: 'cancelled', drained: [{ targetGroup: 'web' }] });
  expect(fleet.inBalancer).toEqual(['web-1', 'web-3']);
  expect(told.updates).toEqual(['error: The run was cancelled; hosts stay out of the balancer: 1']);
});

test('where hosts cannot be reached it fails, frees the lock, and leaves the record for the next run', async () => {
  const fleet = await cancelled();
  const told = new RecordedDeployment();
  const away = {
    ...fleet.directory,
    resolve: async () => Promise.reject(failure('platform-unavailable', 'EC2 is away.')),
  };
  const finishing = post(fleet, told, { ...portsOf(fleet, told), directory: away });
  await expect(finishing).rejects.toMatchObject({ code: 'platform-unavailable' });
  expect(fleet.lock.holder).toBeUndefined();
  expect(fleet.records.get(2)?.verdict).toBe('running');
  expect(told.updates).toEqual(['error: The run was cancelled, and its post step failed: EC2 is away.']);
});

test('a cancel that came after the end changes nothing: the release is live', async () => {
  const fleet = new SimulatedFleet();
  await carryOut(wishFor(A), portsOf(fleet, new RecordedDeployment()));
  await carryOut(wishFor(B), portsOf(fleet, new RecordedDeployment()));
  fleet.events.length = 0;
  const told = new RecordedDeployment();
  expect(await post(fleet, told)).toMatchObject({ verdict: 'succeeded' });
  expect(fleet.events).toEqual([]);
  expect(told.updates).toEqual([`success: Every host serves ${B.release}`]);
});
