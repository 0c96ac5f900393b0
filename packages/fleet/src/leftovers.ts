import { asFailure } from '@esteira/kit';
import { Chronicle } from './chronicle.ts';
import type { Ports, Request } from './context.ts';
import { Deployment } from './deployment.ts';
import type { Host } from './host.ts';
import type { DeploymentRecord, Lease, Registration } from './ports.ts';
import { isOurs } from './release.ts';
import { resumeScaling } from './scaling.ts';

/** What the post step does for its own run: the same, under the number that the run had. */
export async function finishRun(
  request: Request,
  ports: Ports,
  lease: Lease,
): Promise<DeploymentRecord | undefined> {
  const record = await ports.ledger.deployment(lease.number);
  if (record === undefined || !isLeftover(record)) return record;
  const { hosts, unmanaged } = await ports.directory.resolve(request.targets);
  const reachable = hosts.filter((host) => !unmanaged.includes(host));
  const chronicle = new Chronicle(record, ports);
  const deployment = new Deployment(request, ports, lease, chronicle);
  const drained = await finish(deployment, reachable, record);
  await chronicle.settle(settled(record), drained);
  await resumeScaling(deployment);
  return chronicle.record;
}

/**
 * Finishes what a run left behind that was killed or cancelled: its hosts complete what they serve,
 * prove it, and go back into the balancer. What it suspended becomes this deployment's to resume. Done
 * before anything new is begun.
 */
export async function finishLeftovers(
  deployment: Deployment,
  hosts: readonly Host[],
  history: readonly DeploymentRecord[],
): Promise<void> {
  const { ledger, log } = deployment.ports;
  for (const record of history) {
    if (record.number >= deployment.number || !isLeftover(record)) continue;
    await log.group(`Finish what deployment ${record.number} left behind`, async () => {
      const drained = await finish(deployment, hosts, record);
      // What stands still for a rollout may stand still for the next one.
      await deployment.chronicle.suspending(record.suspended ?? []);
      await ledger.writeDeployment({ ...record, drained, suspended: [], verdict: settled(record) });
    });
  }
}

function isLeftover(record: DeploymentRecord): boolean {
  const { verdict, drained, suspended = [] } = record;
  return verdict === 'running' || drained.length > 0 || suspended.length > 0;
}

/** Whoever died did not say so. */
function settled(record: DeploymentRecord) {
  return record.verdict === 'running' ? 'cancelled' : record.verdict;
}

/** @returns what could not be brought back into the balancer */
async function finish(
  deployment: Deployment,
  hosts: readonly Host[],
  record: DeploymentRecord,
): Promise<Registration[]> {
  const { drained } = record;
  const concerned = hosts.filter(
    ({ id }) => record.hosts.some((each) => each.id === id) || drained.some((each) => each.host === id),
  );
  const left = await ofStopped(deployment, drained, concerned);
  for (const [host, answer] of await deployment.converge(concerned)) {
    const registrations = drained.filter((each) => each.host === host.id);
    if (!answer.ok || !(await isBack(deployment, host, answer.live ?? '', registrations)))
      left.push(...registrations);
  }
  return left;
}

/** Hosts that were terminated are nobody's to bring back; one that is stopped may return, and is out then. */
async function ofStopped(
  { ports }: Deployment,
  drained: readonly Registration[],
  present: readonly Host[],
): Promise<Registration[]> {
  const away = drained.filter((each) => !present.some((host) => host.id === each.host));
  if (away.length === 0) return [];
  const existing = await ports.directory.existing([...new Set(away.map((each) => each.host))]);
  return away.filter((each) => existing.includes(each.host));
}

async function isBack(
  deployment: Deployment,
  host: Host,
  live: string,
  registrations: readonly Registration[],
): Promise<boolean> {
  if (registrations.length === 0) return true;
  try {
    if (isOurs(live)) await deployment.prove([host], live);
    await deployment.rejoin([host], registrations, live !== '');
    return true;
  } catch (error) {
    if (deployment.isStopped) throw error;
    deployment.ports.log.warning(`${host.name} stays out of the balancer: ${asFailure(error).message}`);
    return false;
  }
}
