import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  DeregisterTargetsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  DescribeInstanceInformationCommand,
  ListCommandInvocationsCommand,
  SendCommandCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { Clock } from '@esteira/kit';
import type { SimulatedHost } from './simulated-host.ts';

/** One in so many calls is throttled, and tried again after a pause. */
const THROTTLED = 0.02;
const GROUP = { TargetGroupArn: 'arn:aws:elasticloadbalancing:::targetgroup/web/1', TargetGroupName: 'web' };

/**
 * An AWS account on a virtual clock, behind the SDK's own clients: the adapters that run in production
 * ask it, and every call that they would make is counted.
 */
export class SimulatedAccount {
  calls = 0;
  readonly ssm: SSMClient;
  readonly ec2: EC2Client;
  readonly balancers: ElasticLoadBalancingV2Client;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #hosts: ReadonlyMap<string, SimulatedHost>;
  readonly #commands = new Map<
    string,
    { ids: string[]; endsAt: Map<string, number>; reply: Map<string, string> }
  >();

  constructor(clock: Clock, hosts: readonly SimulatedHost[], random: () => number) {
    this.#clock = clock;
    this.#random = random;
    this.#hosts = new Map(hosts.map((host) => [host.id, host]));
    const settings = { region: 'sa-east-1' };
    this.ssm = this.#answering(new SSMClient(settings));
    this.ec2 = this.#answering(new EC2Client(settings));
    this.balancers = this.#answering(new ElasticLoadBalancingV2Client(settings));
  }

  /** One call's way there and back, with what throttling costs. */
  async call(): Promise<void> {
    this.calls += 1;
    await this.#clock.sleep(30 + this.#random() * 60);
    for (let pause = 100; this.#random() < THROTTLED; pause *= 2) {
      this.calls += 1;
      await this.#clock.sleep(pause + this.#random() * pause);
    }
  }

  #answering<Client extends { send: unknown }>(client: Client): Client {
    client.send = async (command: object) => {
      await this.call();
      return this.#answer(command);
    };
    return client;
  }

  #answer(command: object): unknown {
    if (command instanceof SendCommandCommand) return this.#send(command);
    if (command instanceof ListCommandInvocationsCommand) return this.#list(command);
    if (command instanceof DescribeInstanceInformationCommand) return this.#managed(command);
    if (command instanceof DescribeInstancesCommand) return this.#instances();
    if (command instanceof DescribeTargetGroupsCommand)
      return { TargetGroups: [{ ...GROUP, HealthCheckIntervalSeconds: 5, HealthyThresholdCount: 2 }] };
    if (command instanceof DescribeTargetGroupAttributesCommand)
      return { Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '60' }] };
    if (command instanceof DescribeTargetHealthCommand) return this.#health();
    if (command instanceof RegisterTargetsCommand)
      return this.#each(command.input.Targets, (host) => host.register());
    if (command instanceof DeregisterTargetsCommand)
      return this.#each(command.input.Targets, (host) => host.deregister());
    throw new Error(`The account knows no ${command.constructor.name}.`);
  }

  #send({ input }: SendCommandCommand) {
    const id = `command-${this.#commands.size}`;
    const ids = input.InstanceIds ?? [];
    const script = input.Parameters?.['commands'] ?? [];
    const said = (name: string) =>
      script.find((line) => line.startsWith(`export ${name}=`))?.split("'")[1] ?? '';
    const started = this.#clock.now();
    const endsAt = new Map<string, number>();
    const reply = new Map<string, string>();
    for (const instance of ids) {
      const ran = this.#host(instance).run(
        said('ESTEIRA_PHASE'),
        said('ESTEIRA_RELEASE'),
        said('ESTEIRA_NUMBER'),
      );
      endsAt.set(instance, started + ran.took);
      reply.set(instance, ran.reply);
    }
    this.#commands.set(id, { ids: [...ids], endsAt, reply });
    return { Command: { CommandId: id } };
  }

  #list({ input }: ListCommandInvocationsCommand) {
    const command = this.#commands.get(input.CommandId ?? '');
    const now = this.#clock.now();
    const CommandInvocations = (command?.ids ?? []).map((id) => {
      const ended = (command?.endsAt.get(id) ?? 0) <= now;
      const status = ended ? 'Success' : 'InProgress';
      const output = ended ? command?.reply.get(id) : '';
      return { InstanceId: id, Status: status, StatusDetails: status, CommandPlugins: [{ Output: output }] };
    });
    return { CommandInvocations };
  }

  #managed({ input }: DescribeInstanceInformationCommand) {
    const ids = input.Filters?.[0]?.Values ?? [];
    return { InstanceInformationList: ids.map((id) => ({ InstanceId: id, PingStatus: 'Online' })) };
  }

  #instances() {
    const Instances = [...this.#hosts.values()].map(({ id, name, zone }) => ({
      InstanceId: id,
      State: { Name: 'running' },
      Placement: { AvailabilityZone: zone },
      Tags: [{ Key: 'Name', Value: name }],
    }));
    return { Reservations: [{ Instances }] };
  }

  #health() {
    const TargetHealthDescriptions = [...this.#hosts.values()]
      .filter((host) => host.balanced !== 'unused')
      .map((host) => ({ Target: { Id: host.id, Port: 80 }, TargetHealth: { State: host.balanced } }));
    return { TargetHealthDescriptions };
  }

  #each(targets: readonly { Id?: string | undefined }[] | undefined, act: (host: SimulatedHost) => void) {
    for (const { Id = '' } of targets ?? []) act(this.#host(Id));
    return {};
  }

  #host(id: string): SimulatedHost {
    const host = this.#hosts.get(id);
    if (host === undefined) throw new Error(`There is no instance ${id}.`);
    return host;
  }
}
