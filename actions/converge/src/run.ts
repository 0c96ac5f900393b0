import { desiredOf, drifted } from '@esteira/fleet';
import type { Ports, Result } from '@esteira/rollout';
import { carryOut } from '@esteira/rollout';
import type { Inputs } from './inputs.ts';

/**
 * Brings to the environment's release whatever does not serve it: after a cancel, an outage, the return
 * of a host. It decides nothing new, so neither freeze nor migrations have a say.
 * @throws Failure `fleet-drifted` where it only looks
 */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  const { release, number } = await desiredOf(ports.ledger, inputs.environment);
  const wish = {
    ...inputs,
    release,
    expected: number,
    migrate: false,
    migrateTimeout: 0,
    dryRun: inputs.checkOnly,
    ignoresFreeze: true,
  };
  const result = await carryOut(wish, ports);
  const drift = result.dryRun ? drifted(result.plan, release, inputs.environment) : undefined;
  if (drift !== undefined) throw drift;
  return result;
}
