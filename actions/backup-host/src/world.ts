import type { BackupStore } from '@esteira/backups';
import type { Directory, Host } from '@esteira/fleet';
import { BackupAgent, OLDEST_AGENT } from '@esteira/host';
import type { Clock, Log, Runtime } from '@esteira/kit';
import { linkToRun } from '@esteira/kit';
import type { ObjectStore } from '@esteira/releases';
import type { HostInputs } from './inputs.ts';

/** The program of the backups on a host. */
export type Agent = Pick<BackupAgent, keyof BackupAgent>;

export interface Ports {
  readonly store: BackupStore & Pick<ObjectStore, 'write'>;
  readonly directory: Pick<Directory, 'resolve'>;
  /** @param signal until when it may be asked: as long as the job runs, if nothing is said */
  readonly agentOn: (host: Host, signal?: AbortSignal) => Agent;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Link to this run. */
  readonly run: string;
}

/** The real world: S3, EC2, Systems Manager. SDKs are loaded here, and only now. */
export async function realWorld(inputs: HostInputs, runtime: Runtime): Promise<Ports> {
  const { S3Store } = await import('@esteira/releases/s3');
  const { AwsDirectory, RunCommand } = await import('@esteira/fleet/aws');
  const { bucket, environment, document } = inputs;
  const { clock, log, signal, env } = runtime;
  return {
    store: new S3Store(bucket, signal),
    directory: new AwsDirectory(signal, OLDEST_AGENT),
    agentOn: ({ id }, until = signal) =>
      new BackupAgent(environment, new RunCommand(clock, until), id, document),
    clock,
    log,
    signal,
    run: linkToRun(env),
  };
}
