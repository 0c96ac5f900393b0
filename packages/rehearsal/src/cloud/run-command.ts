import { randomUUID } from 'node:crypto';
import type { Agent, Ended } from './agent.ts';
import type { Script } from './documents.ts';
import { Documents } from './documents.ts';
import { ServiceError } from './service-error.ts';

interface Invocation {
  readonly instance: string;
  status: 'Pending' | 'InProgress' | Ended['status'];
  details: string;
  ended: Ended | undefined;
}

interface Command {
  readonly id: string;
  readonly comment: string;
  readonly sentAt: number;
  readonly invocations: Invocation[];
}

interface SendCommand {
  readonly DocumentName: string;
  readonly InstanceIds: readonly string[];
  readonly Comment?: string;
  readonly TimeoutSeconds?: number;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
}

/** Milliseconds until a command can be read back: reads are eventually consistent. */
const CONSISTENT_AFTER = 150;
const LIST_OUTPUT_LIMIT = 2_500;
const STDERR_MARK = '\n----------ERROR-------\n';

/** Told of every command that is sent and of every host that ends it: what a live view shows. */
export type Witness = (event: {
  readonly instance: string;
  readonly comment: string;
  readonly state: 'sent' | Invocation['status'];
}) => void;

/**
 * Systems Manager Run Command that really runs commands, on the rehearsal's hosts.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
 */
export class RunCommandService {
  readonly #agents: ReadonlyMap<string, Agent>;
  readonly #witness: Witness;
  readonly #documents = new Documents();
  readonly #commands = new Map<string, Command>();

  constructor(agents: ReadonlyMap<string, Agent>, witness: Witness = () => {}) {
    this.#agents = agents;
    this.#witness = witness;
  }

  /** One call by its name in the API. undefined where this service does not know it. */
  call(action: string, input: unknown): unknown {
    switch (action) {
      case 'CreateDocument':
        return this.#documents.create(input as { Name: string; Content: string });
      case 'GetDocument':
        return this.#documents.get(input as { Name: string });
      case 'SendCommand':
        return this.#send(input as SendCommand);
      case 'ListCommandInvocations':
        return this.#list(input as { CommandId: string; Details?: boolean });
      case 'GetCommandInvocation':
        return this.#get(input as { CommandId: string; InstanceId: string });
      case 'CancelCommand':
        return this.#cancel(input as { CommandId: string; InstanceIds?: string[] });
      case 'DescribeInstanceInformation':
        return this.#describe(input as { Filters?: { Key: string; Values: string[] }[] });
      default:
        return undefined;
    }
  }

  #send(input: SendCommand) {
    const { InstanceIds: ids } = input;
    const script = this.#documents.script(input.DocumentName, input.Parameters);
    if (ids.length === 0 || ids.length > 50)
      throw new ServiceError('ValidationException', 'between 1 and 50 instances');
    const unknown = ids.filter((id) => !this.#agents.has(id));
    if (unknown.length > 0)
      throw new ServiceError('InvalidInstanceId', `Instances not in a valid state: ${unknown}`);
    const command: Command = {
      id: randomUUID(),
      comment: input.Comment ?? '',
      sentAt: Date.now(),
      invocations: ids.map((instance) => ({
        instance,
        status: 'Pending',
        details: 'Pending',
        ended: undefined,
      })),
    };
    this.#commands.set(command.id, command);
    const wanted = Number(script.timeout);
    // Out of range silently becomes the default.
    const timeout = wanted >= 5 && wanted <= 172_800 ? wanted : 3600;
    for (const invocation of command.invocations) {
      void this.#invoke(command, invocation, script, timeout, input.TimeoutSeconds ?? 3600);
    }
    return {
      Command: { CommandId: command.id, Status: 'Pending', StatusDetails: 'Pending', InstanceIds: ids },
    };
  }

