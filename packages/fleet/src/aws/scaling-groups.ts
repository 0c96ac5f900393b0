import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import {
  AutoScalingClient,
  paginateDescribeAutoScalingGroups,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling';
import { explainAwsError, isFailure } from '@esteira/kit';
import type { Scaling, Suspension } from '../ports.ts';

/** Auto Scaling groups by name. */
export class ScalingGroups implements Scaling {
  readonly #client: AutoScalingClient;
  readonly #signal: AbortSignal;

  constructor(
    signal: AbortSignal,
    client = new AutoScalingClient({ maxAttempts: 8, retryMode: 'adaptive' }),
  ) {
    this.#signal = signal;
    this.#client = client;
  }

  async look(groups: readonly string[]): Promise<Suspension[]> {
    return await this.#call('autoscaling:DescribeAutoScalingGroups', '*', async () => {
      const found: AutoScalingGroup[] = [];
      const abort = { abortSignal: this.#signal };
      const names = { AutoScalingGroupNames: [...groups] };
      for await (const page of paginateDescribeAutoScalingGroups({ client: this.#client }, names, abort)) {
        found.push(...(page.AutoScalingGroups ?? []));
      }
      // A status is only given to a group that is being deleted.
      return found.filter((group) => group.Status === undefined).map(toSuspension);
    });
  }

  async suspend(suspension: Suspension): Promise<void> {
    const command = new SuspendProcessesCommand(toRequest(suspension));
    await this.#unlessGone(suspension, 'autoscaling:SuspendProcesses', () =>
      this.#client.send(command, { abortSignal: this.#signal }),
    );
  }

  async resume(suspension: Suspension): Promise<void> {
    const command = new ResumeProcessesCommand(toRequest(suspension));
    await this.#unlessGone(suspension, 'autoscaling:ResumeProcesses', () =>
      this.#client.send(command, { abortSignal: this.#signal }),
    );
  }

  /** AWS has no error of its own for a group that does not exist: it is looked for where a call fails. */
  async #unlessGone({ group }: Suspension, action: string, call: () => Promise<unknown>): Promise<void> {
    const resource = `arn:aws:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/${group}`;
    try {
      await this.#call(action, resource, call);
    } catch (error) {
      this.#signal.throwIfAborted();
      if (isFailure(error, 'permission-denied') || (await this.look([group])).length > 0) throw error;
    }
  }

  async #call<Result>(action: string, resource: string, call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      this.#signal.throwIfAborted();
      throw explainAwsError(error, { action, resource });
    }
  }
}

function toSuspension({ AutoScalingGroupName = '', SuspendedProcesses = [] }: AutoScalingGroup): Suspension {
  return {
    group: AutoScalingGroupName,
    processes: SuspendedProcesses.flatMap((each) => each.ProcessName ?? []),
  };
}

function toRequest({ group, processes }: Suspension) {
  return { AutoScalingGroupName: group, ScalingProcesses: [...processes] };
}
