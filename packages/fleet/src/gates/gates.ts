import type { Ports, Request } from '../context.ts';
import { fail } from '../failures.ts';
import { frozenBy } from './freeze.ts';
import { objectionTo } from './memory.ts';
import type { Vigil } from './vigil.ts';

/** How far back to look for what became of a release. */
const MEMORY = 20;

/**
 * What keeps a release from going out before any host is asked: a freeze, the memory that hosts have
 * rejected it, what it would do to the release that serves, an alarm that rings. Who overrides that says
 * why, and it is written to the history.
 * @throws Failure `environment-frozen`, `release-rejected`, `alarm-before`, or the request's own objection
 */
export async function passGates(
  request: Request,
  ports: Ports,
  base: string | undefined,
  vigil: Vigil,
): Promise<void> {
  const objections = [
    objectionOfFreeze(request, ports.clock.now()),
    objectionTo(request.release.release, await ports.ledger.history(MEMORY)),
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
