import type { Manifest } from '@esteira/bundle';
import {
  contractingMigrations,
  newMigrations,
  objectionToContracted,
  objectionToMigrations,
} from '@esteira/bundle';
import type { Request } from '@esteira/fleet';
import type { Failure } from '@esteira/kit';
import { isFailure, parseDuration } from '@esteira/kit';
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
    contract: wish.migrate && contractingMigrations(manifest).length > 0,
    awaitDump: wish.wait,
    backsUp: (base) => bringsMigrations(manifest, base, manifestOf),
    objection: (base) => objectionToSchema(manifest, base, wish.migrate, manifestOf),
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

/** Whether there is a migration that the release which serves does not have. Unknown is a yes. */
async function bringsMigrations(
  manifest: Manifest,
  base: string | undefined,
  manifestOf: (release: string) => Promise<Manifest>,
): Promise<boolean> {
  // Before the first deployment there is nothing to lose.
  if (base === undefined) return false;
  try {
    return newMigrations(manifest, await manifestOf(base)).length > 0;
  } catch (error) {
    if (isFailure(error, 'release-unknown')) return true;
    throw error;
  }
}

/** What the schema, as it is or as it will be, and a release may have against each other. */
async function objectionToSchema(
  manifest: Manifest,
  base: string,
  migrates: boolean,
  manifestOf: (release: string) => Promise<Manifest>,
): Promise<Failure | undefined> {
  if (base === manifest.release) return undefined;
  try {
    const live = await manifestOf(base);
    const contracted = objectionToContracted(manifest, live);
    return contracted ?? (migrates ? objectionToMigrations(manifest, live) : undefined);
  } catch (error) {
    // What its bundle does not tell any more is unknown: somebody may know better.
    if (isFailure(error, 'release-unknown')) return error;
    throw error;
  }
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1_000);
}
