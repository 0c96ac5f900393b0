import { systemClock, waitFor } from '@esteira/kit';
import { VirtualClock } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';

describe('waiting for a condition', () => {
  test('looks less and less often, and gives back what it found', async () => {
    const clock = new VirtualClock(0);
    const looks: number[] = [];
    const found = await waitFor('a fish', { clock, within: 60_000, slowest: 2_000 }, async () => {
      looks.push(clock.now());
      return looks.length === 6 ? 'fish' : undefined;
    });
    expect(found).toBe('fish');
    expect(looks).toEqual([0, 500, 1_250, 2_375, 4_062.5, 6_062.5]);
  });

  test('gives up at the deadline with the last state as evidence', async () => {
    const clock = new VirtualClock(0);
    await expect(
      waitFor(
        'a fish',
        { clock, within: 5_000 },
        async () => undefined,
        () => 'only boots',
      ),
    ).rejects.toMatchObject({
      code: 'wait-expired',
      message: 'Gave up waiting for a fish after 5s.',
      evidence: 'only boots',
    });
    expect(clock.now()).toBe(5_000);
  });

  test('ends at once when aborted', async () => {
    const controller = new AbortController();
    const waiting = waitFor(
      'a fish',
      { clock: systemClock, within: 60_000, signal: controller.signal },
      async () => undefined,
    );
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
