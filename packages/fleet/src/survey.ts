import { Failure } from '@esteira/kit';
import type { Ports, Request } from './context.ts';
import type { Host } from './host.ts';
import type { Survey } from './plan.ts';

/** Seconds for a host that says it serves the release already to prove it. */
const QUICK_PROOF = 15;

/** Looks at every host at once and changes nothing. */
export async function surveyFleet(hosts: readonly Host[], request: Request, ports: Ports): Promise<Survey> {
  const [inspections, registrations] = await Promise.all([
    ports.agents.inspect(hosts, request.release),
    ports.balancer.look(hosts),
  ]);
  const claiming = hosts.filter((host) => {
    const inspection = inspections.get(host);
    return (
      inspection !== undefined &&
      !(inspection instanceof Failure) &&
      inspection.live === request.release.release
    );
  });
  return { hosts, inspections, registrations, current: await proven(claiming, request, ports) };
}

/** What `current` names is not yet what everything runs: a run may have died in between. */
async function proven(hosts: readonly Host[], request: Request, ports: Ports): Promise<Set<Host>> {
  if (hosts.length === 0) return new Set();
  const { release } = request.release;
  const answers = await ports.agents.order(hosts, { phase: 'prove', release, timeout: QUICK_PROOF });
  return new Set(hosts.filter((host) => answers.get(host)?.ok === true));
}
