import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  bundle: input.text({
    description: 'Path of the archive that build-bundle sealed; its manifest lies beside it.',
    example: '${{ steps.bundle.outputs.bundle }}',
    required: true,
  }),
  bucket: common.bucket,
  role: common.role,
};

export type Inputs = ValuesOf<typeof inputs>;
