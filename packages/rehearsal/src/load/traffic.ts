/** Milliseconds that a call lasts: at least, and at the most. */
export interface Lasts {
  readonly shortest: number;
  readonly longest: number;
}

/** What a load generator is to do. */
export interface Traffic {
  /** Address of the edge. */
  readonly address: string;
  readonly host: string;
  readonly requestsPerSecond: number;
  readonly pages: readonly string[];
  readonly post?: { readonly path: string; readonly bodies: readonly object[] } | undefined;
  readonly sockets?: { readonly path: string; readonly count: number; readonly lasts?: Lasts } | undefined;
}

/** Milliseconds that requests took. */
export interface Latency {
  readonly sent: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** How it stands, cheap enough to be asked for while requests are measured. */
export interface Standing {
  /** Requests that were answered or lost. */
  readonly sent: number;
  readonly failed: number;
  readonly sockets: { readonly opened: number; readonly cut: number; readonly refused: number };
  /** The last thing that went wrong, in words. */
  readonly lastFailure: string | undefined;
}

/**
 * What it saw; nothing is under way any more. The only judge of "no lost request": it asks through the
 * edge, as a visitor does.
 */
export interface LoadReport extends Standing {
  /** Answered by PHP, not by the edge or nginx. */
  readonly php: number;
  readonly pages: number;
  readonly assets: number;
  readonly posts: number;
  /** Milliseconds from the first request to the last answer. */
  readonly took: number;
  readonly latency: Latency;
  /** By what was going on, in the words of whoever told. */
  readonly during: Readonly<Record<string, Latency>>;
  /** Release → requests that it answered. */
  readonly releases: Readonly<Record<string, number>>;
  /** The first few that went wrong, in words. */
  readonly failures: readonly string[];
}
