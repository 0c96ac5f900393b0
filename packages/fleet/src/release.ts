import { common } from '@esteira/kit';

/**
 * Whether a release that a host serves was brought there by Esteira. One of another tool, on a host that
 * was adopted in place, cannot say which release it is: nothing of it can be proven.
 */
export function isOurs(release: string): boolean {
  return common.RELEASE_PATTERN.test(release);
}
