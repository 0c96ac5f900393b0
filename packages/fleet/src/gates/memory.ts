import { fail } from '../failures.ts';
import type { DeploymentRecord } from '../ports.ts';

/** What the history of an environment, newest first, says of releases. */

/** Why a release should not go out again; the last word on it counts. */
export function objectionTo(release: string, history: readonly DeploymentRecord[]): Error | undefined {
  for (const record of history) {
    const verdict = verdictOn(release, record);
    if (verdict === undefined) continue;
    if (verdict === 'good') return undefined;
    const why = record.reason === undefined ? '.' : `: ${record.reason.message}`;
    return fail('release-rejected', {
      message: `Deployment ${record.number} ${verdict} ${release}${why}`,
      evidence: record.by.run,
    });
  }
  return undefined;
}

/**
 * The release to return to from `live`: the newest that went out well and on which nobody has said a bad
 * word since.
 */
export function previousGood(live: string, history: readonly DeploymentRecord[]): string | undefined {
  const settled = new Set([live]);
  for (const record of history) {
    if (record.verdict === 'succeeded' && record.withdraws !== undefined) settled.add(record.withdraws);
    if (verdictOn(record.release, record) === 'good' && !settled.has(record.release)) return record.release;
    if (verdictOn(record.release, record) !== undefined) settled.add(record.release);
  }
  return undefined;
}

/** The release that a canary serves, ahead of `live`, and that waits for somebody's word. */
export function pausedRelease(live: string, history: readonly DeploymentRecord[]): string | undefined {
  const last = history.find(({ verdict }) => verdict === 'paused' || verdict === 'succeeded');
  return last?.verdict === 'paused' && last.release !== live ? last.release : undefined;
}

function verdictOn(
  release: string,
  { release: deployed, verdict, reason, withdraws }: DeploymentRecord,
): 'good' | 'took back' | 'rolled back from' | undefined {
  if (verdict === 'succeeded' && withdraws === release) return 'rolled back from';
  if (deployed !== release) return undefined;
  if (reason?.releaseAtFault === true) return 'took back';
  return verdict === 'succeeded' ? 'good' : undefined;
}
