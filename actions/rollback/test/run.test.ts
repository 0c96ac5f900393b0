import { SimulatedFleet } from '@esteira/fleet/testing';
import { carryOut } from '@esteira/rollout';
import { A, B, portsOf, RecordedDeployment, wishFor } from '@esteira/rollout/testing';
import { expect, test } from '@jest/globals';
import type { Inputs } from '../src/inputs.ts';
import { run } from '../src/run.ts';

function rollback(fleet: SimulatedFleet, inputs: Partial<Inputs> = {}) {
  const { release: _none, ...given } = wishFor(A, { migrate: false });
  return run({ ...given, to: undefined, ...inputs }, portsOf(fleet, new RecordedDeployment()));
}

async function deployed(...manifests: (typeof A)[]): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet();
  for (const manifest of manifests)
    await carryOut(wishFor(manifest), portsOf(fleet, new RecordedDeployment()));
  fleet.events.length = 0;
  return fleet;
}

test('returns to the previous good release, without migrations, and remembers what it left', async () => {
  const fleet = await deployed(A, B);
  expect(await rollback(fleet)).toMatchObject({
    dryRun: false,
    base: B.release,
    record: { withdraws: B.release },
  });
  expect(new Set(Object.values(fleet.serving))).toEqual(new Set([A.release]));
  expect(fleet.events.filter((event) => event.startsWith('migrate'))).toEqual([]);
  // Once more would not go forth again to what was left.
  await expect(rollback(fleet)).rejects.toMatchObject({ code: 'no-previous-release' });
  await expect(carryOut(wishFor(B), portsOf(fleet, new RecordedDeployment()))).rejects.toMatchObject({
    code: 'release-rejected',
  });
});

test('goes to the release that is named', async () => {
  const fleet = await deployed(A, B);
  await rollback(fleet, { to: B.release });
  expect(fleet.events.filter((event) => /^(activate|leave)/.test(event))).toEqual([]);
  await rollback(fleet, { to: A.release });
  expect(new Set(Object.values(fleet.serving))).toEqual(new Set([A.release]));
});

test('is not kept back by a freeze', async () => {
  const fleet = await deployed(A, B);
  const always = { from: 'Mon 00:00', until: 'Sun 23:59', zone: 'UTC' };
  const frozen = { ...A, facts: { ...A.facts, freeze: [always] } };
  const ports = { ...portsOf(fleet, new RecordedDeployment()), manifestOf: async () => frozen };
  await expect(carryOut(wishFor(A), ports)).rejects.toMatchObject({ code: 'environment-frozen' });
  const { release: _none, ...given } = wishFor(A, { migrate: false });
  await run({ ...given, to: undefined }, ports);
  expect(new Set(Object.values(fleet.serving))).toEqual(new Set([A.release]));
});

test('a dry run shows the way and goes none of it', async () => {
  const fleet = await deployed(A, B);
  expect(await rollback(fleet, { dryRun: true })).toMatchObject({ dryRun: true, release: A.release });
  expect(new Set(Object.values(fleet.serving))).toEqual(new Set([B.release]));
});

test('an environment that nothing was deployed to has nowhere to return to', async () => {
  await expect(rollback(new SimulatedFleet())).rejects.toMatchObject({ code: 'environment-empty' });
});

test('after a pause it brings the canary back, and nobody goes on with that release', async () => {
  const fleet = await deployed(A);
  const ports = portsOf(fleet, new RecordedDeployment());
  const canary = wishFor(B, { canary: { count: 1 } });
  await carryOut({ ...canary, pauseAfterCanary: true }, ports);
  expect(await rollback(fleet)).toMatchObject({ record: { release: A.release, withdraws: B.release } });
  expect(new Set(Object.values(fleet.serving))).toEqual(new Set([A.release]));
  await expect(carryOut(canary, ports)).rejects.toMatchObject({ code: 'release-rejected' });
});
