import { formatDuration } from '@esteira/kit';
import type { Deployment } from './deployment.ts';
import { fail } from './failures.ts';

/** Milliseconds between two looks. */
const LOOK = 5_000;

/**
 * Before migrations run: what they are about to change is backed up, where that was asked for, and no dump may
 * be under way, which a table that changes its columns would break. A dump that begins from here on sees the lock
 * of this deployment, and waits.
 * @param base the release that serves
 * @throws Failure `dump-running`, or that of the backup
 */
export async function beforeSchemaChanges(deployment: Deployment, base: string | undefined): Promise<void> {
  const { ports, request, number } = deployment;
  if (ports.backup !== undefined && (await request.backsUp?.(base)) === true) {
    deployment.mayAct();
    ports.log.info(`Backed up first: ${await ports.backup(number)}.`);
  }
  await awaitDump(deployment);
}

async function awaitDump(deployment: Deployment): Promise<void> {
  const { ports, request } = deployment;
  const until = ports.clock.now() + request.awaitDump;
  for (let said = false; ; said = true) {
    deployment.mayAct();
    const dump = await ports.ledger.dump();
    if (dump === undefined || Date.parse(dump.expires) <= ports.clock.now()) return;
    if (ports.clock.now() >= until) {
      throw fail('dump-running', {
        message: `Backup ${dump.backup} of ${request.environment} is being dumped, for longer than ${formatDuration(request.awaitDump)}.`,
      });
    }
    if (!said) ports.log.info(`Backup ${dump.backup} is being dumped: the migrations wait for it.`);
    await ports.clock.sleep(LOOK, ports.signal);
  }
}
