import { join } from 'node:path';
import type { Commands } from '@esteira/kit';
import type { Component } from '../accounts/component.ts';
import type { Lock } from '../accounts/locks.ts';
import { shippedLocks } from '../accounts/locks.ts';
import type { Application } from '../application.ts';
import { composer } from '../composer.ts';
import type { Answer } from './advisory.ts';
import { parseComposerAudit } from './composer-audit.ts';
import { parseNpmAudit } from './npm-audit.ts';

/** Milliseconds that a tool may take: its registry, when it is down, must not hold a release up. */
const PATIENCE = 60_000;

interface Asking {
  readonly commands: Commands;
  readonly signal: AbortSignal;
  readonly patience?: number;
}

/**
 * Asks Composer and npm what is known of the packages that ship. Who cannot say is told as unknown; a lock
 * file without packages has nothing to ask about.
 */
export async function findAdvisories(
  application: Application,
  components: readonly Component[],
  { commands, signal, patience = PATIENCE }: Asking,
): Promise<Answer[]> {
  const hasNothing = ({ tool, path }: Lock) =>
    (tool === 'composer' || tool === 'npm') &&
    !components.some(({ locks, scope }) => scope !== 'excluded' && locks.includes(path));
  const locks = (await shippedLocks(application)).filter((lock) => !hasNothing(lock));
  const answers = locks.map(async ({ tool, path, folder }): Promise<Answer> => {
    const home = join(application.folder, folder);
    if (tool !== 'composer' && tool !== 'npm')
      return { lock: path, advisories: [], unknown: `Only Composer and npm are asked, not ${tool}.` };
    const ask = tool === 'composer' ? askComposer : askNpm;
    return await within(patience, signal, path, (both) => ask(commands, home, both));
  });
  return await Promise.all(answers);
}

async function askComposer(commands: Commands, folder: string, signal: AbortSignal) {
  const args = ['audit', '--locked', '--no-dev', '--format=json'];
  return parseComposerAudit(await composer(commands, folder, args, { quiet: true, signal }));
}

async function askNpm(commands: Commands, folder: string, signal: AbortSignal) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const ran = await commands.run('npm', args, { cwd: folder, quiet: true, mayFail: true, signal });
  return parseNpmAudit(ran);
}

async function within(
  patience: number,
  signal: AbortSignal,
  lock: string,
  ask: (both: AbortSignal) => Promise<Omit<Answer, 'lock'>>,
): Promise<Answer> {
  const late = AbortSignal.timeout(patience);
  try {
    return { lock, ...(await ask(AbortSignal.any([signal, late]))) };
  } catch (error) {
    if (!late.aborted || error !== late.reason) throw error;
    return { lock, advisories: [], unknown: `No answer within ${patience / 1_000} seconds.` };
  }
}
