import type { Attempt } from './attempt.ts';
import type { Certificate } from './certificate.ts';
import { daysLeft, firstToEnd } from './certificate.ts';
import type { FaultCode } from './faults.ts';
import { faultKind } from './faults.ts';
import type { Probe } from './probe.ts';
import type { HealthFailure, Latency, ProbeReport } from './report.ts';
import { verdictOf } from './report.ts';

const KEPT_FIRST = 3;
const KEPT_LAST = 5;

/** The attempts at one probe, from the first to a verdict: counted all, kept a few. */
export class Course {
  readonly #needed: number;
  readonly #first: Attempt[] = [];
  readonly #last: Attempt[] = [];
  readonly #latencies: number[] = [];
  readonly #faults: Partial<Record<FaultCode, number>> = {};
  #attempts = 0;
  #passed = 0;
  #streak = 0;
  #reached = false;
  #lastFailed: Attempt | undefined;

  /** @param needed how many attempts must pass in a row */
  constructor(needed: number) {
    this.#needed = needed;
  }

  get attempts(): number {
    return this.#attempts;
  }

  /** How many attempts have passed since the last one that failed. */
  get streak(): number {
    return this.#streak;
  }

  add(attempt: Attempt): void {
    this.#attempts += 1;
    const passed = attempt.faults.length === 0;
    this.#passed += passed ? 1 : 0;
    this.#streak = passed ? this.#streak + 1 : 0;
    this.#reached ||= attempt.faults.every((fault) => faultKind(fault.code).reached);
    if (!passed) this.#lastFailed = attempt;
    for (const { code } of attempt.faults) this.#faults[code] = (this.#faults[code] ?? 0) + 1;
    if (attempt.glimpse !== undefined) this.#latencies.push(attempt.latency);
    this.#keep(attempt);
  }

  /** Whether more attempts can change nothing. */
  get isOver(): boolean {
    const faults = this.#kept.at(-1)?.faults ?? [];
    return this.#hasPassed || faults.some(({ code }) => !faultKind(code).curable);
  }

  /** @param now milliseconds since the epoch */
  report(probe: Probe, now: number): ProbeReport {
    const failure = this.#failure();
    const last = this.#kept.at(-1);
    const landed = last?.hops.at(-1)?.url;
    const certificate = this.#certificate();
    return {
      probe,
      failure,
      verdict: verdictOf(failure),
      reason: this.#reason(),
      fault: this.#hasPassed ? undefined : this.#lastFailed?.faults[0]?.code,
      attempts: this.#attempts,
      passed: this.#passed,
      faults: this.#faults,
      kept: this.#kept,
      latency: spread(this.#latencies),
      tlsDaysLeft: certificate === undefined ? undefined : daysLeft(certificate, now),
      address: this.#kept.flatMap(({ hops }) => hops).findLast((hop) => hop.address !== undefined)?.address,
      redirectedTo: landed === probe.url ? undefined : landed,
      ray: last?.glimpse?.headers['cf-ray'],
    };
  }

  get #hasPassed(): boolean {
    return this.#streak >= this.#needed;
  }

  get #kept(): Attempt[] {
    return [...this.#first, ...this.#last];
  }

  #keep(attempt: Attempt): void {
    if (this.#first.length < KEPT_FIRST) this.#first.push(attempt);
    else this.#last.push(attempt);
    if (this.#last.length > KEPT_LAST) this.#last.shift();
  }

  /** The one that ends first, of the last attempt that saw any. */
  #certificate(): Certificate | undefined {
    const seen = this.#kept.map(({ hops }) => hops.flatMap((hop) => hop.certificate ?? []));
    return firstToEnd(seen.findLast((certificates) => certificates.length > 0) ?? []);
  }

  #failure(): HealthFailure | undefined {
    if (this.#hasPassed) return undefined;
    if (this.#kept.at(-1)?.faults.some(({ code }) => code === 'challenged')) return 'health-challenged';
    return this.#reached ? 'health-failed' : 'health-unreachable';
  }

  #reason(): string | undefined {
    if (this.#hasPassed) return undefined;
    const faults = this.#lastFailed?.faults.map((fault) => fault.message).join('; ');
    if (this.#streak === 0) return faults;
    const short = `only ${this.#streak} of ${this.#needed} successes in a row when the time was over`;
    return faults === undefined ? short : `${short}; before: ${faults}`;
  }
}

function spread(latencies: readonly number[]): Latency | undefined {
  const sorted = latencies.toSorted((one, other) => one - other);
  const [min] = sorted;
  const median = sorted[Math.floor(sorted.length / 2)];
  const max = sorted.at(-1);
  if (min === undefined || median === undefined || max === undefined) return undefined;
  return { min, median, max };
}
