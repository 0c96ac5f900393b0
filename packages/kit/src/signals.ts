import { fail } from './failures.ts';

/**
 * Turns a cancelled job into an AbortSignal. The runner sends SIGINT, SIGTERM 7.5 s later, and kills
 * 2.5 s after that; the post step then has up to five minutes. So on the first signal every port
 * stops where it stands, and whatever takes longer is the post step's to finish.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function abortOnSignals(process: NodeJS.Process): { signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const abort = (name: NodeJS.Signals) =>
    controller.abort(fail('cancelled', { message: `The job was cancelled (${name}).` }));
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return {
    signal: controller.signal,
    forget() {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
