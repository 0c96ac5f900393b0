/** Milliseconds. */
const PATIENCE = 10_000;

/** Tells a monitor that misses what never ran: fresh, or not. */
export type Heartbeat = (fresh: boolean) => Promise<void>;

/**
 * A monitor of the kind of https://healthchecks.io/docs/signaling_failures/. Where there is none, nobody is told.
 * @throws Error where it does not answer, or not with success
 */
export function heartbeatTo(url: string | undefined, signal: AbortSignal): Heartbeat {
  return async (fresh) => {
    if (url === undefined) return;
    const whole = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    const address = url.replace(/\/$/, '');
    const answer = await fetch(fresh ? address : `${address}/fail`, { signal: whole });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
  };
}
