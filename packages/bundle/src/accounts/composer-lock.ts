import { z } from 'zod';
import type { Component } from './component.ts';
import { parseLock } from './lock-file.ts';
import { purlOf } from './purl.ts';

/** Composer leaves `shasum` empty for what comes from a repository of sources. */
const SHA1 = /^[0-9a-f]{40}$/;

const lockSchema = z.object({
  packages: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      license: z.array(z.string()).default([]),
      dist: z.object({ shasum: z.string().optional() }).nullish(),
    }),
  ),
});

/**
 * What `composer install --no-dev` installs. Several licences of a package are a choice.
 * https://getcomposer.org/doc/04-schema.md#license
 * @throws Failure `bundle-lock-outdated`
 */
export function composerComponents(text: string, path: string): Component[] {
  return parseLock(lockSchema, text, path).packages.map(({ name, version, license, dist }) => ({
    purl: purlOf('composer', name, version),
    name,
    version,
    licences: license,
    hashes: SHA1.test(dist?.shasum ?? '') ? [{ alg: 'SHA-1', content: dist?.shasum ?? '' }] : [],
    scope: 'required',
    locks: [path],
  }));
}
