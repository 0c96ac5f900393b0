import type { Progress } from '@esteira/host';
import type { Clock, Log } from '@esteira/kit';
import { formatDuration, formatSize, messageOf } from '@esteira/kit';

/** Milliseconds. */
const EVERY = 15_000;
/** Seconds without a byte that are worth a word. */
const SILENCE = 60;

interface Ports {
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Has the work done, and tells meanwhile how far it is. That is news and nothing more: a host that cannot be asked
 * is asked again.
 * @param asker what is asked, until the signal is aborted
 */
export async function whileTelling<Done>(
  work: () => Promise<Done>,
  asker: (signal: AbortSignal) => { progress(): Promise<Progress> },
  ports: Ports,
): Promise<Done> {
  const over = new AbortController();
  const telling = tell(asker, { ...ports, signal: AbortSignal.any([ports.signal, over.signal]) });
  try {
    return await work();
  } finally {
    over.abort();
    await telling;
  }
}

async function tell(
  asker: (signal: AbortSignal) => { progress(): Promise<Progress> },
  { clock, log, signal }: Ports,
): Promise<void> {
  const asked = asker(signal);
  let before: Progress | undefined;
  let said: string | undefined;
  while (!signal.aborted) {
    try {
      await clock.sleep(EVERY, signal);
      const now = await asked.progress();
      const line = progressLine(now, before);
      if (line !== said) log.info(line);
      before = now;
      said = line;
    } catch (error) {
      if (!signal.aborted) log.debug(`How far it is could not be asked: ${messageOf(error)}`);
    }
  }
}

/** @param before what was said the last time; the pace is what came since */
export function progressLine(now: Progress, before: Progress | undefined): string {
  if (now.what === 'nothing') return 'nothing is being sent';
  const pace = paceOf(now, before);
  const silent = now.now - now.at;
  const parts = [
    `${formatSize(now.sent)} sent`,
    pace === undefined ? '' : `${formatSize(pace)}/s`,
    restOf(now, pace),
    silent < SILENCE ? '' : `nothing new for ${formatDuration(silent * 1_000)}`,
  ];
  return `${now.what}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** Bytes a second; undefined where nobody can tell. */
function paceOf({ what, sent, at }: Progress, before: Progress | undefined): number | undefined {
  if (before?.what !== what || at <= before.at || sent <= before.sent) return undefined;
  return Math.round((sent - before.sent) / (at - before.at));
}

function restOf({ sent, expected }: Progress, pace: number | undefined): string {
  if (expected === 0) return '';
  if (sent >= expected) return 'more than the last time';
  if (pace === undefined) return `the last time it was ${formatSize(expected)}`;
  const left = Math.ceil((expected - sent) / pace);
  return `about ${formatDuration(left * 1_000)} left if it is as large as the last one`;
}
