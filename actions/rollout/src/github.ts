import type { DeploymentRecord } from '@esteira/fleet';
import type { DeploymentWish, GitHubDeployment, Runtime } from '@esteira/kit';
import { knownDeployment, linkToRun, openDeployment, unrecorded } from '@esteira/kit';
import type { RolloutInputs } from './inputs.ts';

/** What a GitHub Deployment is about. */
interface Announced {
  readonly release: string;
  readonly commit: string;
  readonly digest: string;
}

/** The GitHub Deployment of this rollout: a new one, or the one that main opened, for the post step. */
export async function announce(
  inputs: RolloutInputs,
  runtime: Runtime,
  { release, commit, digest }: Announced,
): Promise<GitHubDeployment> {
  if (inputs.githubToken === undefined) return unrecorded;
  return await openDeployment(wishOf(inputs, runtime, commit, { release, digest }), runtime.log);
}

export function announced(
  inputs: RolloutInputs,
  release: string,
  runtime: Runtime,
  id: unknown,
): GitHubDeployment {
  if (inputs.githubToken === undefined || typeof id !== 'number') return unrecorded;
  return knownDeployment(id, wishOf(inputs, runtime, '', { release }), runtime.log);
}

/** How a rollout ended that ended well. */
export async function tellEnd(
  deployment: GitHubDeployment,
  { verdict, release }: DeploymentRecord,
): Promise<void> {
  if (verdict === 'paused') await deployment.update('inactive', `Paused: the canary serves ${release}`);
  else await deployment.update('success', `Every host serves ${release}`);
}

function wishOf(
  inputs: RolloutInputs,
  { env }: Runtime,
  ref: string,
  payload: Record<string, string>,
): DeploymentWish {
  return {
    token: inputs.githubToken ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    ref,
    environment: inputs.environment,
    environmentUrl: inputs.environmentUrl,
    logUrl: linkToRun(env),
    payload,
  };
}
