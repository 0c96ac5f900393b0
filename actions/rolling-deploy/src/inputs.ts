import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';
import { dryRun, migrateTimeout, rolloutInputs } from '@esteira/rollout';

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
  'dry-run': dryRun,
  ...rolloutInputs,
};

export type Inputs = ValuesOf<typeof inputs>;
