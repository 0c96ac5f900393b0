import type { Manifest, SizeComparison } from '@esteira/bundle';
import { contractingMigrations } from '@esteira/bundle';
import type { Outcome, Plan, Request, Ports as RolloutPorts } from '@esteira/fleet';
import { rehearse, rollout } from '@esteira/fleet';
import type { GitHubDeployment } from '@esteira/kit';
import { asFailure } from '@esteira/kit';
import { tellEnd } from './github.ts';
import { growthSince } from './growth.ts';
import type { Wish } from './request.ts';
import { requestOf } from './request.ts';

export interface Ports extends RolloutPorts {
  /** The manifest of a release. @throws Failure `release-unknown` */
  readonly manifestOf: (release: string) => Promise<Manifest>;
  /** Opens the GitHub Deployment. */
  readonly announce: (manifest: Manifest) => Promise<GitHubDeployment>;
  readonly owner: Request['owner'];
  /** Told of the deployment's number as soon as there is one. */
  readonly begun: (number: number) => void;
}

export type Result =
  | {
      readonly dryRun: true;
      readonly plan: Plan;
      readonly release: string;
      /** Migrations that run when every host serves the release. */
      readonly contracting: readonly string[];
    }
  | ({
      readonly dryRun: false;
      /** Since the release before; undefined where that is not known. */
      readonly growth: SizeComparison | undefined;
    } & Outcome);

/** Rolls a release out; or, as a dry run, says how it would. */
export async function carryOut(wish: Wish, ports: Ports): Promise<Result> {
  const manifest = await ports.manifestOf(wish.release);
  const request = requestOf(wish, manifest, ports.owner, ports.manifestOf);
  if (wish.dryRun) {
    const contracting = request.contract === true ? contractingMigrations(manifest) : [];
    return { dryRun: true, plan: await rehearse(request, ports), release: wish.release, contracting };
  }

  const deployment = await ports.announce(manifest);
  await deployment.update('in_progress', `Rolling out ${wish.release}`);
  try {
    const outcome = await rollout(request, ports, ports.begun);
    await tellEnd(deployment, outcome.record);
    return { dryRun: false, ...outcome, growth: await growthSince(outcome.base, manifest, ports) };
  } catch (error) {
    await deployment.update('failure', asFailure(error).message);
    throw error;
  }
}
