import type { Commands } from '@esteira/kit';
import type { Cache } from './build-cache.ts';

/** What a step of the build works with. */
export interface Workshop {
  readonly commands: Commands;
  readonly signal: AbortSignal;
  readonly cache: Cache;
}
