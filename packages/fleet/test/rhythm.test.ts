import { expect, test } from '@jest/globals';
import { Rhythm } from '../src/aws/rhythm.ts';

/** When looks are taken, milliseconds after the start, until so much has passed. */
function looks(rhythm: Rhythm, hosts: number, until: number): number[] {
  const next = rhythm.of('activate', hosts);
  const at = [next(0)];
  while ((at.at(-1) ?? until) < until) at.push((at.at(-1) ?? 0) + next(at.at(-1) ?? 0));
  return at;
}

test('what is not known yet is looked for soon, then ever less often', () => {
  const at = looks(new Rhythm(), 50, 60_000);
  expect(at[0]).toBe(2_500);
  expect(looks(new Rhythm(), 1, 60_000)[0]).toBe(400);
  const pauses = at.slice(1).map((moment, index) => moment - (at[index] ?? 0));
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  expect(pauses.at(-1)).toBe(6_000);
});

test('what took half a minute before is not looked for after a second', () => {
  const rhythm = new Rhythm();
  rhythm.learn('activate', 30_000);
  expect(looks(rhythm, 50, 30_000)[0]).toBe(25_500);
  expect(looks(rhythm, 50, 30_000).length).toBeLessThan(looks(new Rhythm(), 50, 30_000).length / 2);
});

test('the shortest counts: one slow batch does not make the next ones wait', () => {
  const rhythm = new Rhythm();
  rhythm.learn('activate', 5_000);
  rhythm.learn('activate', 60_000);
  expect(looks(rhythm, 50, 5_000)[0]).toBe(4_250);
});

test('few hosts are looked at more often than many', () => {
  expect(looks(new Rhythm(), 1, 60_000).length).toBeGreaterThan(looks(new Rhythm(), 50, 60_000).length);
});

test('what takes hours is looked at for minutes, and seen little late', () => {
  const at = looks(new Rhythm(), 1, 3 * 3_600_000);
  expect(at.length).toBeLessThan(1_100);
  const late = at.slice(1).map((moment, index) => (moment - (at[index] ?? 0)) / moment);
  expect(Math.max(...late.slice(-800))).toBeLessThanOrEqual(0.01);
  expect(at.slice(1).every((moment, index) => moment - (at[index] ?? 0) <= 15_000)).toBe(true);
});
