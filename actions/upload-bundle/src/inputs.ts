import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  bundle: input.text({
    description: 'Path of the archive that build-bundle sealed; its manifest lies beside it.',
    example: '${{ steps.bundle.outputs.bundle }}',
    required: true,
  }),
  bucket: common.bucket,
  environments: common.environmentNames({
    description:
      'Environments whose hosts shall fetch only the difference to the release that they run: a hundredth of the bundle, where little has changed.',
    example: 'production, staging',
  }),
  role: common.role,
};

export type Inputs = ValuesOf<typeof inputs>;
