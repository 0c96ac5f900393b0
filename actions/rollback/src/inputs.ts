import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';
import { migrateTimeout, rolloutInputs } from '@esteira/rollout';

export const inputs = {
  to: common.releaseId({
    description:
      'Release to return to. Without it, the newest that went out well and was not taken back since.',
    example: '1a2b3c4-5d6e7f8a9b0c',
  }),
  migrate: input.flag({
    description:
      'Run the migrations of the release returned to. Migrations are never run backwards: the older code must live with the newer schema.',
    example: 'true',
    default: 'false',
  }),
  'migrate-timeout': migrateTimeout,
  'dry-run': common.dryRun,
  ...rolloutInputs,
};

export type Inputs = ValuesOf<typeof inputs>;
