import type { Failure } from '@esteira/kit';
import { z } from 'zod';
import { answered, problemsOf } from './answers.ts';
import type { Call } from './call.ts';
import type { Carriage } from './document.ts';
import { inline } from './document.ts';
import type { Outcome, RemoteShell } from './remote-shell.ts';
import { inspectionSchema } from './reply.ts';

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

/** The release that `current` names; empty where none is live. */
const doneSchema = z.looseObject({ live: z.string() });

function answerOf(outcome: Outcome | undefined, call: Call): Answer {
  const answer = answered(outcome, questionOf(call), doneSchema);
  if (!answer.ok) return answer;
  const note = noteOf(answer.said);
  return { ok: true, live: answer.said.live, ...(note === undefined ? {} : { note }) };
}

function inspectionOf(outcome: Outcome | undefined, call: Call): Inspection | Failure {
  const answer = answered(outcome, questionOf(call), inspectionSchema);
  if (!answer.ok) return answer.failure;
  const { live, staged, fence, now } = answer.said;
  return { live, staged: staged === 'yes', fence, now: now * 1_000, problems: problemsOf(answer.said) };
}

const questionOf = ({ phase, timeout = LOOK }: Call) => ({ phase, timeout });

function noteOf(reply: Readonly<Record<string, unknown>>): string | undefined {
  const busy = typeof reply['busy'] === 'string' ? [`went on with open connections: ${reply['busy']}`] : [];
  const proof = typeof reply['proof'] === 'string' ? [reply['proof'].trim()] : [];
  if (busy.length + proof.length > 0) return [...proof, ...busy].join('; ');
  if (reply['fetched'] === 'no') return 'was there already';
  if (reply['fetched'] === 'delta') return 'by its difference';
  if (reply['migrated'] === 'no' || reply['contracted'] === 'no') return 'no migrations';
  return undefined;
}
