import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Application } from '../application.ts';
import type { Component } from './component.ts';
import { merged } from './component.ts';
import { composerComponents } from './composer-lock.ts';
import { parseLock } from './lock-file.ts';
import type { Lock } from './locks.ts';
import { nodeLock, shippedLocks } from './locks.ts';
import { npmComponents } from './npm-lock.ts';

/** What an application is made of and with. */
export interface Accounts {
  /** As composer.json calls the application. */
  readonly name: string;
  /** The application's own. */
  readonly licences: readonly string[];
  readonly components: readonly Component[];
  /** Lock files of package managers whose format is not read: what they name is not in `components`. */
  readonly unread: readonly string[];
}

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const aboutSchema = z.object({ name: z.string().default('application'), license: oneOrMore.default([]) });

/**
 * Reads the lock files alone: what they name is what was installed.
 * @throws Failure `bundle-lock-outdated` for one that cannot be read
 */
export async function readAccounts(application: Application): Promise<Accounts> {
  const read = (path: string) => readFile(join(application.folder, path), 'utf8');
  const about = parseLock(aboutSchema, await read('composer.json'), 'composer.json');
  const components: Component[] = [];
  const unread: string[] = [];
  const take = async ({ tool, path }: Lock, use: 'run' | 'build') => {
    if (tool === 'composer') components.push(...composerComponents(await read(path), path));
    else if (tool === 'npm') components.push(...npmComponents(await read(path), path, use));
    else unread.push(path);
  };
  for (const lock of await shippedLocks(application)) await take(lock, 'run');
  if (application.frontEnd !== undefined) await take(await nodeLock(application.folder, '.'), 'build');
  return {
    name: about.name,
    licences: about.license,
    components: merged(components),
    unread: [...new Set(unread)],
  };
}
