import type { Clock, Log } from '@esteira/kit';
import { formatSize } from '@esteira/kit';

/** Milliseconds between two lines: a short upload needs none. */
const EVERY = 3_000;

/** Says how far an upload has come, and how fast. */
export function progressLines(total: number, clock: Clock, log: Log): (sentBytes: number) => void {
  const started = clock.now();
  let said = started;
  return (sent) => {
    const now = clock.now();
    if (now - said < EVERY) return;
    said = now;
    const rate = formatSize((sent / (now - started)) * 1_000);
    log.info(`${formatSize(sent)} of ${formatSize(total)}, ${rate} a second`);
  };
}
