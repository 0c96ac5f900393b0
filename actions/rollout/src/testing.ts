import type { Manifest } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { parseTargets } from '@esteira/fleet';
import type { SimulatedFleet } from '@esteira/fleet/testing';
import type { GitHubDeployment } from '@esteira/kit';
import { Failure } from '@esteira/kit';
import type { Ports } from './carry-out.ts';
import type { Wish } from './request.ts';

export const OWNER = { actor: 'ana', run: 'https://github.test/runs/1', id: '1' };

/** Releases that are in the bucket. */
export const A = manifestOf('A');
export const B = manifestOf('B');

export function wishFor({ release }: Manifest, changes: Partial<Wish> = {}): Wish {
  return {
    bucket: 'clinic-releases',
    role: undefined,
    environment: 'production',
    document: undefined,
    release,
    targets: parseTargets('tag:Role=web'),
    targetGroups: ['clinic-web'],
    batch: { count: 1 },
    canary: { count: 0 },
    bake: 0,
    migrate: true,
    minHealthy: { count: 1 },
    alarms: [],
    alarmsWithoutData: 'unknown',
    rules: undefined,
    rulesToken: undefined,
    override: undefined,
    wait: 0,
    stageTimeout: 900_000,
    migrateTimeout: 600_000,
    proveTimeout: 30_000,
    environmentUrl: undefined,
    githubToken: 'not-used',
    dryRun: false,
    ...changes,
  };
}

/** The ports of main and post on a simulated fleet. */
export function portsOf(fleet: SimulatedFleet, deployment: GitHubDeployment): Ports {
  return {
    ...fleet.ports,
    owner: OWNER,
    async manifestOf(release) {
      const found = [A, B].find((manifest) => manifest.release === release);
      if (found === undefined) throw failure('release-unknown', `no ${release}`);
      return found;
    },
    announce: async () => deployment,
    begun: () => {},
  };
}

/** A GitHub Deployment that remembers what it was told. */
export class RecordedDeployment implements GitHubDeployment {
  readonly id = 7;
  readonly updates: string[] = [];

  async update(state: string, description: string): Promise<void> {
    this.updates.push(`${state}: ${description}`);
  }
}

export function failure(code: string, message: string): Failure {
  return new Failure(code, { category: 'conflict', means: '', cure: '' }, { message });
}
