import type { DeploymentRecord } from '@esteira/fleet';
import { previousGood } from '@esteira/fleet';
import { releaseNamed } from '@esteira/fleet/testing';
import { describe, expect, test } from '@jest/globals';

const name = (letter: string) => releaseNamed(letter).release;

/** `A` went out; `B!` was taken back by its hosts; `C?` failed for another reason; `A<B` rolled back from B. */
function history(...told: string[]): DeploymentRecord[] {
  return told
    .map((text, index): DeploymentRecord => {
      const [, release = '', mark = '', from = ''] = /^(\w)([!?<]?)(\w?)$/.exec(text) ?? [];
      return {
        schema: 1,
        number: index + 1,
        environment: 'production',
        release: name(release),
        by: { actor: 'ana', run: '', id: '' },
        startedAt: '2026-01-01T00:00:00Z',
        verdict: mark === '!' ? 'reverted' : mark === '?' ? 'failed' : 'succeeded',
        ...(mark === '!' ? { reason: { code: 'x', message: 'x', releaseAtFault: true } } : {}),
        ...(mark === '<' ? { withdraws: name(from) } : {}),
        hosts: [],
        drained: [],
        steps: [],
      };
    })
    .toReversed();
}

describe('the previous good release', () => {
  test.each<[string[], string, string | undefined]>([
    [['A', 'B'], 'B', 'A'],
    [['A', 'B', 'C'], 'C', 'B'],
    [['A', 'B', 'C!'], 'B', 'A'],
    [['A', 'B', 'C?'], 'B', 'A'],
    // Rolled back once; once more goes further back, never forth again to what was bad.
    [['A', 'B', 'C', 'B<C'], 'B', 'A'],
    [['A', 'B', 'C', 'B<C', 'A<B'], 'A', undefined],
    // It was good, hosts rejected it later, and nobody has tried since.
    [['A', 'B', 'A!', 'C'], 'C', 'B'],
    [['B', 'A', 'B!', 'C'], 'C', 'A'],
    // Withdrawn, mended from outside, and deployed again: good.
    [['A', 'B', 'A<B', 'B', 'C'], 'C', 'B'],
    [['A', 'A', 'A'], 'A', undefined],
    [['A'], 'A', undefined],
    [[], 'A', undefined],
  ])('after %j, with %s live, is %s', (told, live, expected) => {
    expect(previousGood(name(live), history(...told))).toBe(
      expected === undefined ? undefined : name(expected),
    );
  });
});