  async #invoke(
    command: Command,
    invocation: Invocation,
    script: Script,
    timeout: number,
    delivery: number,
  ): Promise<void> {
    const agent = this.#agents.get(invocation.instance);
    this.#tell(command, invocation, 'sent');
    if (!agent?.isOnline) return this.#giveUp(command, invocation, delivery, 'DeliveryTimedOut');
    invocation.status = 'InProgress';
    invocation.details = 'InProgress';
    const ended = await agent.run(command.id, script, timeout);
    if (ended === undefined) {
      this.#giveUp(command, invocation, timeout, 'ExecutionTimedOut');
      return this.#awaitReturn(command, invocation, agent);
    }
    this.#end(command, invocation, ended);
  }

  #end(command: Command, invocation: Invocation, ended: Ended): void {
    invocation.status = ended.status;
    invocation.details = ended.details;
    invocation.ended = ended;
    this.#tell(command, invocation, ended.status);
  }

  /** A host that comes back does not run a command again that a power cut has ended: it says that it failed. */
  #awaitReturn(command: Command, invocation: Invocation, agent: Agent): void {
    const timer = setInterval(() => {
      if (invocation.status !== 'InProgress') clearInterval(timer);
      else if (agent.isOnline) {
        clearInterval(timer);
        this.#end(command, invocation, {
          status: 'Failed',
          details: 'Failed',
          exitCode: 1,
          stdout: '',
          stderr: '',
        });
      }
    }, 500).unref();
  }

  /** A host that is gone never answers: only the clock ends its commands. */
  #giveUp(command: Command, invocation: Invocation, seconds: number, details: string): void {
    setTimeout(() => {
      if (invocation.ended !== undefined) return;
      invocation.status = 'TimedOut';
      invocation.details = details;
      this.#tell(command, invocation, 'TimedOut');
    }, seconds * 1_000).unref();
  }

  #list(input: { CommandId: string; Details?: boolean }) {
    const command = this.#commands.get(input.CommandId);
    if (command === undefined) throw new ServiceError('InvalidCommandId');
    const visible = Date.now() - command.sentAt >= CONSISTENT_AFTER ? command.invocations : [];
    return {
      CommandInvocations: visible.map(({ instance, status, details, ended }) => ({
        CommandId: command.id,
        InstanceId: instance,
        Comment: command.comment,
        Status: status,
        StatusDetails: details,
        CommandPlugins: input.Details
          ? [
              {
                Name: 'aws:runShellScript',
                Status: status,
                ResponseCode: ended?.exitCode ?? -1,
                Output: outputOf(ended),
              },
            ]
          : [],
      })),
    };
  }

  #get(input: { CommandId: string; InstanceId: string }) {
    const command = this.#commands.get(input.CommandId);
    const invocation = command?.invocations.find((each) => each.instance === input.InstanceId);
    if (command === undefined || invocation === undefined || Date.now() - command.sentAt < CONSISTENT_AFTER) {
      throw new ServiceError('InvocationDoesNotExist');
    }
    return {
      CommandId: command.id,
      InstanceId: invocation.instance,
      Status: invocation.status,
      StatusDetails: invocation.details,
      ResponseCode: invocation.ended?.exitCode ?? -1,
      StandardOutputContent: invocation.ended?.stdout ?? '',
      StandardErrorContent: (invocation.ended?.stderr ?? '').slice(0, 8_000),
    };
  }

  #cancel(input: { CommandId: string; InstanceIds?: string[] }) {
    const command = this.#commands.get(input.CommandId);
    if (command === undefined) throw new ServiceError('InvalidCommandId');
    const wanted = input.InstanceIds ?? command.invocations.map((each) => each.instance);
    for (const id of wanted) this.#agents.get(id)?.cancel(command.id);
    return {};
  }

  #describe(input: { Filters?: { Key: string; Values: string[] }[] }) {
    const wanted = input.Filters?.find((filter) => filter.Key === 'InstanceIds')?.Values;
    const known = [...this.#agents].filter(([id]) => wanted === undefined || wanted.includes(id));
    return {
      InstanceInformationList: known.map(([id, agent]) => ({
        InstanceId: id,
        PingStatus: agent.isOnline ? 'Online' : 'ConnectionLost',
        AgentVersion: agent.version,
        PlatformType: 'Linux',
      })),
    };
  }

  #tell(command: Command, { instance }: Invocation, state: 'sent' | Invocation['status']): void {
    this.#witness({ instance, comment: command.comment, state });
  }
}

function outputOf(ended: Ended | undefined): string {
  if (ended === undefined) return '';
  const whole = ended.stderr === '' ? ended.stdout : `${ended.stdout}${STDERR_MARK}${ended.stderr}`;
  return whole.slice(0, LIST_OUTPUT_LIMIT);
}
