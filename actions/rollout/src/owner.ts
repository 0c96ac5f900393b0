import type { Request } from '@esteira/fleet';
import type { Runtime } from '@esteira/kit';
import { linkToRun } from '@esteira/kit';

/**
 * The run that acts, in GitHub's own variables.
 * @param key tells this step from every other, also from its twins in a matrix
 */
export function ownerOf(env: Runtime['env'], key: string): Request['owner'] {
  return { actor: env['GITHUB_ACTOR'] ?? 'unknown', run: linkToRun(env), id: key };
}
