import type { Ports } from '@esteira/backup-host';
import { chooseBackup, inSeconds } from '@esteira/backup-host';
import type { Backup, Verification } from '@esteira/backups';
import { readCatalogue } from '@esteira/backups';
import type { Host } from '@esteira/fleet';
import { onlyHost } from '@esteira/fleet';
import type { Inputs } from './inputs.ts';
import { record } from './record.ts';
import { requireWhole } from './whole.ts';

export interface Result {
  readonly host: Host;
  readonly backup: Backup;
  readonly verification: Verification;
  /** What an earlier drill found, whose record stays; undefined where this is the first. */
  readonly earlier: Verification | undefined;
}

/** Restores a backup beside everything, and records that it is one. */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  const { environment } = inputs;
  const host = await onlyHost(inputs.host, ports.directory);
  const backup = chooseBackup(await readCatalogue(ports.store, environment, ports.signal), inputs.backup);
  const { id } = backup.manifest;
  ports.log.info(
    `${host.name} (${host.id}) restores ${id} beside everything, compares it, and asks the application.`,
  );
  const found = await ports.agentOn(host).verify(id, inSeconds(inputs.timeout));
  requireWhole(found, backup.manifest);
  const at = new Date(ports.clock.now()).toISOString();
  const verification: Verification = { schema: 1, id, at, host: host.id, run: ports.run, ...found };
  return { host, backup, verification, earlier: await record(verification, backup, environment, ports) };
}
