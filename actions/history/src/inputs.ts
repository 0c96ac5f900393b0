import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  bucket: common.bucket,
  role: common.role,
  environment: common.environment,
  count: input.count({
    description: 'How many deployments to tell of, the newest first.',
    example: '50',
    default: '20',
  }),
};

export type Inputs = ValuesOf<typeof inputs>;
