import type { Agent, Ports } from '@esteira/backup-host';
import { inSeconds, whileTelling } from '@esteira/backup-host';
import type { Backup } from '@esteira/backups';
import type { Host } from '@esteira/fleet';
import { onlyHost } from '@esteira/fleet';
import { objectionOf } from '@esteira/host';
import type { Inputs } from './inputs.ts';
import { storedBackup } from './stored.ts';

export type Result = { readonly host: Host } & (
  | { readonly backup: Backup }
  /** How many logs were sent, and the moment that they reach up to. */
  | { readonly logs: number; readonly until: string }
);

/** Has the one host make a backup, and believes it when the bucket has it. */
export async function run(inputs: Inputs, ports: Ports): Promise<Result> {
  const host = await onlyHost(inputs.host, ports.directory);
  const agent = ports.agentOn(host);
  if (inputs.shipLog) return { host, ...(await agent.ship(inSeconds(inputs.timeout))) };

  const objection = objectionOf(await agent.check());
  if (objection !== undefined) throw objection;

  ports.log.info(`${host.name} (${host.id}) backs up ${inputs.environment}.`);
  const { id } = await whileTelling(
    () => agent.backup(orderOf(inputs)),
    (signal) => ports.agentOn(host, signal),
    ports,
  );
  return { host, backup: await storedBackup(id, inputs.environment, ports) };
}

function orderOf({ wait, timeout, acceptShrunk }: Inputs): Parameters<Agent['backup']>[0] {
  return {
    wait: inSeconds(wait),
    timeout: inSeconds(timeout),
    ...(acceptShrunk ? { accept: ['shrunk'] } : {}),
  };
}
