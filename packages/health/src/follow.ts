import type { Certificate } from './certificate.ts';
import type { Fault } from './faults.ts';
import type { Answer, HttpProbe } from './http-probe.ts';
import { headerOf } from './http-probe.ts';
import { isExpected } from './judge.ts';
import type { Probe } from './probe.ts';
import { quote } from './quote.ts';

/** One request on the way to the last answer. */
export interface Hop {
  readonly url: string;
  readonly address?: string | undefined;
  readonly certificate?: Certificate | undefined;
  readonly status?: number | undefined;
}

/** The way, and what stood at its end. */
export interface Walk {
  readonly hops: readonly Hop[];
  readonly result: { readonly answer: Answer } | { readonly fault: Fault };
}

const MOST_REDIRECTS = 5;
const LONGEST_URL = 2_000;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Asks for the probe's URL and follows redirects, never from https to http. A redirect whose status
 * the probe expects is the answer.
 * @param timeLeft milliseconds that all requests together still have
 */
export async function follow(
  probe: Probe,
  http: HttpProbe,
  timeLeft: () => number,
  signal: AbortSignal,
): Promise<Walk> {
  const home = new URL(probe.url);
  const visited = [home];
  const hops: Hop[] = [];
  for (let url = home; ; ) {
    const address = url.hostname === home.hostname ? probe.address : undefined;
    const reply = await http.get({ url, address, within: Math.max(1, timeLeft()) }, signal);
    const { result } = reply;
    const status = 'answer' in result ? result.answer.status : undefined;
    hops.push({ url: shown(url, home), address: reply.address, certificate: reply.certificate, status });
    if ('fault' in result || isExpected(result.answer.status, probe.status)) return { hops, result };

    const location = headerOf(result.answer, 'location');
    if (!REDIRECTS.includes(result.answer.status) || location === undefined) return { hops, result };
    const next = nextUrl(url, location, visited);
    if ('fault' in next) return { hops, result: next };
    url = next.url;
    visited.push(url);
  }
}

function nextUrl(from: URL, location: string, visited: readonly URL[]): { url: URL } | { fault: Fault } {
  const fault = (code: Fault['code'], message: string) => ({ fault: { code, message } });
  if (location.length > LONGEST_URL || !URL.canParse(location, from.href)) {
    return fault('redirect-refused', `it redirects to ${quote(location)}, which is no URL`);
  }
  const url = new URL(location, from);
  url.hash = '';
  const way = [...visited, url].map((each) => shown(each, visited[0])).join(' → ');
  if (!/^https?:$/.test(url.protocol) || (url.protocol === 'http:' && from.protocol === 'https:')) {
    return fault('redirect-refused', `it redirects away from ${from.protocol.slice(0, -1)}: ${way}`);
  }
  if (visited.some((each) => each.href === url.href)) {
    return fault('redirect-loop', `redirects go in a circle: ${way}`);
  }
  if (visited.length > MOST_REDIRECTS) {
    return fault('redirect-loop', `more than ${MOST_REDIRECTS} redirects: ${way}`);
  }
  return { url };
}

/** Where a server sends us may be signed: only what the probe itself says is shown whole. */
function shown(url: URL, home: URL | undefined): string {
  if (url.href === home?.href) return url.href;
  return `${url.protocol}//${url.host}${url.pathname}${url.search === '' ? '' : '?…'}`;
}
