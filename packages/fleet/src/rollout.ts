import type { Failure } from '@esteira/kit';
import { asFailure, isFailure, messageOf } from '@esteira/kit';
import { Chronicle } from './chronicle.ts';
import type { Ports, Request } from './context.ts';
import { Deployment } from './deployment.ts';
import { fail } from './failures.ts';
import { passGates } from './gates/gates.ts';
import { Vigil } from './gates/vigil.ts';
import type { Host } from './host.ts';
import { bringLatecomers } from './latecomers.ts';
import { finishLeftovers } from './leftovers.ts';
import { unreachable } from './outcome.ts';
import type { Plan } from './plan.ts';
import { liveBefore, planRollout } from './plan.ts';
import type { DeploymentRecord, DesiredRecord, Lease } from './ports.ts';
import { suspendScaling, withScalingResumed } from './scaling.ts';
import { beforeSchemaChanges } from './schema.ts';
import { once, requireSomebody } from './somebody.ts';
import { surveyFleet } from './survey.ts';
import { switchAll } from './switch.ts';

/** How far back to look for what runs have left, and for what became of a release. */
const LOOK_BACK = 20;

/** What came of a rollout that ended well. */
export interface Outcome {
  readonly record: DeploymentRecord;
  readonly plan: Plan;
  /** What was live before; undefined at the first deployment. */
  readonly base: string | undefined;
}

/**
 * Brings a release to every host of the fleet, or to its canary, or, where one of them does not take it, brings back all
 * that were switched and fails.
 * @throws Failure of whatever stopped it, after the hosts were brought back
 */
export async function rollout(
  request: Request,
  ports: Ports,
  begun: (number: number) => void,
): Promise<Outcome> {
  const hosts = await fleetOf(request, ports);
  return await holding(await ports.lock(), ports, async (lease) => {
    begun(lease.number);
    const desired = await ports.ledger.desired();
    requireExpected(request, desired);
    const deployment = await openDeployment(request, ports, lease, desired);
    const outcome = await withScalingResumed(deployment, () => toItsEnd(deployment, hosts, desired));
    return { ...outcome, record: deployment.chronicle.record };
  });
}

/**
 * Every running host, each of which can be reached.
 * @throws Failure `fleet-empty`, `fleet-not-managed`, `fleet-agent-old`
 */
async function fleetOf(request: Request, ports: Ports): Promise<readonly Host[]> {
  const { hosts, unmanaged, outdated, notes } = await ports.directory.resolve(request.targets);
  for (const note of notes) ports.log.warning(note);
  if (unmanaged.length === 0) return hosts;
  throw unreachable(unmanaged, outdated);
}

/** Between the choice of a release and the lock, somebody else may have deployed. */
function requireExpected({ expected, environment }: Request, desired: DesiredRecord | undefined): void {
  if (expected === undefined || desired?.number === expected) return;
  throw fail('environment-moved', {
    message: `${environment} was on deployment ${expected} when this was chosen; it is on ${desired?.number ?? 'none'} now.`,
  });
}

/** The lock for as long as `body` works. After a cancel it is the post step's to free. */
async function holding<Result>(
  lease: Lease,
  ports: Ports,
  body: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  try {
    return await body(lease);
  } finally {
    await letGo(lease, ports);
  }
}

/** Whatever becomes of the lock, the rollout ended as it ended: one that cannot be given back expires. */
async function letGo(lease: Lease, { signal, log }: Ports): Promise<void> {
  if (signal.aborted) return lease.abandon();
  try {
    await lease.release();
  } catch (error) {
    log.warning(`The lock was not given back and will expire: ${messageOf(error)}`);
  }
}

async function toItsEnd(
  deployment: Deployment,
  hosts: readonly Host[],
  desired: DesiredRecord | undefined,
): Promise<Omit<Outcome, 'record'>> {
  try {
    return await carryOut(deployment, hosts, desired);
  } catch (error) {
    await endBadly(deployment, error);
    throw error;
  }
}

/** A run that was stopped leaves its record open: that is how others see what is to be finished. */
async function endBadly(deployment: Deployment, error: unknown): Promise<void> {
  if (deployment.isStopped) return;
  const verdict = isFailure(error, 'rollout-reverted') ? 'reverted' : 'failed';
  try {
    await deployment.chronicle.end(verdict, asFailure(error));
  } catch (second) {
    // What is to be told is the first error.
    deployment.ports.log.warning(`The history could not be written: ${messageOf(second)}`);
  }
}

/** Looks, and says what a rollout would do. Changes nothing. */
export async function rehearse(request: Request, ports: Ports): Promise<Plan> {
  const [desired, history] = await Promise.all([ports.ledger.desired(), ports.ledger.history(LOOK_BACK)]);
  await passGates(request, ports, { base: desired?.release, history, vigil: new Vigil(ports) });
  const hosts = await fleetOf(request, ports);
  const survey = await surveyFleet(hosts, request, ports);
  return planRollout(survey, request.boldness, 0, ports.clock.now());
}

