import type { TargetGroup, TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  DeregisterTargetsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clock } from '@esteira/kit';
import { explainAwsError, isFailure, waitFor } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Host } from '../host.ts';
import type { Balancer, Registration } from '../ports.ts';
import { Rhythm } from './rhythm.ts';

/** Milliseconds on top of what a target group itself says it needs. */
const PATIENCE = 60_000;

/** Milliseconds for which a reading is as good as a new one. */
const RECENT = 1_000;

interface Group {
  readonly arn: string;
  readonly name: string;
  /** Milliseconds after which the balancer itself gives up on connections. */
  readonly deregistrationDelay: number;
  /** Milliseconds that its health checks need to call a target healthy. */
  readonly healthTime: number;
}

/** Application and Network Load Balancers: target groups whose targets are instances. */
export class TargetGroups implements Balancer {
  readonly #client: ElasticLoadBalancingV2Client;
  readonly #names: readonly string[];
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #rhythm = new Rhythm();
  readonly #readings = new Map<string, { at: number; targets: readonly TargetHealthDescription[] }>();
  #groups: Promise<readonly Group[]> | undefined;

  /** @param names names or ARNs of the target groups */
  constructor(
    names: readonly string[],
    clock: Clock,
    signal: AbortSignal,
    client = new ElasticLoadBalancingV2Client({ maxAttempts: 8, retryMode: 'adaptive' }),
  ) {
    this.#client = client;
    this.#names = names;
    this.#clock = clock;
    this.#signal = signal;
  }

