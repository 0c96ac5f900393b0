import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  path: input.text({
    description: 'Folder of the application (the one with composer.json and artisan) in the checkout.',
    example: 'apps/clinic',
    default: '.',
  }),
  cache: input.kind(
    'folder or s3://',
    parseCache,
  )({
    description:
      'Where what Composer and the package manager have installed is kept for the next build: a folder, with actions/cache around it; or `s3://` and the bucket of the bundles. Without it, everything is installed each time.',
    example: '${{ github.workspace }}/.esteira-cache',
  }),
  'verify-reproducible': input.flag({
    description:
      'Build the commit twice, the second time elsewhere and without the cache, and fail where the two differ, with each file that does. Takes as long as a second cold build.',
    example: 'true',
    default: 'false',
  }),
  'max-size': input.size({
    description: 'Refuse to seal a bundle whose archive is larger than this.',
    example: '200MB',
    default: '500MB',
  }),
  audit: input.choice(
    'off',
    'warn',
    'low',
    'medium',
    'high',
    'critical',
  )({
    description:
      'Ask Composer and npm for known vulnerabilities of the packages that ship, and fail from this severity on. `warn` only tells, `off` does not ask.',
    example: 'high',
    default: 'warn',
  }),
};

function parseCache(text: string): { readonly folder: string } | { readonly bucket: string } {
  if (!text.startsWith('s3://')) return { folder: text };
  return { bucket: common.bucket.parse(text.slice('s3://'.length).replace(/\/$/, '')) };
}

export type Inputs = ValuesOf<typeof inputs>;
