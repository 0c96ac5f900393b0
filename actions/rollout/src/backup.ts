import type { Targets } from '@esteira/fleet';
import { fail } from '@esteira/fleet';
import type { BackupAgent } from '@esteira/host';
import type { RolloutInputs } from './inputs.ts';

/** Seconds that a backup may take before migrations run. */
const LONGEST = 6 * 3_600;

/**
 * How a rollout has a backup made before it migrates; undefined where none is asked for.
 * @param agentOn the program of the backups on the host that is meant
 * @throws Failure `backup-half-asked`
 */
export function backupBy(
  { backupHost, backupDocument, wait }: Pick<RolloutInputs, 'backupHost' | 'backupDocument' | 'wait'>,
  agentOn: (host: Targets, document: string) => Promise<Pick<BackupAgent, 'backup'>>,
): ((number: number) => Promise<string>) | undefined {
  if (backupHost === undefined && backupDocument === undefined) return undefined;
  if (backupHost === undefined || backupDocument === undefined) {
    const missing = backupHost === undefined ? 'backup-host' : 'backup-document';
    throw fail('backup-half-asked', { message: `\`${missing}\` is missing.` });
  }
  return async (number) => {
    const agent = await agentOn(backupHost, backupDocument);
    const order = { number, wait: Math.ceil(wait / 1_000), timeout: LONGEST };
    return (await agent.backup(order)).id;
  };
}
