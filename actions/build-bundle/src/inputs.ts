import type { ValuesOf } from '@esteira/kit';
import { input } from '@esteira/kit';

export const inputs = {
  path: input.text({
    description: 'Folder of the application (the one with composer.json and artisan) in the checkout.',
    example: 'apps/clinic',
    default: '.',
  }),
  'max-size': input.size({
    description: 'Refuse to seal a bundle whose archive is larger than this.',
    example: '200MB',
    default: '500MB',
  }),
};

export type Inputs = ValuesOf<typeof inputs>;
