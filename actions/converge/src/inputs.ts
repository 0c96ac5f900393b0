import type { ValuesOf } from '@esteira/kit';
import { input } from '@esteira/kit';
import { rolloutInputs } from '@esteira/rollout';

export const inputs = {
  'check-only': input.flag({
    description:
      'Change nothing; end red where a host does not serve what the environment must run. For a schedule.',
    example: 'true',
    default: 'false',
  }),
  ...rolloutInputs,
};

export type Inputs = ValuesOf<typeof inputs>;
