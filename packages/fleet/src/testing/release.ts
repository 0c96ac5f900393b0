import type { Release } from '../ports.ts';

/** A release for tests: every letter is another one. */
export function releaseNamed(letter: string): Release {
  const digest = letter.charCodeAt(0).toString(16).padStart(2, '0').repeat(32);
  return {
    release: `abcdef0-${digest.slice(0, 12)}`,
    digest,
    bytes: 1_000,
    entries: 10,
    envKeys: ['APP_KEY'],
    services: { 'clinic-rooms.service': 30 },
  };
}
