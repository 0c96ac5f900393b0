import { lastGood } from '@esteira/fleet';
import type { Ports, Result } from '@esteira/rollout';
import { carryOut } from '@esteira/rollout';
import type { Inputs } from './inputs.ts';

/**
 * Returns to a release that was good. What is live is remembered as one not to return to; no freeze
 * stands in the way. Nothing is reused of the deployment that failed: the same gates as ever.
 */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  const { release, expected, withdraws } = await lastGood(ports.ledger, inputs.environment, inputs.to);
  ports.log.info(`Returning ${inputs.environment} to ${release}.`);
  return await carryOut({ ...inputs, release, expected, withdraws, ignoresFreeze: true }, ports);
}
