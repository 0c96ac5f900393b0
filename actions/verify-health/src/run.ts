import type { HttpProbe, Report } from '@esteira/health';
import { watch } from '@esteira/health';
import type { Clock, Log } from '@esteira/kit';
import { formatDuration } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import { narrator } from './narrate.ts';

export interface Ports {
  readonly http: HttpProbe;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** From probes to a report: what was seen, good or bad. Whether it is good enough is not said here. */
export async function run(inputs: Inputs, ports: Ports): Promise<Report> {
  const { probes, release, successes, interval, timeout, attemptTimeout } = inputs;
  const { http, clock, log, signal } = ports;
  const what = probes.length === 1 ? 'a probe' : `${probes.length} probes`;
  const rule = `${successes} in a row, ${formatDuration(interval)} apart, within ${formatDuration(timeout)}`;
  return await log.group(`Watching ${what}: ${rule}`, () =>
    watch(
      probes,
      { release, successes, interval, timeout, attemptTimeout },
      { http, clock, signal, onAttempt: narrator(log, clock) },
    ),
  );
}
