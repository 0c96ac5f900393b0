import type { Clock } from '@esteira/kit';
import { formatDuration } from '@esteira/kit';
import type { Attempt } from './attempt.ts';
import { attempt } from './attempt.ts';
import { Course } from './course.ts';
import { fail } from './failures.ts';
import type { HttpProbe } from './http-probe.ts';
import type { Probe } from './probe.ts';
import type { ProbeReport, Report } from './report.ts';
import { verdictOf } from './report.ts';
import { gravest } from './require-passed.ts';

/** When a probe has passed, and how long it may take to. Milliseconds. */
export interface Rules {
  /** How many attempts must pass in a row. */
  readonly successes: number;
  /** Between the end of an attempt and the next. */
  readonly interval: number;
  /** No attempt begins later than this after the start. */
  readonly timeout: number;
  /** For a whole attempt: connect, redirects, body. */
  readonly attemptTimeout: number;
  /** The release id that probes with `release` must find. */
  readonly release?: string | undefined;
}

export interface Ports {
  readonly http: HttpProbe;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Told of every attempt as it ends; `streak` is how many have passed in a row. */
  readonly onAttempt?: ((probe: Probe, attempt: Attempt, streak: number) => void) | undefined;
}

/**
 * Watches all probes at once, each until it has passed so many times in a row, until something is
 * wrong that waiting does not cure, or until the time is over. See `requirePassed` for a verdict
 * that throws.
 * @throws Failure `health-probes-invalid` where the rules cannot be met by anybody; the reason of the
 *   signal, at once
 */
export async function watch(probes: readonly Probe[], rules: Rules, ports: Ports): Promise<Report> {
  requireSense(probes, rules);
  const began = ports.clock.now();
  const stop = new AbortController();
  const signal = AbortSignal.any([ports.signal, stop.signal]);
  const courses = probes.map(async (probe) => {
    try {
      return await watchOne(probe, began + rules.timeout, rules, { ...ports, signal });
    } catch (error) {
      // Nobody goes on asking once the watch has broken off.
      stop.abort(error);
      throw error;
    }
  });
  await Promise.allSettled(courses);
  const reports = await Promise.all(courses);
  return {
    verdict: verdictOf(gravest(reports)),
    took: ports.clock.now() - began,
    probes: reports,
  };
}

async function watchOne(probe: Probe, deadline: number, rules: Rules, ports: Ports): Promise<ProbeReport> {
  const { clock, signal, onAttempt } = ports;
  const course = new Course(rules.successes);
  for (;;) {
    signal.throwIfAborted();
    const tried = await attempt(probe, course.attempts + 1, { ...ports, ...rules });
    course.add(tried);
    onAttempt?.(probe, tried, course.streak);
    if (course.isOver || clock.now() + rules.interval > deadline) return course.report(probe, clock.now());
    await clock.sleep(rules.interval, signal);
  }
}

const MOST_ATTEMPTS = 10_000;

function requireSense(probes: readonly Probe[], rules: Rules): void {
  const { successes, interval, timeout, release } = rules;
  const asked = probes.some((probe) => probe.release !== undefined);
  const shortest = (successes - 1) * interval;
  const problems = [
    probes.length === 0 && 'There is no probe.',
    successes < 1 && 'successes: at least one attempt must pass.',
    interval * MOST_ATTEMPTS < timeout &&
      `interval: ${formatDuration(interval)} would mean more than ${MOST_ATTEMPTS} attempts in ${formatDuration(timeout)}.`,
    shortest > timeout &&
      `timeout: ${successes} successes, ${formatDuration(interval)} apart, take at least ${formatDuration(shortest)}.`,
    asked && release === undefined && 'release: a probe looks for the release, but none is given.',
    !asked &&
      release !== undefined &&
      'release: no probe says where the release stands in its answer; add for example `release: header:X-Release`.',
  ].filter((problem) => problem !== false);
  if (problems.length === 0) return;
  throw fail('health-probes-invalid', {
    message: 'The probes and the rules of the watch contradict each other.',
    evidence: problems.join('\n'),
  });
}
