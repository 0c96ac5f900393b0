import { posix } from 'node:path';
import { globs } from '@esteira/kit';
import type { ManifestFile, ReleaseManifest } from './release.ts';
import { servedFiles } from './release.ts';

/** What a release changed, as the edge sees it. */
export interface ChangedSet {
  /** URLs whose cached answer may be the base's. */
  readonly urls: readonly string[];
  /** Files of the application, served or not. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * Derives what to purge from the manifests of two releases:
 *
 * - files under the document root whose content changed or that disappeared;
 * - the paths that `purge` in the **release's** esteira.yml ties to files that changed, appeared or
 *   disappeared anywhere in the application.
 *
 * A file that only appeared is left out: nobody had it to cache. The exception is a 404, asked for
 * while some hosts still served the base. Laravel's own 404 forbids caching; the bare 404 of a web
 * server is kept for three minutes, which is no reason to purge every new asset of every release.
 * https://developers.cloudflare.com/cache/how-to/configure-cache-status-code/#edge-ttl
 *
 * @param sites base URLs without a slash at the end; every path is purged from each
 */
export function changedSet(
  base: ReleaseManifest,
  release: ReleaseManifest,
  sites: readonly string[],
): ChangedSet {
  const { changed, added, removed } = compare(contentOf(base.files), contentOf(release.files));
  const touched = [...changed, ...added, ...removed];
  const files = staleFiles(base, release).flatMap(addressesOf);
  const routes = Object.entries(release.facts.purge).flatMap(([glob, paths]) =>
    touched.some(globs([glob])) ? paths : [],
  );
  const urls = sites.flatMap((site) => [
    ...files.map((path) => `${site}/${encodePath(path)}`),
    ...routes.map((route) => site + route),
  ]);
  return {
    urls: [...new Set(urls)],
    changed: changed.length,
    added: added.length,
    removed: removed.length,
  };
}

/**
 * A file that Vite named by its content, at Laravel's default place. Once gone, its URL is never
 * wrong, and a page that somebody opened before the release still asks for it: it may stay cached.
 * Mix keeps names and adds `?id=`, a URL of its own for each content: its files are like any other.
 */
const NAMED_BY_CONTENT = /(^|\/)build\/assets\/(.+\/)?[^/]+-[\w-]{8}\.[^/]+$/;

/** Paths under the document root that answer otherwise than they did, or no more. */
function staleFiles(base: ReleaseManifest, release: ReleaseManifest): string[] {
  const { changed, removed } = compare(servedFiles(base), servedFiles(release));
  return [...changed, ...removed.filter((path) => !NAMED_BY_CONTENT.test(path))];
}

/** A folder's index is served under the folder's own URL as well. */
function addressesOf(path: string): string[] {
  return posix.basename(path) === 'index.html' ? [path, path.slice(0, -'index.html'.length)] : [path];
}

/** As a browser would ask for it: what has a meaning in a URL is escaped here, the rest by its parser. */
function encodePath(path: string): string {
  const escaped = path.replace(/[%\\?#*\p{Cc}]/gu, encodeCharacter);
  return new URL(`https://site/${escaped}`).pathname.slice(1);
}

/** Unlike encodeURIComponent, takes `*`, which would be read as a wildcard. */
function encodeCharacter(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function contentOf(files: readonly ManifestFile[]): Map<string, string> {
  return new Map(files.map((file) => [file.path, 'link' in file ? `→ ${file.link}` : file.sha256]));
}

interface Difference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Difference {
  const kept = [...before.keys()].filter((path) => after.has(path));
  return {
    changed: kept.filter((path) => before.get(path) !== after.get(path)),
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}
