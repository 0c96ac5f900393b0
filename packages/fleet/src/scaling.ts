import type { Failure } from '@esteira/kit';
import { asFailure, messageOf } from '@esteira/kit';
import type { Deployment } from './deployment.ts';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import type { Suspension } from './ports.ts';

/**
 * What an Auto Scaling group does by itself to instances that it already has. Each would meet a rollout
 * badly: a host is terminated between two steps, or for being unhealthy while it is switched.
 *
 * - `AZRebalance` terminates well instances where a zone has too many.
 * - `AlarmNotification`, `ScheduledActions` scale in; and a batch that is out changes the very averages that
 *   scaling policies go by.
 * - `InstanceRefresh` replaces one instance after the other: two rollouts at once. One that is under way
 *   pauses.
 * - `HealthCheck` marks an instance for good, also one that was unhealthy only while it was switched;
 *   `ReplaceUnhealthy` terminates what is marked.
 *
 * What must go on: `Launch` and `Terminate`, without which none of what somebody asks of the group by hand
 * would be done (an instance that comes or goes meanwhile is dealt with), and `AddToLoadBalancer`, which
 * never makes up for an instance that was launched while it was suspended.
 *
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html
 */
const INTERFERING = [
  'AZRebalance',
  'AlarmNotification',
  'HealthCheck',
  'InstanceRefresh',
  'ReplaceUnhealthy',
  'ScheduledActions',
];

/** Keeps the groups of these hosts from touching them until the deployment is over. */
export async function suspendScaling(deployment: Deployment, hosts: readonly Host[]): Promise<void> {
  const groups = [...new Set(hosts.flatMap((host) => host.group ?? []))];
  if (groups.length === 0) return;
  const { scaling, log } = deployment.ports;
  deployment.mayAct();
  const suspensions = toSuspend(await scaling.look(groups));
  await deployment.chronicle.suspending(suspensions);
  for (const suspension of suspensions) {
    deployment.mayAct();
    await scaling.suspend(suspension);
    log.info(`Auto Scaling group ${suspension.group}: suspended ${suspension.processes.join(', ')}.`);
  }
}

/** What somebody else has suspended is theirs to resume. */
function toSuspend(groups: readonly Suspension[]): Suspension[] {
  return groups
    .map(({ group, processes }) => ({
      group,
      processes: INTERFERING.filter((each) => !processes.includes(each)),
    }))
    .filter(({ processes }) => processes.length > 0);
}

/**
 * Runs a deployment; whatever comes of it, what it has suspended goes on. Only where it was stopped does that
 * fall to whoever comes next.
 * @throws Failure `scaling-suspended`
 */
export async function withScalingResumed<Result>(
  deployment: Deployment,
  body: () => Promise<Result>,
): Promise<Result> {
  let result: Result;
  try {
    result = await body();
  } catch (error) {
    if (!deployment.isStopped) await resumeBeside(deployment);
    throw error;
  }
  await resumeScaling(deployment);
  return result;
}

/** What is to be told is the first error. */
async function resumeBeside(deployment: Deployment): Promise<void> {
  try {
    await resumeScaling(deployment);
  } catch (error) {
    deployment.ports.log.warning(messageOf(error));
  }
}

/** @throws Failure `scaling-suspended`, after every group was tried */
export async function resumeScaling(deployment: Deployment): Promise<void> {
  const { chronicle, ports } = deployment;
  const resumed: Suspension[] = [];
  const failed: { suspension: Suspension; failure: Failure }[] = [];
  const suspended = chronicle.record.suspended ?? [];
  for (const suspension of suspended) {
    try {
      deployment.mayAct();
      await ports.scaling.resume(suspension);
      resumed.push(suspension);
      ports.log.info(`Auto Scaling group ${suspension.group}: resumed ${suspension.processes.join(', ')}.`);
    } catch (error) {
      if (deployment.isStopped) throw error;
      failed.push({ suspension, failure: asFailure(error) });
    }
  }
  if (resumed.length > 0) await chronicle.resumed(resumed);
  const [first] = failed;
  if (first === undefined) return;
  throw fail('scaling-suspended', {
    message: `${failed.map(({ suspension }) => suspension.group).join(', ')} still has processes suspended: ${first.failure.message}`,
    evidence: failed.map(({ suspension, failure }) => told(suspension, failure)).join('\n'),
    cause: first.failure,
  });
}

function told({ group, processes }: Suspension, { message, code, hint }: Failure): string {
  return `${group} (${processes.join(', ')}): ${message} [${code}] ${hint}`;
}
