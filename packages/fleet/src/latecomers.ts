import { asFailure } from '@esteira/kit';
import type { Deployment } from './deployment.ts';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import { unreachable } from './outcome.ts';
import { liveBefore, planRollout } from './plan.ts';
import type { Resolution } from './ports.ts';
import { surveyFleet } from './survey.ts';
import { switchBatch } from './switch.ts';

/** Milliseconds for the agent of an instance that was just launched to report. */
const AGENT_WAIT = 120_000;
const LOOK = 5_000;

/**
 * Instances that were launched while others were switched. Called when the record names the release: who
 * boots from then on reads it and joins by itself, who had booted before is found here.
 * @throws Failure `fleet-latecomer`; the others serve the release, and stay on it
 */
export async function bringLatecomers(deployment: Deployment, known: readonly Host[]): Promise<void> {
  const { ports } = deployment;
  const isLate = (host: Host) => !known.some((each) => each.id === host.id);
  const { hosts, unmanaged, outdated } = await settled(deployment, isLate);
  const late = hosts.filter(isLate);
  if (late.length === 0) return;
  const names = late.map((host) => host.name).join(', ');
  await ports.log.group(`Launched meanwhile: ${names}`, async () => {
    try {
      if (unmanaged.some(isLate)) throw unreachable(unmanaged.filter(isLate), outdated);
      await bring(deployment, late, deployment.present(known));
    } catch (error) {
      if (deployment.isStopped) throw error;
      throw latecomer(names, error);
    }
  });
}

/** The fleet as it is once every late instance reports to Systems Manager, or has had its time to. */
async function settled(deployment: Deployment, isLate: (host: Host) => boolean): Promise<Resolution> {
  const { directory, clock, signal } = deployment.ports;
  const until = clock.now() + AGENT_WAIT;
  for (;;) {
    deployment.mayAct();
    const found = await directory.resolve(deployment.request.targets);
    if (!found.unmanaged.some(isLate) || clock.now() >= until) return found;
    await clock.sleep(LOOK, signal);
  }
}

async function bring(deployment: Deployment, late: readonly Host[], others: readonly Host[]): Promise<void> {
  const { request, ports, number } = deployment;
  const everybody = [...others, ...late];
  const found = await surveyFleet(late, request, ports);
  const survey = { ...found, registrations: await ports.balancer.look(everybody) };
  // The others have not waited for somebody's word either.
  const boldness = { ...request.boldness, pauseAfterCanary: false };
  const { batches } = planRollout(survey, boldness, number, ports.clock.now());
  await deployment.chronicle.joined(late, (host) => liveBefore(survey, host));
  await deployment.stage(batches.flat(), survey.registrations);
  for (const batch of batches) {
    await deployment.awaitCapacity(batch, everybody);
    await switchBatch(deployment, batch, survey);
  }
}

function latecomer(names: string, error: unknown): Error {
  const reason = asFailure(error);
  return fail('fleet-latecomer', {
    message: `${names} did not take the release: ${reason.message}`,
    evidence: [`[${reason.code}] ${reason.hint}`, reason.evidence].filter(Boolean).join('\n'),
    cause: reason.cause,
  });
}
