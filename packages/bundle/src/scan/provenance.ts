import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Facts } from '../facts.ts';

/**
 * Tells, path by path, what was installed from a registry, as the lock files say: it was published before this
 * application was built, so nothing of the application is in it, and it is most of the bytes. Packages that
 * come from a repository or a folder are not among it, nor is what a lock file says nothing of.
 */
export function fromRegistry(root: string, facts: Facts): (path: string) => boolean {
  const packages = new Set([
    ...composerPackages(root),
    ...facts.services.flatMap((service) => (service.package ? npmPackages(root, service.package) : [])),
  ]);
  return (path) => packages.has(packageOf(path));
}

/** `vendor/laravel/framework/…` and `rooms/node_modules/@scope/name/…`: the innermost folder of a package. */
function packageOf(path: string): string {
  const inner = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path);
  return (inner ?? /^vendor\/[^/]+\/[^/]+(?=\/)/.exec(path))?.[0] ?? '';
}

interface ComposerLock {
  readonly packages?: readonly {
    readonly name: string;
    readonly 'notification-url'?: string;
    readonly dist?: { readonly type?: string };
  }[];
}

function composerPackages(root: string): string[] {
  const { packages = [] } = lockAt<ComposerLock>(join(root, 'composer.lock'));
  return (
    packages
      // A registry wants to hear of each download; a repository or a folder does not.
      .filter((each) => each['notification-url'] !== undefined && each.dist?.type !== 'path')
      .map(({ name }) => `vendor/${name}`)
  );
}

interface NpmLock {
  readonly packages?: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** Where a service lives, `npm ci` has put exactly what the lock file says. */
function npmPackages(root: string, folder: string): string[] {
  const { packages = {} } = lockAt<NpmLock>(join(root, folder, 'package-lock.json'));
  return Object.entries(packages)
    .filter(([, { integrity }]) => integrity !== undefined)
    .map(([path]) => join(folder, path));
}

function lockAt<Lock extends object>(path: string): Partial<Lock> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock) : {};
}
