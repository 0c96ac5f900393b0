import type { DeploymentRecord, DesiredRecord, Ledger } from '@esteira/fleet';
import type { Inputs } from './inputs.ts';

export interface Ports {
  readonly ledger: Pick<Ledger, 'desired' | 'history'>;
}

export interface Result {
  /** What the environment must run; undefined where nothing was ever deployed. */
  readonly desired: DesiredRecord | undefined;
  /** Newest first. */
  readonly deployments: readonly DeploymentRecord[];
}

/** Reads what the environment's own records tell. */
export async function run({ count }: Inputs, { ledger }: Ports): Promise<Result> {
  const [desired, deployments] = await Promise.all([ledger.desired(), ledger.history(count)]);
  return { desired, deployments };
}
