import type { Request } from '@esteira/fleet';
import type { Runtime } from '@esteira/kit';

/**
 * The run that acts, in GitHub's own variables.
 * @param key tells this step from every other, also from its twins in a matrix
 */
export function ownerOf(env: Runtime['env'], key: string): Request['owner'] {
  return { actor: env['GITHUB_ACTOR'] ?? 'unknown', run: linkToRun(env), id: key };
}

export function linkToRun(env: Runtime['env']): string {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const run = env['GITHUB_RUN_ID'] ?? '0';
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
  return `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${run}/attempts/${attempt}`;
}
