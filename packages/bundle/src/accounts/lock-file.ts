import type { z } from 'zod';
import { fail } from '../failures.ts';

/**
 * The content of a lock file, as far as it is known here.
 * @throws Failure `bundle-lock-outdated` for what its tool did not write
 */
export function parseLock<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  path: string,
): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw fail('bundle-lock-outdated', {
      message: `${path} cannot be read.`,
      hint: `Write it anew: ${path.endsWith('composer.lock') ? '`composer update --lock`' : '`npm install --package-lock-only`'}, and commit it.`,
      cause,
    });
  }
}
