import type { Attempt, Probe } from '@esteira/health';
import { nameOf } from '@esteira/health';
import type { Clock, Log } from '@esteira/kit';
import { formatDuration } from '@esteira/kit';

/** Milliseconds between two lines about a probe: where there is news, and where there is none. */
const NEWS = 1_000;
const STILL = 10_000;

interface Said {
  readonly at: number;
  readonly news: string;
}

/** Tells the log how each probe is doing, without repeating itself. */
export function narrator(log: Log, clock: Clock) {
  const said = new Map<Probe, Said>();
  return (probe: Probe, attempt: Attempt, streak: number): void => {
    const news = streak > 0 ? `${streak} in a row` : attempt.faults.map(({ message }) => message).join('; ');
    const before = said.get(probe);
    const quiet = before === undefined ? Number.POSITIVE_INFINITY : clock.now() - before.at;
    if (quiet < (news === before?.news ? STILL : NEWS)) return;
    said.set(probe, { at: clock.now(), news });
    const which = `attempt ${attempt.number}, ${formatDuration(attempt.latency)}`;
    log.info(`${nameOf(probe)}: ${news} (${which})`);
  };
}
