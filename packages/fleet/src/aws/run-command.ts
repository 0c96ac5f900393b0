import type { CommandInvocation } from '@aws-sdk/client-ssm';
import { paginateListCommandInvocations, SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Clock } from '@esteira/kit';
import { explainAwsError } from '@esteira/kit';
import { fail } from '../failures.ts';
import { batched } from './batched.ts';
import { Rhythm } from './rhythm.ts';

/** What came of a command on a host. */
export interface ShellOutcome {
  /** Run Command's last word: `Success`, `Failed`, `TimedOut`, `Undeliverable`… or ours: `NoAnswer`, `Gone`. */
  readonly status: string;
  /** The first 2,500 characters that it printed. */
  readonly stdout: string;
  /** Command id, to look it up in the console. */
  readonly command: string;
}

export interface ShellTask {
  /** Shown in the console's list of commands. */
  readonly title: string;
  /** What takes about as long each time. */
  readonly kind: string;
  /** What is run: AWS's own document, or one of the account's. */
  readonly document: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** Seconds it may run. */
  readonly timeout: number;
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html */
const HOSTS_AT_ONCE = 50;
const LONGEST_TITLE = 100;
/** Seconds for a command to reach its host, and for its last word to come back. */
const DELIVERY = 60;
const MARGIN = 30;
/** Milliseconds of silence after which it is asked whether an instance still is there. */
const PATIENCE = 30_000;
const ENDED = new Set(['Success', 'Failed', 'TimedOut', 'Cancelled']);
/** How the agent joins what went to stderr to what went to stdout. */
const STDERR_MARK = '\n----------ERROR-------\n';

/**
 * Documents that run a shell script, on instances, through Systems Manager. Instances are pinned by id and each is waited for by itself: a command that was never delivered is no error to Run Command,
 * and its "Success" says nothing of the hosts it missed.
 */
export class RunCommand {
  readonly #client: SSMClient;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #rhythm = new Rhythm();

  constructor(
    clock: Clock,
    signal: AbortSignal,
    client = new SSMClient({ maxAttempts: 8, retryMode: 'adaptive' }),
  ) {
    this.#clock = clock;
    this.#signal = signal;
    this.#client = client;
  }

  /**
   * Every instance that was asked is in the result.
   * @param settled told of each as it ends
   * @param gone asked about those that are silent: which of them need not be waited for
   */
  async run(
    instances: readonly string[],
    task: ShellTask,
    settled: (instance: string, outcome: ShellOutcome) => void = () => {},
    gone: (silent: readonly string[]) => Promise<readonly string[]> = async () => [],
  ): Promise<ReadonlyMap<string, ShellOutcome>> {
    const parts = batched(instances, HOSTS_AT_ONCE).map((part) => this.#runPart(part, task, settled, gone));
    return new Map((await Promise.all(parts)).flatMap((outcomes) => [...outcomes]));
  }

  async #runPart(
    instances: readonly string[],
    task: ShellTask,
    settled: (instance: string, outcome: ShellOutcome) => void,
    gone: (silent: readonly string[]) => Promise<readonly string[]>,
  ): Promise<Map<string, ShellOutcome>> {
    const command = await this.#send(instances, task);
    const outcomes = new Map<string, ShellOutcome>();
    const settle = (instance: string, outcome: ShellOutcome) => {
      if (outcomes.has(instance)) return;
      outcomes.set(instance, outcome);
      settled(instance, outcome);
    };
    const silent = () => instances.filter((instance) => !outcomes.has(instance));
    const giveUp = (status: string, lost: readonly string[]) => {
      for (const instance of lost) settle(instance, { status, stdout: '', command });
    };
    const sent = this.#clock.now();
    let asked = sent;
    const deadline = sent + (task.timeout + DELIVERY + MARGIN) * 1_000;
    const next = this.#rhythm.of(task.kind, instances.length);
    while (outcomes.size < instances.length) {
      await this.#clock.sleep(next(this.#clock.now() - sent), this.#signal);
      for (const invocation of await this.#invocations(command)) {
        if (!ENDED.has(invocation.Status ?? '')) continue;
        settle(invocation.InstanceId ?? '', outcomeOf(invocation, command));
      }
      if (this.#clock.now() >= deadline) giveUp('NoAnswer', silent());
      if (this.#clock.now() < asked + PATIENCE || silent().length === 0) continue;
      asked = this.#clock.now();
      giveUp('Gone', await gone(silent()));
    }
    const isWell = [...outcomes.values()].every((outcome) => outcome.status === 'Success');
    if (isWell) this.#rhythm.learn(task.kind, this.#clock.now() - sent);
    return outcomes;
  }

  async #send(instances: readonly string[], task: ShellTask): Promise<string> {
    const request = new SendCommandCommand({
      DocumentName: task.document,
      InstanceIds: [...instances],
      Comment: task.title.slice(0, LONGEST_TITLE),
      TimeoutSeconds: DELIVERY,
      // All at once, whatever becomes of the others: who goes when is the rollout's to decide.
      MaxConcurrency: '100%',
      MaxErrors: '100%',
      Parameters: { ...copied(task.parameters), executionTimeout: [String(Math.max(5, task.timeout))] },
    });
    const sent = await this.#call('ssm:SendCommand', arnOf(task.document), async () => {
      try {
        return await this.#client.send(request, { abortSignal: this.#signal });
      } catch (error) {
        throw complaintOf(error, task.document) ?? error;
      }
    });
    return sent.Command?.CommandId ?? '';
  }

  /** Right after sending there may be none: reads are eventually consistent. */
  async #invocations(command: string): Promise<CommandInvocation[]> {
    return await this.#call('ssm:ListCommandInvocations', '*', async () => {
      const found: CommandInvocation[] = [];
      const pages = paginateListCommandInvocations(
        { client: this.#client, pageSize: HOSTS_AT_ONCE },
        { CommandId: command, Details: true },
        { abortSignal: this.#signal },
      );
      for await (const page of pages) found.push(...(page.CommandInvocations ?? []));
      return found;
    });
  }

  async #call<Result>(action: string, resource: string, call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      this.#signal.throwIfAborted();
      throw explainAwsError(error, { action, resource, otherwise: OTHERWISE[action] });
    }
  }
}

/** AWS denies the whole command where one of its instances is not allowed, and does not say which. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'ssm:SendCommand':
    'A role that has this may not reach one of the hosts: look at the tag that its policy asks for',
};

function arnOf(document: string): string {
  // AWS's own belong to no account.
  return `arn:aws:ssm:*:${document.startsWith('AWS-') ? '' : '*'}:document/${document}`;
}

/** What is wrong with the document itself. */
function complaintOf(error: unknown, document: string): Error | undefined {
  const { name, message } = error as Error;
  if (name === 'InvalidDocument') {
    return fail('document-missing', { message: `There is no document ${document}.`, cause: error });
  }
  if (name === 'InvalidParameters') {
    return fail('document-refused', {
      message: `The document ${document} does not take what this version of Esteira calls it with.`,
      evidence: message,
      cause: error,
    });
  }
  return undefined;
}

function copied(parameters: ShellTask['parameters']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(parameters).map(([name, values]) => [name, [...values]]));
}

function outcomeOf(invocation: CommandInvocation, command: string): ShellOutcome {
  const [stdout = ''] = (invocation.CommandPlugins?.[0]?.Output ?? '').split(STDERR_MARK);
  // The details tell a command that was never delivered from one that ran too long.
  return { status: invocation.StatusDetails ?? invocation.Status ?? '', stdout, command };
}
