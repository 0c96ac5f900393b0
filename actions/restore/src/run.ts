import type { Agent, Ports } from '@esteira/backup-host';
import { chooseBackup, inSeconds } from '@esteira/backup-host';
import type { Backup } from '@esteira/backups';
import { readCatalogue } from '@esteira/backups';
import type { Host } from '@esteira/fleet';
import { onlyHost } from '@esteira/fleet';
import { fail } from '@esteira/host';
import type { Inputs } from './inputs.ts';

export interface Result {
  readonly host: Host;
  readonly backup: Backup;
  /** What the host did; undefined where it was only looked. */
  readonly restored: Awaited<ReturnType<Agent['restore']>> | undefined;
}

/** Has the one host restore a backup. Over the environment only where somebody has typed its name. */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  requireConfirmed(inputs);
  const { environment, target } = inputs;
  const catalogue = await readCatalogue(ports.store, environment, ports.signal);
  const backup = chooseBackup(catalogue, inputs.backup, inputs.until);
  const host = await onlyHost(inputs.host, ports.directory);
  if (target === 'environment' && backup.verification === undefined) {
    ports.log.warning(
      `NO DRILL HAS EVER RESTORED ${backup.manifest.id}, and it goes over ${environment}: nobody knows whether it is any good. The newest verified one is safer.`,
    );
  }
  if (inputs.dryRun) return { host, backup, restored: undefined };

  ports.log.info(
    `${host.name} (${host.id}) restores ${backup.manifest.id}. Nothing is heard of it until it ends.`,
  );
  const restored = await ports.agentOn(host).restore(orderOf(inputs, backup));
  return { host, backup, restored };
}

/** @throws Failure `backup-not-confirmed` */
function requireConfirmed({ target, confirm, environment, dryRun }: Inputs): void {
  if (target === 'scratch' || confirm === environment || dryRun) return;
  throw fail('backup-not-confirmed', {
    message:
      confirm === undefined
        ? `To restore over ${environment}, its name must be typed as \`confirm\`.`
        : `To restore over ${environment}, its name must be typed as \`confirm\`; it was \`${confirm}\`.`,
  });
}

function orderOf(
  { target, environment, until, files, acceptRelease, timeout }: Inputs,
  { manifest }: Backup,
): Parameters<Agent['restore']>[0] {
  return {
    backup: manifest.id,
    target,
    files,
    until,
    confirm: target === 'environment' ? environment : undefined,
    accept: acceptRelease ? ['release'] : undefined,
    timeout: inSeconds(timeout),
  };
}
