import { sideBySide, withEach } from '@esteira/kit';
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

const never = new AbortController().signal;
const hundred = Array.from({ length: 100 }, (_, index) => index);

test('of many things a few are worked on at once, and each is done once', async () => {
  let [busy, most] = [0, 0];
  const doubled = await withEach(never, hundred, async (index) => {
    busy += 1;
    most = Math.max(most, busy);
    await new Promise(setImmediate);
    busy -= 1;
    return index * 2;
  });
  expect(doubled).toEqual(hundred.map((index) => index * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(20);
});

test('of many things none is begun after the first failure', async () => {
  const begun: number[] = [];
  const working = withEach(never, hundred, async (index) => {
    begun.push(index);
    await new Promise(setImmediate);
    if (index === 3) throw new Error('the fourth');
  });
  await expect(working).rejects.toThrow('the fourth');
  expect(begun.length).toBeLessThan(20);
});
