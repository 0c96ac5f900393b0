import type { Failure } from '@esteira/kit';
import { asFailure } from '@esteira/kit';
import type { Deployment } from './deployment.ts';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import type { Survey } from './plan.ts';
import { liveBefore } from './plan.ts';
import { isOurs } from './release.ts';

/**
 * Returns every host that was touched to what it served before, newest batch first, through the same
 * gates. A host that cannot prove its old release stays out of the balancer.
 * @returns the failure to end with: why it was reverted, and, where that failed too, which hosts are left
 * @throws whatever stopped the deployment itself in the meantime
 */
export async function bringBack(
  deployment: Deployment,
  switched: readonly (readonly Host[])[],
  survey: Survey,
  reason: Failure,
): Promise<Failure> {
  const { log } = deployment.ports;
  log.info(`Bringing ${switched.flat().length} hosts back: ${reason.message}`);
  const lost: { readonly host: Host; readonly failure: Failure }[] = [];
  for (const batch of switched.toReversed()) {
    try {
      lost.push(...(await bringBatchBack(deployment, batch, survey)));
    } catch (error) {
      if (deployment.isStopped) throw error;
      lost.push(...batch.map((host) => ({ host, failure: asFailure(error) })));
    }
  }
  return lost.length === 0 ? reverted(reason, switched.flat(), survey) : halfDone(reason, lost);
}

async function bringBatchBack(deployment: Deployment, batch: readonly Host[], survey: Survey) {
  const lost: { host: Host; failure: Failure }[] = [];
  // Also those that left already: one that failed while it rejoined may have requests again.
  await deployment.drain(batch, survey.registrations);

  const back: Host[] = [];
  for (const [host, answer] of await deployment.revert(batch, survey.registrations)) {
    if (answer.ok) back.push(host);
    else lost.push({ host, failure: answer.failure });
  }
  // Hosts may have served different releases before: each proves its own.
  for (const [release, hosts] of Map.groupBy(back, (host) => liveBefore(survey, host))) {
    const proven = isOurs(release) ? await proveBack(deployment, hosts, release, lost) : hosts;
    // Before its first release a host was not healthy either: nothing to wait for. One of another tool
    // cannot say which release it is: the balancer's word has to do.
    await deployment.rejoin(proven, survey.registrations, release !== '');
  }
  return lost;
}

async function proveBack(
  deployment: Deployment,
  hosts: readonly Host[],
  release: string,
  lost: { host: Host; failure: Failure }[],
): Promise<Host[]> {
  const proven: Host[] = [];
  for (const [host, answer] of await deployment.tryProve(hosts, release)) {
    if (answer.ok) proven.push(host);
    else lost.push({ host, failure: answer.failure });
  }
  return proven;
}

function reverted(reason: Failure, hosts: readonly Host[], survey: Survey): Failure {
  const back = hosts.map(
    (host) => `${host.name} serves ${liveBefore(survey, host) || 'nothing'} again, as before`,
  );
  return fail('rollout-reverted', {
    message: `The release was not taken, and every host is back where it was. ${reason.message}`,
    hint: reason.hint,
    evidence: [`[${reason.code}] ${reason.message}`, reason.evidence, ...back].filter(Boolean).join('\n'),
    cause: reason.cause,
  });
}

function halfDone(
  reason: Failure,
  lost: readonly { readonly host: Host; readonly failure: Failure }[],
): Failure {
  const hosts = lost.map(
    ({ host, failure }) => `${host.name}: ${failure.message} [${failure.code}]\n${failure.evidence ?? ''}`,
  );
  return fail('rollout-half-done', {
    message: `The release was not taken, and ${lost.map(({ host }) => host.name).join(', ')} could not be brought back.`,
    evidence: [`[${reason.code}] ${reason.message}`, reason.evidence, ...hosts].filter(Boolean).join('\n'),
    cause: reason,
  });
}
