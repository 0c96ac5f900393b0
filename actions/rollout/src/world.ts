import { manifestFormat } from '@esteira/bundle';
import type { Lease as HeldLease } from '@esteira/fleet';
import { noBalancer, onlyHost } from '@esteira/fleet';
import { nodeHttpProbe, RuleAlarms } from '@esteira/health';
import { BackupAgent, HostAgents, inline, OLDEST_AGENT, pinned } from '@esteira/host';
import type { Runtime } from '@esteira/kit';
import { Bundles, Lease, Ledger } from '@esteira/releases';
import { backupBy } from './backup.ts';
import type { Ports } from './carry-out.ts';
import { announce } from './github.ts';
import type { RolloutInputs } from './inputs.ts';
import { ownerOf } from './owner.ts';

/** What the composition root hands out: the ports of main, and for post the lock that main may have left. */
export interface World {
  readonly ports: Ports;
  readonly resume: () => Promise<HeldLease | undefined>;
}

/** The real world: S3, Systems Manager, EC2, target groups, GitHub. SDKs are loaded here, and only now. */
export async function realWorld(inputs: RolloutInputs, runtime: Runtime, key: string): Promise<World> {
  const { S3Store } = await import('@esteira/releases/s3');
  const { AwsDirectory, CloudWatchAlarms, RunCommand, ScalingGroups, TargetGroups } = await import(
    '@esteira/fleet/aws'
  );
  const { clock, log, signal, env } = runtime;
  const { bucket, environment, document, targetGroups, wait } = inputs;
  const store = new S3Store(bucket, signal);
  const bundles = new Bundles(store, manifestFormat);
  const owner = ownerOf(env, key);
  const waiting = (message: string) => log.info(message);
  const leasing = { store, environment, owner, clock, signal, wait, waiting };
  const ports: Ports = {
    directory: new AwsDirectory(signal, document === undefined ? undefined : OLDEST_AGENT),
    agents: new HostAgents(
      environment,
      new RunCommand(clock, signal),
      document === undefined ? inline : pinned(document),
    ),
    balancer: targetGroups.length === 0 ? noBalancer : new TargetGroups(targetGroups, clock, signal),
    scaling: new ScalingGroups(signal),
    ledger: new Ledger(store, environment),
    alarms: [
      ...(inputs.alarms.length === 0
        ? []
        : [new CloudWatchAlarms(inputs.alarms, inputs.alarmsWithoutData, signal)]),
      ...(inputs.rules === undefined
        ? []
        : [new RuleAlarms(inputs.rules, inputs.rulesToken, nodeHttpProbe(), signal)]),
    ],
    lock: () => Lease.acquire(leasing),
    backup: backupBy(inputs, async (host, document) => {
      const directory = new AwsDirectory(signal, OLDEST_AGENT);
      const { id } = await onlyHost(host, directory);
      return new BackupAgent(environment, new RunCommand(clock, signal), id, document);
    }),
    clock,
    log,
    signal,
    owner,
    manifestOf: (release) => bundles.ofRelease(release),
    async announce(manifest) {
      const deployment = await announce(inputs, runtime, manifest);
      runtime.remember('release', manifest.release);
      runtime.remember('github-deployment', deployment.id);
      return deployment;
    },
    begun: (number) => runtime.remember('number', number),
  };
  return { ports, resume: () => Lease.resume(leasing) };
}
