import type { Request } from '@esteira/fleet';
import type { Runtime } from '@esteira/kit';

/** The run that acts, in GitHub's own variables; its id tells this attempt of this job from all others. */
export function ownerOf(env: Runtime['env']): Request['owner'] {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const run = env['GITHUB_RUN_ID'] ?? '0';
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
  return {
    actor: env['GITHUB_ACTOR'] ?? 'unknown',
    run: `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${run}/attempts/${attempt}`,
    id: `${env['GITHUB_REPOSITORY'] ?? ''}:${run}:${attempt}:${env['GITHUB_JOB'] ?? ''}`,
  };
}
