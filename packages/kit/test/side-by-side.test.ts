import { sideBySide } from '@esteira/kit';
import { expect, test } from '@jest/globals';

const aborted = (signal: AbortSignal) =>
  new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('all of them have ended', async () => {
  const done: string[] = [];
  const task = (name: string) => async () => void done.push(name);
  await sideBySide(new AbortController().signal, [task('one'), task('two')]);
  expect(done).toEqual(['one', 'two']);
});

test('the first failure ends the others, and is the one that is told', async () => {
  let ended = false;
  const other = async (signal: AbortSignal) => {
    await aborted(signal).finally(() => {
      ended = true;
    });
  };
  const failing = async () => {
    throw new Error('first');
  };
  await expect(sideBySide(new AbortController().signal, [other, failing])).rejects.toThrow('first');
  expect(ended).toBe(true);
});

test('an abort from outside reaches each', async () => {
  const controller = new AbortController();
  const both = sideBySide(controller.signal, [aborted, aborted]);
  controller.abort(new Error('cancelled'));
  await expect(both).rejects.toThrow('cancelled');
});
