import { messageOf } from './failure.ts';
import type { Log } from './log.ts';

/** The GitHub Deployment of a rollout: what the repository's Environments page shows. */
export interface GitHubDeployment {
  /** undefined where GitHub would not open one. */
  readonly id: number | undefined;
  /** `inactive` is what it stays if nobody goes on with it. */
  update(
    state: 'in_progress' | 'inactive' | 'success' | 'failure' | 'error',
    description: string,
  ): Promise<void>;
}

export interface DeploymentWish {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Commit, branch or tag that is deployed. */
  readonly ref: string;
  readonly environment: string;
  readonly environmentUrl?: string | undefined;
  readonly logUrl: string;
  readonly payload: Readonly<Record<string, string>>;
}

const LONGEST_DESCRIPTION = 140;

/**
 * Opens a GitHub Deployment. Recording is a courtesy, never a gate: where GitHub refuses or is away,
 * the rollout goes on and the log says which permission is missing.
 * https://docs.github.com/en/rest/deployments/deployments#create-a-deployment
 */
export async function openDeployment(wish: DeploymentWish, log: Log): Promise<GitHubDeployment> {
  const { repos, where } = await connect(wish);
  const opened = await courtesy('open a deployment', log, () =>
    repos.createDeployment({
      ...where,
      ref: wish.ref,
      environment: wish.environment,
      description: `Esteira: ${wish.payload['release'] ?? ''}`,
      payload: { ...wish.payload },
      auto_merge: false,
      // What was tested is decided by the workflow's own jobs, not by every check of the commit.
      required_contexts: [],
    }),
  );
  const id = opened !== undefined && 'id' in opened.data ? opened.data.id : undefined;
  return knownDeployment(id, wish, log);
}

/** One that an earlier step of the run has opened. */
export function knownDeployment(id: number | undefined, wish: DeploymentWish, log: Log): GitHubDeployment {
  return {
    id,
    async update(state, description) {
      if (id === undefined) return;
      const { repos, where } = await connect(wish);
      await courtesy(`record the deployment as ${state}`, log, () =>
        repos.createDeploymentStatus({
          ...where,
          deployment_id: id,
          state,
          description: description.slice(0, LONGEST_DESCRIPTION),
          log_url: wish.logUrl,
          ...(wish.environmentUrl === undefined ? {} : { environment_url: wish.environmentUrl }),
        }),
      );
    },
  };
}

/** Where no token was given. */
export const unrecorded: GitHubDeployment = { id: undefined, update: async () => {} };

async function connect(wish: DeploymentWish) {
  const { getOctokit } = await import('@actions/github');
  const [owner = '', repo = ''] = wish.repository.split('/');
  return { repos: getOctokit(wish.token).rest.repos, where: { owner, repo } };
}

async function courtesy<Answer>(
  what: string,
  log: Log,
  call: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await call();
  } catch (error) {
    const status = (error as { status?: number }).status;
    const denied = status === 403 || status === 404;
    log.warning(
      `GitHub did not ${what}: ${denied ? 'the job lacks `deployments: write`' : messageOf(error)}.`,
    );
    return undefined;
  }
}
