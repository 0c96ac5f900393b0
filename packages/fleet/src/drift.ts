import type { Failure } from '@esteira/kit';
import { fail } from './failures.ts';
import type { Plan } from './plan.ts';

/** Hosts that would have to be switched to serve the release, as a failure; undefined where all serve it. */
export function drifted(plan: Plan, release: string, environment: string): Failure | undefined {
  const hosts = plan.batches.flat();
  if (hosts.length === 0) return undefined;
  return fail('fleet-drifted', {
    message: `${hosts.length} of ${plan.current.length + hosts.length} hosts of ${environment} do not serve ${release}.`,
    evidence: hosts.map((host) => `${host.name}: ${foundOn(plan.before.get(host), release)}`).join('\n'),
  });
}

function foundOn(live: string | undefined, release: string): string {
  if (live === release) return 'has it, but not everything runs it';
  return live ? `serves ${live}` : 'serves nothing';
}
