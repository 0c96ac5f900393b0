import { z } from 'zod';
import type { Component, Hash } from './component.ts';
import { parseLock } from './lock-file.ts';
import { purlOf } from './purl.ts';

/**
 * One place of node_modules.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#packages
 */
const placeSchema = z.object({
  /** Where it is not the folder's: an alias. */
  name: z.string().optional(),
  version: z.string().optional(),
  /** Old packages say it in other forms: what is no text is not known. */
  license: z.string().optional().catch(undefined),
  /** Subresource integrity: `sha512-…`, or several. */
  integrity: z.string().optional(),
  link: z.boolean().default(false),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  /** Optional for what runs, needed for what builds. */
  devOptional: z.boolean().default(false),
});
type Place = z.output<typeof placeSchema>;

/** Version 1, of npm 6: packages inside packages, and not a word of licences. */
const nestedSchema = placeSchema.extend({
  get dependencies() {
    return z.record(z.string(), nestedSchema).default({});
  },
});
type Nested = z.output<typeof nestedSchema>;

const lockSchema = z.union([
  z.object({ packages: z.record(z.string(), placeSchema) }),
  z.object({ lockfileVersion: z.literal(1), dependencies: z.record(z.string(), nestedSchema).default({}) }),
]);

const INSTALLED = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/;

/**
 * What `npm ci` installs. Links and their targets are left out: they are the application's own code.
 * @param purpose `run`: what `--omit=dev` leaves; `build`: all of it, and none of it ships as it is
 * @throws Failure `bundle-lock-outdated`
 */
export function npmComponents(text: string, path: string, purpose: 'run' | 'build'): Component[] {
  const lock = parseLock(lockSchema, text, path);
  const places = 'packages' in lock ? Object.entries(lock.packages) : placesIn(lock.dependencies);
  return places.flatMap(([location, place]) => {
    const installedAs = INSTALLED.exec(location)?.[1];
    if (installedAs === undefined || place.link || (purpose === 'run' && place.dev)) return [];
    const name = place.name ?? installedAs;
    return {
      purl: purlOf('npm', name, place.version),
      name,
      version: place.version,
      licences: place.license === undefined ? [] : [place.license],
      hashes: hashesOf(place.integrity ?? ''),
      scope: purpose === 'build' ? 'excluded' : scopeOf(place),
      locks: [path],
    };
  });
}

function placesIn(dependencies: Readonly<Record<string, Nested>>, inside = ''): [string, Place][] {
  return Object.entries(dependencies).flatMap(([name, place]): [string, Place][] => {
    const location = `${inside}node_modules/${name}`;
    return [[location, place], ...placesIn(place.dependencies, `${location}/`)];
  });
}

function scopeOf({ optional, devOptional }: Place): 'optional' | 'required' {
  return optional || devOptional ? 'optional' : 'required';
}

const ALGORITHMS = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;

/** https://www.w3.org/TR/SRI/#integrity-metadata-description */
function hashesOf(integrity: string): Hash[] {
  return [...integrity.matchAll(/\b(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/=]+)/g)].map(
    ([, algorithm, content = '']) => ({
      alg: ALGORITHMS[algorithm as keyof typeof ALGORITHMS],
      content: Buffer.from(content, 'base64').toString('hex'),
    }),
  );
}
