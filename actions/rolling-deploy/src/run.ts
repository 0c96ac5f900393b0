import type { Ports, Result } from '@esteira/rollout';
import { carryOut } from '@esteira/rollout';
import type { Inputs } from './inputs.ts';

/** Brings the release to every host of the fleet, or brings back what was switched. */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  return await carryOut(inputs, ports);
}