async function carryOut(
  deployment: Deployment,
  hosts: readonly Host[],
  desired: DesiredRecord | undefined,
): Promise<Omit<Outcome, 'record'>> {
  const { request, ports, chronicle, number } = deployment;
  const history = await ports.ledger.history(LOOK_BACK);
  await finishLeftovers(deployment, hosts, history);
  await passGates(request, ports, { base: desired?.release, history, vigil: deployment.vigil });
  const survey = await surveyFleet(hosts, request, ports);
  const plan = planRollout(survey, request.boldness, number, ports.clock.now());
  await chronicle.joined(hosts, (host) => liveBefore(survey, host));

  // Whom nothing happens to needs no protection.
  if (plan.batches.length > 0) await suspendScaling(deployment, hosts);
  await ports.log.group('Stage', () =>
    deployment.stage([...plan.batches.flat(), ...plan.later], survey.registrations),
  );
  if (request.migrate && plan.batches.length > 0) {
    await ports.log.group('Migrate', async () => {
      await beforeSchemaChanges(deployment, baseOf(request, desired));
      await once(deployment, plan.batches.flat(), (host) => deployment.migrate(host));
    });
  }
  await switchAll(deployment, plan, survey);
  if (plan.later.length > 0) return await pause(deployment, plan, baseOf(request, desired));
  requireSomebody(deployment, hosts);
  await record(deployment, desired);
  await bringLatecomers(deployment, hosts);
  if (request.contract === true) await contract(deployment, hosts, baseOf(request, desired));
  await ports.log.group('Prune', () => tidyUp(deployment, hosts, baseOf(request, desired)));
  await chronicle.end('succeeded');
  return { plan, base: baseOf(request, desired) };
}

/** Nothing is decided: the environment must still run what it ran, and nobody says a bad word of the release. */
async function pause(
  deployment: Deployment,
  plan: Plan,
  base: string | undefined,
): Promise<Omit<Outcome, 'record'>> {
  requireSomebody(deployment, [...plan.current, ...plan.batches.flat()]);
  await deployment.chronicle.end('paused');
  return { plan, base };
}

/**
 * From here on no release comes back that does not know these migrations; so they run last of all, and what
 * they do is no reason to take the release back. Who finds it live runs them too: a run may have died before.
 * @throws Failure `schema-not-contracted`
 */
async function contract(
  deployment: Deployment,
  hosts: readonly Host[],
  base: string | undefined,
): Promise<void> {
  try {
    await deployment.ports.log.group('Contract', async () => {
      await beforeSchemaChanges(deployment, base);
      await once(deployment, hosts, (host) => deployment.contract(host));
    });
  } catch (error) {
    if (deployment.isStopped) throw error;
    throw notContracted(deployment.request.release.release, asFailure(error));
  }
}

function notContracted(release: string, { code, message, hint, evidence, cause }: Failure): Failure {
  return fail('schema-not-contracted', {
    message: `Every host serves ${release}, and its contracting migrations did not all run. ${message}`,
    evidence: [`[${code}] ${hint}`, evidence].filter(Boolean).join('\n'),
    cause,
  });
}

/** What was live before this release; also for a run that finds it live already, after one that was cut short. */
function baseOf({ release: { release } }: Request, desired: DesiredRecord | undefined): string | undefined {
  return desired?.release === release ? desired.previous : desired?.release;
}

async function record(
  { request, ports, number }: Deployment,
  desired: DesiredRecord | undefined,
): Promise<void> {
  const { release, digest } = request.release;
  const previous = baseOf(request, desired);
  await ports.ledger.writeDesired({
    schema: 1,
    release,
    digest,
    number,
    at: new Date(ports.clock.now()).toISOString(),
    by: request.owner,
    ...(previous === undefined ? {} : { previous }),
  });
}

/** Old releases left on a disk are no reason to call a deployment failed. */
async function tidyUp(
  deployment: Deployment,
  hosts: readonly Host[],
  base: string | undefined,
): Promise<void> {
  const answers = await deployment.prune(hosts, base);
  for (const [host, answer] of answers) {
    if (!answer.ok)
      deployment.ports.log.warning(`${host.name} kept its old releases: ${answer.failure.message}`);
  }
}

async function openDeployment(
  request: Request,
  ports: Ports,
  lease: Lease,
  desired: DesiredRecord | undefined,
): Promise<Deployment> {
  const base = baseOf(request, desired);
  const record: DeploymentRecord = {
    schema: 1,
    number: lease.number,
    environment: request.environment,
    release: request.release.release,
    ...(base === undefined ? {} : { base }),
    by: request.owner,
    startedAt: new Date(ports.clock.now()).toISOString(),
    verdict: 'running',
    ...(request.withdraws === undefined || request.withdraws === request.release.release
      ? {}
      : { withdraws: request.withdraws }),
    ...(request.override === undefined ? {} : { override: request.override }),
    hosts: [],
    drained: [],
    steps: [],
  };
  const chronicle = new Chronicle(record, ports);
  await chronicle.save();
  return new Deployment(request, ports, lease, chronicle);
}
