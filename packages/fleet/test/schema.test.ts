import { rollout } from '@esteira/fleet';
import type { SimulatedFleet } from '@esteira/fleet/testing';
import { expect, test } from '@jest/globals';
import { A, B, deploy, everywhere, fleetOn } from './support/deployments.ts';

const BACKUP = '20261126T031500Z-1a2b';

function dumping(fleet: SimulatedFleet, seconds: number): void {
  fleet.dump = { backup: BACKUP, expires: new Date(fleet.clock.now() + seconds * 1_000).toISOString() };
}

test('migrations wait for a dump that is under way; nothing else of a rollout does', async () => {
  const fleet = await fleetOn(A);
  const began = fleet.clock.now();
  dumping(fleet, 300);
  await deploy(fleet, B);
  expect(fleet.serving).toEqual(everywhere(B));
  expect(fleet.clock.now() - began).toBeGreaterThan(300_000);
  expect(fleet.log.text).toContain(`Backup ${BACKUP} is being dumped`);
  expect(fleet.events.findIndex((event) => event.startsWith('stage'))).toBeLessThan(
    fleet.events.findIndex((event) => event.startsWith('migrate')),
  );
});

test('a release without migrations does not wait', async () => {
  const fleet = await fleetOn(A);
  const began = fleet.clock.now();
  dumping(fleet, 300);
  await deploy(fleet, B, { migrate: false });
  expect(fleet.clock.now() - began).toBeLessThan(300_000);
});

test('a dump that does not end stops the rollout before anything has changed', async () => {
  const fleet = await fleetOn(A);
  dumping(fleet, 86_400);
  await expect(deploy(fleet, B)).rejects.toMatchObject({
    code: 'dump-running',
    message: expect.stringContaining(BACKUP),
  });
  expect(fleet.serving).toEqual(everywhere(A));
  expect(fleet.events.filter((event) => event.startsWith('migrate'))).toEqual([]);
});

test('what migrations change is backed up before, by the deployment that changes it', async () => {
  const fleet = await fleetOn(A);
  const backup = async (number: number) => {
    fleet.events.push(`backup ${number}`);
    return BACKUP;
  };
  const asked: (string | undefined)[] = [];
  const backsUp = async (base: string | undefined) => asked.push(base) > 0;
  await rollout(fleet.request(B, { backsUp }), { ...fleet.ports, backup }, () => {});
  expect(asked).toEqual([A.release]);
  const at = fleet.events.indexOf('backup 2');
  expect(at).toBeGreaterThan(-1);
  expect(fleet.events.slice(0, at).some((event) => event.startsWith('migrate'))).toBe(false);
  expect(fleet.log.text).toContain(BACKUP);
});

test('a backup that fails stops it before anything has changed', async () => {
  const fleet = await fleetOn(A);
  const backup = async () => {
    throw new Error('The host has no room.');
  };
  const request = fleet.request(B, { backsUp: async () => true });
  await expect(rollout(request, { ...fleet.ports, backup }, () => {})).rejects.toThrow('no room');
  expect(fleet.serving).toEqual(everywhere(A));
});
