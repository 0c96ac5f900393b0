import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';
import { backupInputs, migrateTimeout, rolloutInputs } from '@esteira/rollout';

export const inputs = {
  release: common.releaseId({
    description: 'Release to deploy, as upload-bundle or build-bundle gave it.',
    example: '${{ steps.bundle.outputs.release }}',
    required: true,
  }),
  migrate: input.flag({
    description: 'Run the migrations of the release, once, on one host, before any host is switched.',
    example: 'false',
    default: 'true',
  }),
  'migrate-timeout': migrateTimeout,
  ...backupInputs,
  'dry-run': common.dryRun,
  'pause-after-canary': input.flag({
    description:
      'End well when the canary serves the release, has proven it and has baked: all other hosts have it at hand and wait. Deploying the same release without it goes on.',
    example: 'true',
    default: 'false',
  }),
  ...rolloutInputs,
};

export type Inputs = ValuesOf<typeof inputs>;
