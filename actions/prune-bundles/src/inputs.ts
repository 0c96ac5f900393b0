import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  bucket: common.bucket,
  role: common.role,
  'keep-deployments': input.count({
    description:
      'Deployments of each environment whose releases stay, counted from the newest. What an environment runs, and what a rollback returns to, stays in any case.',
    example: '50',
    default: '20',
  }),
  'keep-for': input.duration({
    description: 'Younger bundles stay, whether or not they were deployed.',
    example: '90d',
    default: '30d',
  }),
  'dry-run': common.dryRun,
};

export type Inputs = ValuesOf<typeof inputs>;
