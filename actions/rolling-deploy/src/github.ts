import type { DeploymentWish, GitHubDeployment, Runtime } from '@esteira/kit';
import { knownDeployment, openDeployment, unrecorded } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import { ownerOf } from './owner.ts';

/** The GitHub Deployment of this rollout: a new one, or the one that main opened, for the post step. */
export async function announce(
  inputs: Inputs,
  runtime: Runtime,
  about: { readonly commit: string; readonly digest: string },
): Promise<GitHubDeployment> {
  if (inputs.githubToken === undefined) return unrecorded;
  const { release } = inputs;
  return await openDeployment(
    wishOf(inputs, runtime, about.commit, { release, digest: about.digest }),
    runtime.log,
  );
}

export function announced(inputs: Inputs, runtime: Runtime, id: unknown): GitHubDeployment {
  if (inputs.githubToken === undefined || typeof id !== 'number') return unrecorded;
  return knownDeployment(id, wishOf(inputs, runtime, '', {}), runtime.log);
}

function wishOf(
  inputs: Inputs,
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
    logUrl: ownerOf(env).run,
    payload,
  };
}
