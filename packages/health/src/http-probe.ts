import type { Certificate } from './certificate.ts';
import type { Fault } from './faults.ts';

/** How probes reach the world. */
export interface HttpProbe {
  /**
   * One GET, without following redirects. What the network does wrong is part of the reply; it
   * rejects only with the reason of the signal.
   */
  get(request: HttpRequest, signal: AbortSignal): Promise<Reply>;
}

export interface HttpRequest {
  readonly url: URL;
  /** Connect here instead of asking the DNS; name and certificate checks stay those of the URL. */
  readonly address?: string | undefined;
  /** On top of those that every request carries. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for everything, to the last byte of the body. */
  readonly within: number;
}

export interface Reply {
  /** Where the connection led, once there was one. */
  readonly address?: string | undefined;
  readonly certificate?: Certificate | undefined;
  readonly result: { readonly answer: Answer } | { readonly fault: Fault };
}

export interface Answer {
  readonly status: number;
  /** By lower-case name, every value in the order received. */
  readonly headers: Headers;
  /** Decoded; at most `BODY_LIMIT` bytes of it. */
  readonly body: string;
  /** Whether the body went on beyond the limit. */
  readonly cut: boolean;
}

export type Headers = Readonly<Record<string, readonly string[]>>;

export const BODY_LIMIT = 1024 * 1024;

export function headerOf(answer: Answer, name: string): string | undefined {
  return answer.headers[name]?.join(', ');
}
