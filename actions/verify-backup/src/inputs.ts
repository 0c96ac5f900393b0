import { backupOr, EXAMPLE_ID, hostInputs, timeout } from '@esteira/backup-host';
import type { ValuesOf } from '@esteira/kit';

export const inputs = {
  ...hostInputs('Document', 'Esteira-clinic-production-backups'),
  backup: backupOr('newest')({
    description: 'The backup that is restored: an id, or `newest`.',
    example: EXAMPLE_ID,
    default: 'newest',
  }),
  timeout: timeout('6h', 'How long the host may take to restore, compare and ask.'),
};

export type Inputs = ValuesOf<typeof inputs>;
