import { AutoScalingClient, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import type { Filter, Instance } from '@aws-sdk/client-ec2';
import { EC2Client, paginateDescribeInstances } from '@aws-sdk/client-ec2';
import { paginateDescribeInstanceInformation, SSMClient } from '@aws-sdk/client-ssm';
import { explainAwsError } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Host, Targets } from '../host.ts';
import { describeTargets } from '../host.ts';
import type { Directory } from '../ports.ts';
import { isOlder } from './agent-version.ts';
import { batched } from './batched.ts';

/** DescribeInstanceInformation accepts that many ids in a filter, and gives as many a page. */
const IDS_AT_ONCE = 50;
/** Auto Scaling itself puts it on every instance of a group: nobody else may. */
const GROUP_TAG = 'aws:autoscaling:groupName';

/** Hosts as EC2 knows them, and whether Systems Manager reaches them. */
export class AwsDirectory implements Directory {
  readonly #signal: AbortSignal;
  readonly #oldestAgent: string;
  readonly #ec2: EC2Client;
  readonly #ssm: SSMClient;

  /** @param oldestAgent the first version of the SSM agent that can do what it will be asked for */
  constructor(
    signal: AbortSignal,
    oldestAgent = '0',
    ec2 = new EC2Client({ maxAttempts: 6 }),
    ssm = new SSMClient({ maxAttempts: 6 }),
  ) {
    this.#signal = signal;
    this.#oldestAgent = oldestAgent;
    this.#ec2 = ec2;
    this.#ssm = ssm;
  }

  async resolve(targets: Targets) {
    const instances = await this.#instances(targets);
    const running = instances.filter((instance) => instance.State?.Name === 'running');
    const hosts = running.map(toHost).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const notes = instances
      .filter((instance) => instance.State?.Name !== 'running')
      .map(
        (instance) =>
          `${nameOf(instance)} (${instance.InstanceId}) is ${instance.State?.Name}: it is left out.`,
      );
    if (hosts.length === 0) {
      throw fail('fleet-empty', {
        message: `No running instance: ${describeTargets(targets)}.`,
        evidence: notes.join('\n') || undefined,
      });
    }
    return { hosts, ...(await this.#unmanaged(hosts)), notes };
  }

  async running(hosts: readonly Host[]): Promise<Host[]> {
    const ids = hosts.map((host) => host.id);
    const found = await this.#find([
      { Name: 'instance-id', Values: ids },
      { Name: 'instance-state-name', Values: ['running'] },
    ]);
    return hosts.filter((host) => found.some((instance) => instance.InstanceId === host.id));
  }

  async existing(ids: readonly string[]): Promise<string[]> {
    const found = await this.#find([{ Name: 'instance-id', Values: [...ids] }]);
    return found.flatMap((instance) => instance.InstanceId ?? []);
  }

  async #instances(targets: Targets): Promise<Instance[]> {
    if (targets.kind === 'tags') {
      const states = { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] };
      return await this.#find([
        ...targets.tags.map(({ key, value }) => ({ Name: `tag:${key}`, Values: [value] })),
        states,
      ]);
    }
    const ids = targets.kind === 'instances' ? targets.ids : await this.#idsOfGroup(targets.name);
    if (ids.length === 0) return [];
    const found = await this.#find([{ Name: 'instance-id', Values: [...ids] }]);
    const missing = ids.filter((id) => !found.some((instance) => instance.InstanceId === id));
    if (missing.length === 0) return found;
    throw fail('fleet-empty', { message: `There is no instance ${missing.join(', ')}.` });
  }

  /** Those in service: an instance that is being launched or taken away is not the fleet's yet, or any more. */
  async #idsOfGroup(name: string): Promise<string[]> {
    const client = new AutoScalingClient({ maxAttempts: 6 });
    const { AutoScalingGroups = [] } = await this.#call('autoscaling:DescribeAutoScalingGroups', () =>
      client.send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }), {
        abortSignal: this.#signal,
      }),
    );
    const [group] = AutoScalingGroups;
    if (group === undefined)
      throw fail('fleet-empty', { message: `There is no Auto Scaling group ${name}.` });
    const inService = (group.Instances ?? []).filter((instance) => instance.LifecycleState === 'InService');
    return inService.flatMap((instance) => instance.InstanceId ?? []);
  }

  async #find(filters: Filter[]): Promise<Instance[]> {
    return await this.#call('ec2:DescribeInstances', async () => {
      const instances: Instance[] = [];
      const abort = { abortSignal: this.#signal };
      const pages = paginateDescribeInstances({ client: this.#ec2 }, { Filters: filters }, abort);
      for await (const page of pages) {
        for (const reservation of page.Reservations ?? []) instances.push(...(reservation.Instances ?? []));
      }
      return instances.filter((instance) => instance.State?.Name !== 'terminated');
    });
  }

  async #unmanaged(hosts: readonly Host[]): Promise<{ unmanaged: Host[]; outdated: Host[] }> {
    const agents = new Map<string, string>();
    for (const some of batched(hosts, IDS_AT_ONCE)) {
      const filter = { Key: 'InstanceIds', Values: some.map((host) => host.id) };
      await this.#call('ssm:DescribeInstanceInformation', async () => {
        const pages = paginateDescribeInstanceInformation(
          { client: this.#ssm, pageSize: IDS_AT_ONCE },
          { Filters: [filter] },
          { abortSignal: this.#signal },
        );
        for await (const page of pages) {
          for (const { PingStatus, InstanceId = '', AgentVersion = '' } of page.InstanceInformationList ??
            []) {
            if (PingStatus === 'Online') agents.set(InstanceId, AgentVersion);
          }
        }
      });
    }
    const isOutdated = ({ id }: Host) => agents.has(id) && isOlder(agents.get(id) ?? '', this.#oldestAgent);
    return {
      unmanaged: hosts.filter((host) => !agents.has(host.id) || isOutdated(host)),
      outdated: hosts.filter(isOutdated),
    };
  }

  async #call<Result>(action: string, call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      this.#signal.throwIfAborted();
      throw explainAwsError(error, { action, resource: '*' });
    }
  }
}

function toHost(instance: Instance): Host {
  const group = tagOf(instance, GROUP_TAG);
  return {
    id: instance.InstanceId ?? '',
    name: nameOf(instance),
    zone: instance.Placement?.AvailabilityZone ?? '',
    ...(group === undefined ? {} : { group }),
  };
}

function nameOf(instance: Instance): string {
  return tagOf(instance, 'Name') || (instance.InstanceId ?? '');
}

function tagOf(instance: Instance, key: string): string | undefined {
  return instance.Tags?.find((tag) => tag.Key === key)?.Value;
}
