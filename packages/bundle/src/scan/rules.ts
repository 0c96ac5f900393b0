import { NAMES } from './names.ts';
import { SECRETS } from './secrets.ts';
import { SHAPES } from './shape.ts';
import { SOURCE_MAP } from './source-maps.ts';

/** Every id that `build.allow` can name. */
export const RULES: readonly string[] = [
  ...new Set([...SECRETS.map(({ id }) => id), ...NAMES.map(({ id }) => id), ...SHAPES, SOURCE_MAP]),
];
