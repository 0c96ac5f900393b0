import { join } from 'node:path/posix';
import type { Application } from '../application.ts';
import { packageManagerOf } from '../package-manager.ts';

/** A lock file whose packages ship. */
export interface Lock {
  readonly tool: 'composer' | 'npm' | 'pnpm' | 'yarn';
  /** Where its packages are installed, relative to the application. */
  readonly folder: string;
  readonly path: string;
}

/** One of Composer's, and one of each folder that a Node service lives in. */
export async function shippedLocks({
  folder,
  facts,
}: Pick<Application, 'folder' | 'facts'>): Promise<Lock[]> {
  const homes = new Set(facts.services.flatMap((service) => service.package ?? []));
  const ofServices = await Promise.all([...homes].map((home) => nodeLock(folder, home)));
  return [{ tool: 'composer', folder: '.', path: 'composer.lock' }, ...ofServices];
}

export async function nodeLock(application: string, folder: string): Promise<Lock> {
  const { program, lock } = await packageManagerOf(join(application, folder), folder);
  return { tool: program, folder, path: join(folder, lock) };
}
