import type { Manifest } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { SimulatedFleet } from '@esteira/fleet/testing';
import { RecordedLog, RecordedRuntime } from '@esteira/kit/testing';
import { carryOut, report } from '@esteira/rollout';
import { A, B, failure, portsOf, RecordedDeployment, wishFor } from '@esteira/rollout/testing';
import { describe, expect, test } from '@jest/globals';
import { growthSection, growthSince } from '../src/growth.ts';

const file = (path: string, bytes: number) => ({ path, bytes, sha256: '0'.repeat(64) });
const weighing = (name: string, bytes: number, ...files: Manifest['files']) =>
  manifestOf(name, { archive: { bytes, sha256: 'a'.repeat(64), unpacked: 2_000, entries: 3 }, files });

const BEFORE = weighing('before', 5_000, file('app/a.php', 100), file('vendor/x/y.php', 2_000));
const AFTER = weighing('after', 6_500, file('app/a.php', 100), file('vendor/x/y.php', 1_500), file('b', 9));

describe('growth', () => {
  const ask = async (base: string | undefined, answer: () => Promise<Manifest>) => {
    const log = new RecordedLog();
    return { growth: await growthSince(base, AFTER, { manifestOf: answer, log }), log };
  };
  const never = async () => {
    throw new Error('Nobody should ask.');
  };

  test('is a table: the whole, then the folders that changed', async () => {
    const { growth, log } = await ask(BEFORE.release, async () => BEFORE);
    const section = growth === undefined ? '' : growthSection(growth);
    expect(section).toContain('<summary>Size: 6.5 KB (+1.5 KB)</summary>');
    expect(section.split('\n').filter((line) => line.startsWith('| '))).toEqual([
      `|  | \`${BEFORE.release}\` | \`${AFTER.release}\` |  |`,
      '| --- | --- | --- | --- |',
      '| Archive | 5.0 KB | 6.5 KB | +1.5 KB |',
      '| Unpacked | 2.0 KB | 2.0 KB | ±0 |',
      '| Files | 2 | 3 | +1 |',
      '| `vendor/x` | 2.0 KB | 1.5 KB | −500 B |',
      '| `.` | 0 B | 9 B | +9 B |',
    ]);
    expect(log.lines).toEqual([]);
  });

  test.each([
    ['at the first release', undefined],
    ['of a release since itself', AFTER.release],
  ])('%s is none, and nobody is asked', async (_, base) => {
    expect((await ask(base, never)).growth).toBeUndefined();
  });

  test('since a release whose manifest cannot be read is not known, and said', async () => {
    const { growth, log } = await ask(BEFORE.release, async () => {
      throw failure('release-unknown', 'It is not in the bucket.');
    });
    expect(growth).toBeUndefined();
    expect(log.text).toBe(
      `warning: The size of ${BEFORE.release} is not known, to compare with: It is not in the bucket.`,
    );
  });
});

test('the report of a rollout has it, from the second release on', async () => {
  const fleet = new SimulatedFleet(2);
  const summaryOf = async (manifest: Manifest) => {
    const runtime = new RecordedRuntime();
    report(await carryOut(wishFor(manifest), portsOf(fleet, new RecordedDeployment())), runtime);
    return runtime.summary.render();
  };
  expect(await summaryOf(A)).not.toContain('Size:');
  expect(await summaryOf(B)).toContain('Size: 1 B (±0)');
});
