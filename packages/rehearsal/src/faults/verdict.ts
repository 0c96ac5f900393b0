import { messageOf, systemClock, waitFor } from '@esteira/kit';
import type { StepResult } from '@esteira/kit/contract';
import type { Standing } from '../load/index.ts';
import { desiredRelease, lockRecord } from '../stories/observe.ts';
import type { Fault } from './fault.ts';
import type { Scene } from './scene.ts';

/** Milliseconds for a fleet to come to rest by itself, after a fault. */
const REST = 120_000;

/** What came of one fault. */
export interface Verdict {
  readonly fault: Fault;
  /** What is wrong; nothing where everything held. */
  readonly wrong: readonly string[];
  /** How the run ended, in the code of its failure. */
  readonly ended: string;
  /** Host → release, when the fleet had come to rest and nothing had been run again. */
  readonly serves: ReadonlyMap<string, string>;
  readonly lock: 'free' | 'expiring';
  readonly registered: string;
  readonly requests: { readonly sent: number; readonly lost: number; readonly callsCut: number };
  readonly converged: boolean;
  readonly seconds: number;
  readonly logs: string;
}

/** Plays one fault, and looks at everything that must hold after it. */
export async function play(fault: Fault, scene: Scene): Promise<Verdict> {
  const started = performance.now();
  const before = await scene.stage.standing();
  const wrong: string[] = [];
  const note = (isWell: boolean, what: string) => {
    if (!isWell) wrong.push(what);
  };
  const [base, other] = [await desiredRelease(scene.world), await scene.other()];

  const { main, post } = await scene.meet(fault);
  note(scene.struck > 0, 'the fault never struck');
  const ended = endOf(main);
  note(isAsExpected(fault, main), `the run ended with ${main.code} ${ended}`);
  note(
    post === undefined || post.code === 0 || fault.outage !== undefined,
    `the post step ended with ${post?.code}`,
  );

  const left = await lockRecord(scene.world);
  if (leavesLock(fault)) await scene.expireLock();
  else note(left.owner === undefined, 'the lock is still held');
  const rest = await comeToRest(scene, [base, other]);
  note(rest.problem === undefined, rest.problem ?? '');

  const desired = await desiredRelease(scene.world);
  if (fault.ends === 'green') note(desired === other, `the record names ${desired}`);
  const converge = await scene.converge();
  note(converge.code === 0, `converge ended with ${converge.code} ${endOf(converge)}`);
  const after = await comeToRest(scene, [desired]);
  note(after.problem === undefined, `after converge: ${after.problem}`);
  note((await lockRecord(scene.world)).owner === undefined, 'after converge the lock is still held');

  const now = await scene.stage.standing();
  const requests = difference(before, now);
  const lost = requests.lost + requests.callsCut;
  note(
    lost === 0 || fault.mayLose === true,
    `${requests.lost} requests lost, ${requests.callsCut} calls cut, the last one: ${now.lastFailure}`,
  );
  return {
    fault,
    wrong,
    ended,
    serves: rest.serves,
    lock: left.owner === undefined ? 'free' : 'expiring',
    registered: rest.registered,
    requests,
    converged: converge.code === 0,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    logs: [main, post, converge].map((step) => step?.log ?? '(not run)').join('\n=====\n'),
  };
}

/** Nobody is left who could free it: it has to run out. */
function leavesLock({ ends, outage, losesLock }: Fault): boolean {
  return ends === 'lost' || outage !== undefined || losesLock === true;
}

function isAsExpected({ ends }: Fault, { code, log }: StepResult): boolean {
  if (ends === 'green') return code === 0;
  if (ends === 'cancelled' || ends === 'lost') return code !== 0;
  const wanted = ends.code;
  const codes = [...log.matchAll(/\[([a-z]+(?:-[a-z]+)+)\]/g)].map(([, found = '']) => found);
  return (
    code === 1 && codes.some((found) => (typeof wanted === 'string' ? found === wanted : wanted.test(found)))
  );
}

/** `0`, a failure's code, or the signal that ended it. */
function endOf({ code, log }: StepResult): string {
  if (code === 0) return 'green';
  return /::error[^\n]*\[([a-z-]+)\]/.exec(log)?.[1] ?? /\[([a-z]+(?:-[a-z]+)+)\]/.exec(log)?.[1] ?? 'killed';
}

/**
 * Every host serves one of these releases, whole, and the balancer sends it requests; with nobody's help.
 */
async function comeToRest(scene: Scene, releases: readonly string[]) {
  let serves: ReadonlyMap<string, string> = new Map();
  let problem: string | undefined = 'nothing was seen';
  let registered = '';
  const look = async () => {
    serves = await scene.stage.served();
    const targets = scene.world.targets;
    const healthy = targets.filter((target) => target.state === 'healthy');
    registered = `${healthy.length}/${scene.world.webHosts.length}`;
    problem = problemOf(serves, releases, targets, scene.world.webHosts.length);
    return problem === undefined ? true : undefined;
  };
  try {
    await waitFor('rest', { clock: systemClock, within: REST, first: 100, slowest: 1_000 }, look);
  } catch (error) {
    problem ??= messageOf(error);
  }
  return { serves, problem, registered };
}

function problemOf(
  serves: ReadonlyMap<string, string>,
  releases: readonly string[],
  targets: readonly { readonly name: string; readonly state: string }[],
  hosts: number,
): string | undefined {
  for (const [host, release] of serves) if (!releases.includes(release)) return `${host} serves ${release}`;
  const sick = targets.find((target) => target.state !== 'healthy');
  if (sick !== undefined) return `the balancer calls ${sick.name} ${sick.state}`;
  return targets.length === hosts ? undefined : `${hosts - targets.length} hosts are out of the balancer`;
}

function difference(before: Standing, after: Standing) {
  return {
    sent: after.sent - before.sent,
    lost: after.failed - before.failed,
    callsCut: after.sockets.cut + after.sockets.refused - before.sockets.cut - before.sockets.refused,
  };
}
