import type { DeploymentRecord, Lease } from '@esteira/fleet';
import { finishRun } from '@esteira/fleet';
import type { GitHubDeployment } from '@esteira/kit';
import { asFailure } from '@esteira/kit';
import type { Ports } from './carry-out.ts';
import { tellEnd } from './github.ts';
import type { RolloutInputs } from './inputs.ts';
import { requestOf } from './request.ts';

/**
 * After a cancel or a kill of main: the hosts it was at work on complete what they serve and rejoin the
 * balancer, and the lock is freed. A main that ended by itself has left nothing, and holds no lock.
 * @param release what main was rolling out
 * @param resume takes up the lock of this run's main, where it still holds it
 */
export async function finishCancelled(
  inputs: RolloutInputs,
  release: string,
  ports: Ports,
  resume: () => Promise<Lease | undefined>,
  deployment: GitHubDeployment,
): Promise<DeploymentRecord | undefined> {
  const lease = await resume();
  if (lease === undefined) return undefined;
  try {
    const record = await finish(inputs, release, ports, lease);
    // A cancel may come after the end: then nothing was left.
    if (record?.verdict === 'succeeded' || record?.verdict === 'paused') await tellEnd(deployment, record);
    else await deployment.update('error', `The run was cancelled; ${whatIsLeft(record)}`);
    return record;
  } catch (error) {
    const { message } = asFailure(error);
    await deployment.update('error', `The run was cancelled, and its post step failed: ${message}`);
    throw error;
  }
}

async function finish(
  inputs: RolloutInputs,
  release: string,
  ports: Ports,
  lease: Lease,
): Promise<DeploymentRecord | undefined> {
  try {
    const manifest = await ports.manifestOf(release);
    const wish = { ...inputs, release, migrate: false, migrateTimeout: 0, dryRun: false };
    return await finishRun(requestOf(wish, manifest, ports.owner, ports.manifestOf), ports, lease);
  } finally {
    await lease.release();
  }
}

function whatIsLeft(record: DeploymentRecord | undefined): string {
  const out = new Set(record?.drained.map((each) => each.host)).size;
  return out === 0 ? 'hosts were left on whole releases' : `hosts stay out of the balancer: ${out}`;
}
