import type { Clock } from '@esteira/kit';
import type { Fault } from './faults.ts';
import type { Hop } from './follow.ts';
import { follow } from './follow.ts';
import type { Answer, HttpProbe } from './http-probe.ts';
import { headerOf } from './http-probe.ts';
import { judge } from './judge.ts';
import type { Probe } from './probe.ts';
import { quote } from './quote.ts';

/** One try at a probe, and what is worth keeping of it. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** When it began: milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds to the end of the last answer, redirects included. */
  readonly latency: number;
  /** Nothing wrong: it passed. */
  readonly faults: readonly Fault[];
  readonly hops: readonly Hop[];
  readonly glimpse?: Glimpse | undefined;
}

/** What is kept of an answer: bodies are large, and cookies are nobody's business. */
export interface Glimpse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of the body, in quotes. */
  readonly body: string;
}

const TELLING_HEADERS = [
  'content-type',
  'server',
  'age',
  'cf-cache-status',
  'cf-mitigated',
  'cf-ray',
  'retry-after',
];

export interface Trying {
  readonly http: HttpProbe;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly release?: string | undefined;
  /** Milliseconds for the whole attempt. */
  readonly attemptTimeout: number;
}

/** @throws the reason of the signal; whatever the network does is in the attempt */
export async function attempt(probe: Probe, number: number, trying: Trying): Promise<Attempt> {
  const { http, clock, signal } = trying;
  const at = clock.now();
  const { hops, result } = await follow(probe, http, () => at + trying.attemptTimeout - clock.now(), signal);
  const latency = clock.now() - at;
  const tried = { number, at, latency, hops };
  if ('fault' in result) return { ...tried, faults: [result.fault] };

  const certificates = hops.flatMap((hop) => hop.certificate ?? []);
  const outcome = { answer: result.answer, certificates, latency };
  const faults = judge(probe, outcome, trying.release, clock.now());
  return { ...tried, faults, glimpse: glimpseOf(result.answer) };
}

function glimpseOf(answer: Answer): Glimpse {
  const headers = TELLING_HEADERS.flatMap((name) => {
    const value = headerOf(answer, name);
    return value === undefined ? [] : [[name, quote(value).slice(1, -1)]];
  });
  return { status: answer.status, headers: Object.fromEntries(headers), body: quote(answer.body, 200) };
}
