import { fail } from './failures.ts';
import { pausedRelease, previousGood } from './gates/memory.ts';
import type { DesiredRecord, Ledger } from './ports.ts';

/** Which release an environment is to run, by its own records. */

/** How far back a good release may lie. */
export const LOOK_BACK = 50;

/** What the environment must run. @throws Failure `environment-empty` */
export async function desiredOf(ledger: Ledger, environment: string): Promise<DesiredRecord> {
  const desired = await ledger.desired();
  if (desired !== undefined) return desired;
  throw fail('environment-empty', { message: `Nothing was ever deployed to ${environment}.` });
}

/** What to return to, and the deployment that it was chosen for. */
export interface Choice {
  readonly release: string;
  readonly expected: number;
  /** What hosts serve, all of them or the canary, and nobody should return to. */
  readonly withdraws: string;
}

/**
 * Where to go back to. After a pause that is what the environment must run: the canary has gone ahead of it.
 * @param to the release that was asked for, if one was
 * @throws Failure `environment-empty`, `no-previous-release`
 */
export async function lastGood(ledger: Ledger, environment: string, to: string | undefined): Promise<Choice> {
  const { release: live, number } = await desiredOf(ledger, environment);
  const history = await ledger.history(LOOK_BACK);
  const paused = pausedRelease(live, history);
  const release = to ?? (paused === undefined ? previousGood(live, history) : live);
  const withdraws = paused !== undefined && release === live ? paused : live;
  if (release !== undefined) return { release, expected: number, withdraws };
  throw fail('no-previous-release', { message: `${environment} has no good release before ${live}.` });
}
