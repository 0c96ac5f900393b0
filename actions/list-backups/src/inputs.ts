import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  bucket: common.backupBucket,
  role: common.role,
  environment: common.backedUpEnvironment,
  limit: input.count({
    description: 'How many backups to tell of, the newest first.',
    example: '50',
    default: '20',
  }),
};

export type Inputs = ValuesOf<typeof inputs>;
