import type { Failure } from '@esteira/kit';
import { formatDuration } from '@esteira/kit';
import type { Call } from './call.ts';
import type { Carriage, Errand } from './document.ts';
import { inline } from './document.ts';
import type { HostCode } from './failures.ts';
import { entries, fail } from './failures.ts';
import type { Reply } from './reply.ts';
import { foreignProtocol, inspectionSchema, PROTOCOL, parseReply } from './reply.ts';

/** What this package needs of whoever carries calls to hosts. */
export interface RemoteShell {
  run(
    instances: readonly string[],
    task: Errand & { readonly title: string; readonly kind: string; readonly timeout: number },
    settled?: (instance: string, outcome: Outcome) => void,
    gone?: (silent: readonly string[]) => Promise<readonly string[]>,
  ): Promise<ReadonlyMap<string, Outcome>>;
}

export interface Outcome {
  /** The carrier's word for how it ended. */
  readonly status: string;
  readonly stdout: string;
  /** The carrier's name for the command, to look it up. */
  readonly command: string;
}

interface HostId {
  readonly id: string;
}

/** A release, as far as a host must know it. */
interface ReleaseFacts {
  readonly release: string;
  readonly digest: string;
  readonly bytes: number;
  readonly entries: number;
  readonly envKeys: readonly string[];
  readonly services: Readonly<Record<string, number>>;
}

interface Order {
  readonly phase: Exclude<Call['phase'], 'inspect'>;
  readonly release?: ReleaseFacts | string;
  readonly number?: number;
  readonly base?: string | undefined;
  readonly prove?: number | undefined;
  readonly quiet?: number | undefined;
  readonly guard?: boolean | undefined;
  /** Seconds. */
  readonly timeout: number;
}

/** What inspect found. */
export interface Inspection {
  /** The release that is live; empty where none is. */
  readonly live: string;
  readonly staged: boolean;
  readonly fence: number;
  /** Milliseconds since the epoch, by the host's clock. */
  readonly now: number;
  /** `code: message`. */
  readonly problems: readonly string[];
}

type Answer =
  | { readonly ok: true; readonly live: string; readonly note?: string }
  | { readonly ok: false; readonly failure: Failure; readonly live?: string };

/** Seconds for a look, and on top of what a phase may take: the program itself ends in time and says why. */
const LOOK = 60;
const GRACE = 30;

/** The program on the hosts, as something that can be asked. */
export class HostAgents {
  readonly #environment: string;
  readonly #shell: RemoteShell;
  readonly #carriage: Carriage;

  constructor(environment: string, shell: RemoteShell, carriage: Carriage = inline) {
    this.#environment = environment;
    this.#shell = shell;
    this.#carriage = carriage;
  }

