import type { Ports, Request } from '../context.ts';
import { fail } from '../failures.ts';
import type { DeploymentRecord } from '../ports.ts';
import { frozenBy } from './freeze.ts';
import { objectionTo } from './memory.ts';
import type { Vigil } from './vigil.ts';

/** What the objections are drawn from, beside the request. */
export interface Known {
  /** The release that is live; undefined before the first deployment. */
  readonly base: string | undefined;
  /** Newest first. */
  readonly history: readonly DeploymentRecord[];
  readonly vigil: Vigil;
}

/**
 * What keeps a release from going out before any host is asked: a freeze, the memory that hosts have
 * rejected it, what it would do to the release that serves, an alarm that rings. Who overrides that says
 * why, and it is written to the history.
 * @throws Failure `environment-frozen`, `release-rejected`, `alarm-before`, or the request's own objection
 */
export async function passGates(
  request: Request,
  ports: Ports,
  { base, history, vigil }: Known,
): Promise<void> {
  const objections = [
    objectionOfFreeze(request, ports.clock.now()),
    objectionTo(request.release.release, history),
    base === undefined ? undefined : await request.objection?.(base),
    await vigil.objection(),
  ].filter((objection) => objection !== undefined);
  for (const objection of objections) {
    if (request.override === undefined) throw objection;
    ports.log.warning(`Overridden (${request.override}): ${objection.message}`);
  }
}

function objectionOfFreeze({ environment, freeze }: Request, now: number): Error | undefined {
  const window = frozenBy(freeze, now);
  if (window === undefined) return undefined;
  const why = window.why === undefined ? '' : ` ${window.why}`;
  return fail('environment-frozen', {
    message: `${environment} is frozen until ${window.until} (${window.zone}).${why}`,
  });
}