  async look(hosts: readonly Host[]) {
    const groups = await this.#known();
    const found = await Promise.all(
      groups.map(async (group) => ({ group, targets: await this.#recentTargets(group) })),
    );
    return found.flatMap(({ group, targets }) =>
      targets.filter(isRegistered).flatMap((target) => {
        const { Id: id = '', Port: port = 0 } = target.Target ?? {};
        if (!hosts.some((host) => host.id === id)) return [];
        return [
          { host: id, targetGroup: group.name, port, arn: group.arn, healthy: stateOf(target) === 'healthy' },
        ];
      }),
    );
  }

  async leave(registrations: readonly Registration[]): Promise<void> {
    await this.#each(registrations, async (group, targets) => {
      const command = new DeregisterTargetsCommand({
        TargetGroupArn: group.arn,
        Targets: targets.map(toTarget),
      });
      await this.#call('elasticloadbalancing:DeregisterTargets', group.arn, () =>
        this.#client.send(command, { abortSignal: this.#signal }),
      );
      const within = group.deregistrationDelay + PATIENCE;
      let last = '';
      await this.#until(
        `leave ${group.name}`,
        targets.length,
        within,
        async () => {
          const leaving = (await this.#targets(group)).filter(
            (each) => isOneOf(each, targets) && stateOf(each) !== 'unused',
          );
          last = leaving.map(describe).join('\n');
          return leaving.length === 0;
        },
        () => last,
      );
    });
  }

  async join(registrations: readonly Registration[], wait: boolean): Promise<void> {
    await this.#each(registrations, async (group, targets) => {
      const command = new RegisterTargetsCommand({
        TargetGroupArn: group.arn,
        Targets: targets.map(toTarget),
      });
      await this.#call('elasticloadbalancing:RegisterTargets', group.arn, () =>
        this.#client.send(command, { abortSignal: this.#signal }),
      );
      if (wait) await this.#untilHealthy(group, targets);
    });
  }

  async #untilHealthy(group: Group, targets: readonly Registration[]): Promise<void> {
    let last = '';
    try {
      await this.#until(
        `be healthy in ${group.name}`,
        targets.length,
        group.healthTime + PATIENCE,
        async () => {
          const ours = (await this.#targets(group)).filter((each) => isOneOf(each, targets));
          last = ours.map(describe).join('\n');
          return ours.filter((each) => stateOf(each) === 'healthy').length === targets.length;
        },
      );
    } catch (error) {
      if (!isFailure(error, 'wait-expired')) throw error;
      throw fail('host-unhealthy', {
        message: `${group.name} does not call its targets healthy.`,
        evidence: last,
        cause: error,
      });
    }
  }

  /** Looks in the rhythm that earlier batches have taught. @throws Failure `wait-expired` */
  async #until(
    what: string,
    targets: number,
    within: number,
    isSo: () => Promise<boolean>,
    seen: () => string = () => '',
  ): Promise<void> {
    const started = this.#clock.now();
    const waiting = {
      clock: this.#clock,
      signal: this.#signal,
      within,
      pause: this.#rhythm.of(what, targets),
    };
    await waitFor(`${targets} targets to ${what}`, waiting, async () => (await isSo()) || undefined, seen);
    this.#rhythm.learn(what, this.#clock.now() - started);
  }

  async #each(
    registrations: readonly Registration[],
    act: (group: Group, targets: readonly Registration[]) => Promise<void>,
  ): Promise<void> {
    const groups = await this.#known();
    const parts = Map.groupBy(registrations, (each) => each.targetGroup);
    await Promise.all(
      [...parts].map(async ([name, targets]) => {
        const group = groups.find((each) => each.name === name);
        if (group === undefined) throw missing(name);
        await act(group, targets);
      }),
    );
  }

  /** What was read a moment ago, while a batch rejoined, need not be read again before the next one leaves. */
  async #recentTargets(group: Group): Promise<readonly TargetHealthDescription[]> {
    const read = this.#readings.get(group.arn);
    return read !== undefined && this.#clock.now() - read.at < RECENT
      ? read.targets
      : await this.#targets(group);
  }

  async #targets(group: Group): Promise<readonly TargetHealthDescription[]> {
    const command = new DescribeTargetHealthCommand({ TargetGroupArn: group.arn });
    const found = await this.#call('elasticloadbalancing:DescribeTargetHealth', '*', () =>
      this.#client.send(command, { abortSignal: this.#signal }),
    );
    const targets = found.TargetHealthDescriptions ?? [];
    this.#readings.set(group.arn, { at: this.#clock.now(), targets });
    return targets;
  }

  /** Asked once a rollout. */
  #known(): Promise<readonly Group[]> {
    this.#groups ??= Promise.all(this.#names.map((name) => this.#describe(name)));
    return this.#groups;
  }

  async #describe(name: string): Promise<Group> {
    const by = name.startsWith('arn:') ? { TargetGroupArns: [name] } : { Names: [name] };
    const command = new DescribeTargetGroupsCommand(by);
    const [group] = await this.#call('elasticloadbalancing:DescribeTargetGroups', '*', async () => {
      try {
        return (await this.#client.send(command, { abortSignal: this.#signal })).TargetGroups ?? [];
      } catch (error) {
        if ((error as Error).name === 'TargetGroupNotFoundException') return [];
        throw error;
      }
    });
    if (group?.TargetGroupArn === undefined) throw missing(name);
    const arn = group.TargetGroupArn;
    const attributes = await this.#call('elasticloadbalancing:DescribeTargetGroupAttributes', '*', () =>
      this.#client.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn }), {
        abortSignal: this.#signal,
      }),
    );
    const delay = attributes.Attributes?.find(
      (each) => each.Key === 'deregistration_delay.timeout_seconds',
    )?.Value;
    return {
      arn,
      name: group.TargetGroupName ?? name,
      deregistrationDelay: Number(delay ?? 300) * 1_000,
      healthTime: healthTimeOf(group),
    };
  }

  async #call<Result>(action: string, resource: string, call: () => Promise<Result>): Promise<Result> {
    this.#signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      this.#signal.throwIfAborted();
      throw explainAwsError(error, { action, resource });
    }
  }
}

function healthTimeOf(group: TargetGroup): number {
  const interval = group.HealthCheckIntervalSeconds ?? 30;
  return interval * ((group.HealthyThresholdCount ?? 5) + 2) * 1_000;
}

function toTarget(registration: Registration) {
  return { Id: registration.host, Port: registration.port };
}

function isOneOf(target: TargetHealthDescription, registrations: readonly Registration[]): boolean {
  return registrations.some((each) => each.host === target.Target?.Id && each.port === target.Target?.Port);
}

/** One that is draining has left; one that is unused because its group has no listener is there. */
function isRegistered(target: TargetHealthDescription): boolean {
  const state = stateOf(target);
  if (state === 'draining') return false;
  return state !== 'unused' || target.TargetHealth?.Reason === 'Target.NotInUse';
}

function stateOf(target: TargetHealthDescription): string {
  return target.TargetHealth?.State ?? '';
}

function describe(target: TargetHealthDescription): string {
  const { State = '', Reason = '', Description = '' } = target.TargetHealth ?? {};
  return `${target.Target?.Id}:${target.Target?.Port} ${State} ${Reason} ${Description}`.trim();
}

function missing(name: string): Error {
  return fail('fleet-target-group', { message: `There is no target group ${name}.` });
}
