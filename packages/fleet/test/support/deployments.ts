import type { Release, Request } from '@esteira/fleet';
import { rollout } from '@esteira/fleet';
import { releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { Failure } from '@esteira/kit';
import { expect } from '@jest/globals';

/** Rollouts over a simulated fleet, as every test of them needs them. */

export const A = releaseNamed('A');
export const B = releaseNamed('B');

export function deploy(fleet: SimulatedFleet, release: Release, changes: Partial<Request> = {}) {
  return rollout(fleet.request(release, changes), fleet.ports, () => {});
}

export async function fleetOn(release: Release, count = 3): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet(count);
  await deploy(fleet, release);
  fleet.events.length = 0;
  return fleet;
}

/** Starts a deployment and cancels it, or kills its run, at the first act that matches. */
export async function stoppedAt(
  fleet: SimulatedFleet,
  release: Release,
  act: string,
  host: string,
): Promise<void> {
  fleet.fault = (now, name) => {
    if (now === act && name === host) fleet.controller.abort(cancelled());
    return undefined;
  };
  await expect(deploy(fleet, release)).rejects.toMatchObject({ code: 'cancelled' });
  fleet.fault = () => undefined;
}

export function cancelled(): Failure {
  return new Failure('cancelled', { category: 'conflict', means: '', cure: '' }, { message: 'Cancelled.' });
}

export function everywhere(release: Release, count = 3): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`web-${index + 1}`, release.release]),
  );
}
