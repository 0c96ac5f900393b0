import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';
import { rolloutInputs } from '@esteira/rollout';

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
  'migrate-timeout': input.duration({
    description: 'How long the migrations may take.',
    example: '30m',
    default: '10m',
  }),
  'dry-run': input.flag({
    description: 'Look at everything, print the plan, change nothing.',
    example: 'true',
    default: 'false',
  }),
  ...rolloutInputs,
};

export type Inputs = ValuesOf<typeof inputs>;
