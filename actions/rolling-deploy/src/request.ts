import type { Manifest } from '@esteira/bundle';
import type { Request } from '@esteira/fleet';
import { parseDuration } from '@esteira/kit';
import type { Inputs } from './inputs.ts';

/** What is wanted of the fleet: where and how boldly from the inputs, what from the bundle's own facts. */
export function requestOf(inputs: Inputs, manifest: Manifest, owner: Request['owner']): Request {
  const { facts, archive } = manifest;
  return {
    environment: inputs.environment,
    targets: inputs.targets,
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
    boldness: { batch: inputs.batch, canary: inputs.canary, minHealthy: inputs.minHealthy },
    bake: inputs.bake,
    migrate: inputs.migrate,
    freeze: facts.freeze.filter(({ environments }) => environments?.includes(inputs.environment) ?? true),
    override: inputs.override,
    timeouts: {
      stage: seconds(inputs.stageTimeout),
      migrate: seconds(inputs.migrateTimeout),
      prove: seconds(inputs.proveTimeout),
    },
    owner,
  };
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1_000);
}
