import type { Agent, Ports as HostPorts } from '@esteira/backup-host';
import { inSeconds, whileTelling } from '@esteira/backup-host';
import type { Backup, Snapshot, SnapshotMaker } from '@esteira/backups';
import type { Host } from '@esteira/fleet';
import { onlyHost } from '@esteira/fleet';
import { objectionOf } from '@esteira/host';
import type { Inputs } from './inputs.ts';
import { takeSnapshot } from './snapshot.ts';
import { storedBackup } from './stored.ts';

export interface Ports extends HostPorts {
  /** Of the instance that the database lies on; undefined where it is to have no snapshot. */
  readonly snapshots: SnapshotMaker | undefined;
}

export type Result = { readonly host: Host } & (
  | { readonly backup: Backup; readonly snapshot: Snapshot | undefined }
  /** How many logs were sent, and the moment that they reach up to. */
  | { readonly logs: number; readonly until: string }
);

/** Has the one host make a backup, believes it when the bucket has it, and has RDS make a snapshot beside it. */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  const host = await onlyHost(inputs.host, ports.directory);
  const agent = ports.agentOn(host);
  if (inputs.shipLog) return { host, ...(await agent.ship(inSeconds(inputs.timeout))) };

  const objection = objectionOf(await agent.check());
  if (objection !== undefined) throw objection;
  await ports.snapshots?.check();

  ports.log.info(`${host.name} (${host.id}) backs up ${inputs.environment}.`);
  const { id } = await whileTelling(
    () => agent.backup(orderOf(inputs)),
    (signal) => ports.agentOn(host, signal),
    ports,
  );
  const backup = await storedBackup(id, inputs.environment, ports);
  const { snapshots } = ports;
  const snapshot =
    snapshots && (await takeSnapshot(backup.manifest, inputs.timeout, { ...ports, snapshots }));
  return { host, backup, snapshot };
}

function orderOf({ wait, timeout, acceptShrunk }: Inputs): Parameters<Agent['backup']>[0] {
  return {
    wait: inSeconds(wait),
    timeout: inSeconds(timeout),
    ...(acceptShrunk ? { accept: ['shrunk'] } : {}),
  };
}
