import { randomness } from '@esteira/kit/testing';
import type { ListedObject, Use } from '@esteira/releases';
import { planRetention, removeStored, shelve } from '@esteira/releases';
import { describe, expect, test } from '@jest/globals';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 31);
const OLD = NOW - 60 * DAY;
const YOUNGEST = NOW - 30 * DAY;

/** `A` → sixty-four of them, in hex. */
const digest = (letter: string) => letter.toLowerCase().repeat(64);
const release = (letter: string) => `0000000-${digest(letter).slice(0, 12)}`;

const archive = (letter: string, writtenAt = OLD): ListedObject => ({
  key: `bundles/${digest(letter)}.tar.zst`,
  bytes: 1_000,
  writtenAt,
});
const manifest = (letter: string, writtenAt = OLD): ListedObject => ({
  key: `bundles/${digest(letter)}.json`,
  bytes: 10,
  writtenAt,
});
const bundle = (letter: string, writtenAt = OLD) => [archive(letter, writtenAt), manifest(letter, writtenAt)];
const delta = (to: string, from: string, writtenAt = OLD): ListedObject => ({
  key: `bundles/${digest(to)}.from-${digest(from)}.zst`,
  bytes: 100,
  writtenAt,
});
const use = (letter: string, why = 'production runs it'): Use => ({ release: release(letter), why });

/** `A`, `A<B` for what leads from B to A. */
const brief = (stored: readonly { digest: string; base: string | undefined }[]) =>
  stored.map(({ digest: to, base }) => `${to[0]}${base === undefined ? '' : `<${base[0]}`}`.toUpperCase());

function plan(objects: readonly ListedObject[], ...uses: Use[]) {
  const { kept, removed, foreign } = planRetention(shelve(objects), uses, YOUNGEST);
  return {
    kept: Object.fromEntries(kept.map((each) => [brief([each])[0], each.why])),
    removed: brief(removed),
    foreign: foreign.map(({ key }) => key),
  };
}

describe('of the bundles', () => {
  test('those in use stay, for the first reason; others go', () => {
    const objects = ['A', 'B', 'C'].flatMap((letter) => bundle(letter));
    const uses = [use('A', 'production runs it'), use('A', 'deployment 3'), use('C', 'deployment 1')];
    expect(plan(objects, ...uses)).toEqual({
      kept: { A: 'production runs it', C: 'deployment 1' },
      removed: ['B'],
      foreign: [],
    });
  });

  test('a young one stays, deployed or not; its youngest object says how old it is', () => {
    const objects = [...bundle('A'), ...bundle('B', NOW), archive('C'), manifest('C', NOW)];
    expect(plan(objects, use('A')).kept).toEqual({ A: 'production runs it', B: 'young', C: 'young' });
  });

  test('what an upload left unfinished goes when it is old', () => {
    expect(plan([...bundle('A'), archive('B'), archive('C', NOW)], use('A'))).toMatchObject({
      kept: { C: 'young' },
      removed: ['B'],
    });
  });

  test('what is no bundle is left alone', () => {
    const other = { key: 'bundles/README.txt', bytes: 5, writtenAt: 0 };
    const nearly = { key: `bundles/${'a'.repeat(63)}.json`, bytes: 5, writtenAt: 0 };
    expect(plan([other, nearly, ...bundle('A')], use('A')).foreign).toEqual([other.key, nearly.key]);
  });
});

describe('of the differences', () => {
  test('one that leads to a bundle that stays stays, and so does what it starts from', () => {
    const objects = [...bundle('A'), ...bundle('B'), delta('A', 'B')];
    expect(plan(objects, use('A'))).toMatchObject({
      kept: {
        A: 'production runs it',
        B: 'a difference starts from it',
        'A<B': 'leads to a bundle that stays',
      },
      removed: [],
    });
  });

  test('a chain of them ends at the first base: else nothing would ever go', () => {
    const objects = [
      ...['A', 'B', 'C', 'D'].flatMap((letter) => bundle(letter)),
      delta('A', 'B'),
      delta('B', 'C'),
      delta('C', 'D'),
    ];
    expect(plan(objects, use('A')).removed).toEqual(['C', 'D', 'B<C', 'C<D']);
  });

  test('a young one to an old bundle stays, with its base', () => {
    const objects = [...bundle('A'), ...bundle('B'), ...bundle('C'), delta('B', 'C', NOW)];
    expect(plan(objects, use('A'))).toMatchObject({ kept: { 'B<C': 'young' }, removed: ['B'] });
  });
});

test('whatever is stored and used: nothing that is needed goes, and everything else does', () => {
  const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
  const random = randomness(7);
  const chance = (share: number) => random() < share;
  for (let round = 0; round < 500; round += 1) {
    const age = () => (chance(0.2) ? NOW : OLD);
    const bundles = letters.filter(() => chance(0.8)).map((letter) => ({ letter, at: age() }));
    const deltas = letters.flatMap((to) =>
      letters.filter((from) => from !== to && chance(0.15)).map((from) => ({ to, from, at: age() })),
    );
    const used = letters.filter(() => chance(0.3));
    const objects = [
      ...bundles.flatMap(({ letter, at }) => bundle(letter, at)),
      ...deltas.map(({ to, from, at }) => delta(to, from, at)),
    ];
    const roots = new Set([...used, ...bundles.filter(({ at }) => at === NOW).map(({ letter }) => letter)]);
    const present = new Set(bundles.map(({ letter }) => letter));
    const alive = deltas.filter(({ to, at }) => (present.has(to) && roots.has(to)) || at === NOW);
    const expected = [
      ...bundles
        .map(({ letter }) => letter)
        .filter((letter) => !roots.has(letter) && !alive.some(({ from }) => from === letter)),
      ...deltas.filter((each) => !alive.includes(each)).map(({ to, from }) => `${to}<${from}`),
    ];
    expect(plan(objects, ...used.map((letter) => use(letter))).removed.toSorted()).toEqual(
      expected.toSorted(),
    );
  }
});

describe('removing', () => {
  const { stored } = shelve([...bundle('A'), ...bundle('B'), delta('B', 'A')]);

  test('takes the manifest before the archive: what has a manifest is whole', async () => {
    const removed: string[] = [];
    const store = { remove: async (key: string) => void removed.push(key) };
    await removeStored(stored, store, async () => []);
    expect(removed).toEqual([
      manifest('A').key,
      archive('A').key,
      manifest('B').key,
      archive('B').key,
      delta('B', 'A').key,
    ]);
  });

  test('of what somebody began to use meanwhile is a failure that names it', async () => {
    const removing = removeStored(stored, { remove: async () => {} }, async () => [
      use('B', 'deployment 9 of production'),
    ]);
    await expect(removing).rejects.toMatchObject({
      code: 'bundle-missed',
      evidence: expect.stringContaining(`${archive('B').key}: deployment 9 of production`),
    });
  });
});