  async inspect<Host extends HostId>(
    hosts: readonly Host[],
    release: ReleaseFacts,
  ): Promise<Map<Host, Inspection | Failure>> {
    const call: Call = { phase: 'inspect', environment: this.#environment, ...release };
    const outcomes = await this.#run(hosts, call, LOOK);
    return new Map(hosts.map((host) => [host, inspectionOf(outcomes.get(host.id), call)]));
  }

  async order<Host extends HostId>(
    hosts: readonly Host[],
    order: Order,
    settled: (host: Host, answer: Answer) => void = () => {},
    gone: (silent: readonly Host[]) => Promise<readonly Host[]> = async () => [],
  ): Promise<Map<Host, Answer>> {
    const about = typeof order.release === 'string' ? { release: order.release } : order.release;
    const { release: _release, ...rest } = order;
    const call: Call = { environment: this.#environment, ...rest, ...about };
    const tell = (id: string, outcome: Outcome) => {
      const host = hosts.find((each) => each.id === id);
      if (host !== undefined) settled(host, answerOf(outcome, call));
    };
    const goneIds = async (ids: readonly string[]) =>
      (await gone(hosts.filter((host) => ids.includes(host.id)))).map((host) => host.id);
    const outcomes = await this.#run(hosts, call, order.timeout + GRACE, tell, goneIds);
    return new Map(hosts.map((host) => [host, answerOf(outcomes.get(host.id), call)]));
  }

  async #run(
    hosts: readonly HostId[],
    call: Call,
    timeout: number,
    settled?: (id: string, outcome: Outcome) => void,
    gone?: (ids: readonly string[]) => Promise<readonly string[]>,
  ): Promise<ReadonlyMap<string, Outcome>> {
    const title = `esteira ${call.phase} ${call.release ?? ''} (${call.environment} ${call.number ?? ''})`;
    const task = { title, kind: call.phase, ...this.#carriage(call), timeout };
    return await this.#shell.run(
      hosts.map((host) => host.id),
      task,
      settled,
      gone,
    );
  }
}

function answerOf(outcome: Outcome | undefined, call: Call): Answer {
  const reply = replyOf(outcome);
  if (reply === undefined) return { ok: false, failure: silence(outcome, call) };
  if (!reply.ok) {
    const { live } = reply;
    return { ok: false, failure: refusal(reply), ...(live === undefined ? {} : { live }) };
  }
  const note = noteOf(reply);
  return { ok: true, live: reply.live, ...(note === undefined ? {} : { note }) };
}

function inspectionOf(outcome: Outcome | undefined, call: Call): Inspection | Failure {
  const reply = replyOf(outcome);
  if (reply === undefined) return silence(outcome, call);
  if (!reply.ok) return refusal(reply);
  const inspection = inspectionSchema.safeParse(reply);
  if (!inspection.success) return silence(outcome, call);
  const { live, staged, fence, now, problems, problem_count } = inspection.data;
  const more = problem_count - problems.length;
  return {
    live,
    staged: staged === 'yes',
    fence,
    now: now * 1_000,
    problems: more > 0 ? [...problems, `and ${more} more`] : problems,
  };
}

/** Only a command that ran to its end has a reply to be believed. */
function replyOf(outcome: Outcome | undefined): Reply | undefined {
  const ended = outcome?.status === 'Success' || outcome?.status === 'Failed';
  return ended ? parseReply(outcome.stdout) : undefined;
}

/** What the host's program said no to. */
function refusal(reply: Extract<Reply, { ok: false }>): Failure {
  const code = (reply.code in entries ? reply.code : 'host-step-failed') as HostCode;
  const step = reply.step === '' ? '' : ` (after step ${reply.step})`;
  return fail(code, { message: `${reply.message}${step}`, evidence: reply.tail || undefined });
}

/** Without a reply nothing is known, whatever the carrier says of the command. */
function silence(outcome: Outcome | undefined, call: Call): Failure {
  const spoken = foreignProtocol(outcome?.stdout ?? '');
  if (spoken !== undefined) {
    return fail('host-other-protocol', {
      message: `The program that answered ${call.phase} speaks protocol ${spoken}; this action speaks ${PROTOCOL}.`,
      evidence: outcome?.stdout,
    });
  }
  const status = outcome?.status ?? 'NotAsked';
  const why: Record<string, string> = {
    Undeliverable: 'the command could not be delivered',
    DeliveryTimedOut: 'the command was not picked up in time',
    ExecutionTimedOut: `the command ran longer than ${formatDuration((call.timeout ?? LOOK) * 1_000)}`,
    Cancelled: 'the command was cancelled',
    Gone: 'the instance does not run any more',
    NoAnswer: 'Systems Manager never said how it ended',
    Success: 'it ended without our reply',
    Failed: 'it ended without our reply',
  };
  return fail('host-no-reply', {
    message: `No reply to ${call.phase}: ${why[status] ?? `the command ended as ${status}`}.`,
    evidence: [`command ${outcome?.command ?? '-'}: ${status}`, outcome?.stdout].filter(Boolean).join('\n'),
  });
}

function noteOf(reply: Extract<Reply, { ok: true }>): string | undefined {
  const busy = typeof reply['busy'] === 'string' ? [`went on with open connections: ${reply['busy']}`] : [];
  const proof = typeof reply['proof'] === 'string' ? [reply['proof'].trim()] : [];
  if (busy.length + proof.length > 0) return [...proof, ...busy].join('; ');
  if (reply['fetched'] === 'no') return 'was there already';
  if (reply['fetched'] === 'delta') return 'by its difference';
  if (reply['migrated'] === 'no' || reply['contracted'] === 'no') return 'no migrations';
  return undefined;
}
