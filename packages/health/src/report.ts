import type { Attempt } from './attempt.ts';
import type { FaultCode } from './faults.ts';
import type { Probe } from './probe.ts';

/** `inconclusive`: nothing was learnt of the application, good or bad. It is not a success. */
export type Verdict = 'passed' | 'failed' | 'inconclusive';

export type HealthFailure = 'health-failed' | 'health-challenged' | 'health-unreachable';

export interface Report {
  readonly verdict: Verdict;
  /** Milliseconds. */
  readonly took: number;
  /** In the order of the probes. */
  readonly probes: readonly ProbeReport[];
}

export interface ProbeReport {
  readonly probe: Probe;
  readonly verdict: Verdict;
  readonly failure: HealthFailure | undefined;
  /** Why it did not pass, in a line. */
  readonly reason: string | undefined;
  /** What was wrong first at the last attempt that failed. */
  readonly fault: FaultCode | undefined;
  readonly attempts: number;
  readonly passed: number;
  /** How many attempts had which fault. */
  readonly faults: Readonly<Partial<Record<FaultCode, number>>>;
  /** The first few attempts and the last few. */
  readonly kept: readonly Attempt[];
  /** Of the attempts that were answered. */
  readonly latency: Latency | undefined;
  /** Of the certificate on the way that ends first. */
  readonly tlsDaysLeft: number | undefined;
  /** Where the last connection led. */
  readonly address: string | undefined;
  /** Where redirects led at last, if anywhere. */
  readonly redirectedTo: string | undefined;
  /** Cloudflare's id of the last request, `cf-ray`. */
  readonly ray: string | undefined;
}

/** Milliseconds. */
export interface Latency {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function verdictOf(failure: HealthFailure | undefined): Verdict {
  if (failure === undefined) return 'passed';
  return failure === 'health-failed' ? 'failed' : 'inconclusive';
}
