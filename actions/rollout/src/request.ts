import type { Manifest } from '@esteira/bundle';
import { objectionToMigrations } from '@esteira/bundle';
import type { Request } from '@esteira/fleet';
import { parseDuration } from '@esteira/kit';
import type { RolloutInputs } from './inputs.ts';

/** What somebody asks for: the inputs that all share, and what their action adds. */
export interface Wish extends RolloutInputs {
  readonly release: string;
  readonly migrate: boolean;
  /** Milliseconds. */
  readonly migrateTimeout: number;
  /** Only look, and say what would be done. */
  readonly dryRun: boolean;
  /** What `release` was chosen for: the deployment that must still be the last good one. */
  readonly expected?: number | undefined;
  /** A release that is taken out of use: it is remembered as one not to go back to. */
  readonly withdraws?: string;
  /** Ends when the canary serves the release. */
  readonly pauseAfterCanary?: boolean;
  /** Goes whatever the time is. */
  readonly ignoresFreeze?: boolean;
}

/** What is wanted of the fleet: where and how boldly from the wish, what from the bundle's own facts. */
export function requestOf(
  wish: Wish,
  manifest: Manifest,
  owner: Request['owner'],
  manifestOf: (release: string) => Promise<Manifest>,
): Request {
  const { facts, archive } = manifest;
  return {
    environment: wish.environment,
    targets: wish.targets,
    release: {
      release: manifest.release,
      digest: manifest.digest,
      bytes: archive.unpacked,
      entries: archive.entries,
      envKeys: facts['required-env'],
      services: Object.fromEntries(
        facts.services.map(({ unit, drain }) => [unit, parseDuration(drain) / 1_000]),
      ),
    },
    boldness: {
      batch: wish.batch,
      canary: wish.canary,
      minHealthy: wish.minHealthy,
      pauseAfterCanary: wish.pauseAfterCanary ?? false,
    },
    bake: wish.bake,
    migrate: wish.migrate,
    objection: wish.migrate
      ? async (base) => objectionToMigrations(manifest, await manifestOf(base))
      : undefined,
    freeze: wish.ignoresFreeze
      ? []
      : facts.freeze.filter(({ environments }) => environments?.includes(wish.environment) ?? true),
    override: wish.override,
    expected: wish.expected,
    withdraws: wish.withdraws,
    timeouts: {
      stage: seconds(wish.stageTimeout),
      migrate: seconds(wish.migrateTimeout),
      prove: seconds(wish.proveTimeout),
    },
    owner,
  };
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1_000);
}
