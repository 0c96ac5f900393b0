import { messageOf } from './failure.ts';
import type { Log } from './log.ts';

/** The GitHub Deployment of a rollout: what the repository's Environments page shows. */
export interface DeploymentRecord {
  update(state: 'in_progress' | 'success' | 'failure' | 'inactive', description: string): Promise<void>;
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
export async function openDeployment(wish: DeploymentWish, log: Log): Promise<DeploymentRecord> {
  const { getOctokit } = await import('@actions/github');
  const repos = getOctokit(wish.token).rest.repos;
  const [owner = '', repo = ''] = wish.repository.split('/');
  const attempt = async <Answer>(what: string, call: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await call();
    } catch (error) {
      const status = (error as { status?: number }).status;
      const reason =
        status === 403 || status === 404 ? 'the job lacks `deployments: write`' : messageOf(error);
      log.warning(`GitHub did not ${what}: ${reason}.`);
      return undefined;
    }
  };
  const opened = await attempt('open a deployment', () =>
    repos.createDeployment({
      owner,
      repo,
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
  return {
    async update(state, description) {
      if (id === undefined) return;
      await attempt(`record the deployment as ${state}`, () =>
        repos.createDeploymentStatus({
          owner,
          repo,
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
export const unrecorded: DeploymentRecord = { update: async () => {} };
