import { Rejected } from './edge-cache.ts';
import { fail } from './failures.ts';

/** An HTTP answer of Cloudflare's API, before anybody judged it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** What was asked, for the words of a refusal. */
export interface Question {
  /** The zone as the user gave it. */
  readonly zone: string;
  /** Permission of the token, as Cloudflare's dashboard calls it. */
  readonly permission: string;
}

interface Complaint {
  readonly code?: unknown;
  readonly message?: unknown;
}

/** "Authentication error", "Unauthorized to access requested resource", malformed credentials. */
const DENIED = [10000, 9109, 9106, 9103, 6003, 6111];
/** "Could not route to …, perhaps your object identifier is invalid?", "No route for that URI". */
const NO_ROUTE = [7003, 7000];
const QUOTE_LENGTH = 300;

/**
 * The `result` of an answer that says yes. An answer says yes only where both its status and its
 * envelope do: Cloudflare sends refusals with status 200 as well.
 * https://developers.cloudflare.com/fundamentals/api/how-to/make-api-calls/
 * @throws Rejected for what may be cured; Failure `edge-token-scope`, `edge-zone-unknown` for what
 *   somebody has to change first
 */
export function resultOf(answer: Answer, question: Question): unknown {
  const { status, headers } = answer;
  const envelope = parse(answer.body);
  if (status >= 200 && status < 300 && envelope?.success === true) return envelope.result;

  const complaints = Array.isArray(envelope?.errors) ? (envelope.errors as Complaint[]) : [];
  const codes = complaints.map(({ code }) => Number(code));
  const words = quote(complaints, answer);
  const has = (known: readonly number[]) => codes.some((code) => known.includes(code));

  if (status === 429) throw new Rejected('throttled', words, retryAfter(headers));
  if (status === 408 || status >= 500) throw new Rejected('unavailable', words, retryAfter(headers));
  if (status === 401 || status === 403 || has(DENIED)) throw denied(question, words);
  if (status === 404 || has(NO_ROUTE)) {
    throw fail('edge-zone-unknown', {
      message: `Cloudflare knows no zone ${question.zone}.`,
      evidence: words,
    });
  }
  if (status >= 400 || codes.some((code) => code >= 1000 && code < 2000)) {
    throw new Rejected('selectors', words);
  }
  throw new Rejected('unavailable', words, retryAfter(headers));
}

function denied({ zone, permission }: Question, words: string): Error {
  return fail('edge-token-scope', {
    message: `Cloudflare does not let the token do this: it needs ${permission} for the zone ${zone}.`,
    hint: `Under My Profile → API Tokens, check that the token is active and add the permission ${permission} for this zone.`,
    evidence: words,
  });
}

function parse(body: string): { success?: unknown; errors?: unknown; result?: unknown } | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    // Not an envelope: judged by its status, and quoted.
    return undefined;
  }
}

/** Cloudflare's own words, on one line: its error list, or the head of whatever else it sent. */
function quote(complaints: readonly Complaint[], { status, body }: Answer): string {
  const listed = complaints.map(({ code, message }) => `${code}: ${message}`).join('; ');
  const words = (listed || body).replace(/\s+/g, ' ').trim();
  const short = words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words;
  return `HTTP ${status}${short === '' ? '' : `, ${short}`}`;
}

/** Seconds, or a date, which is read against the date of the same answer. → Milliseconds. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1_000
    : Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
