import type { LockedBackup, Policy } from '@esteira/backups';
import { planRetention } from '@esteira/backups';
import { backupWith, manifestOf, verificationOf } from '@esteira/backups/testing';
import { randomness } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-26T14:30:00Z');
const NONE: Policy = { hourly: 0, daily: 0, weekly: 0, monthly: 0, verified: 1 };

interface Given {
  readonly verified?: boolean;
  readonly lockedUntil?: number;
  readonly host?: string;
}

function backup(
  startedAt: string,
  { verified = false, lockedUntil, host = 'i-1' }: Given = {},
): LockedBackup {
  const manifest = manifestOf(startedAt, { host });
  return { ...backupWith(manifest, verified ? verificationOf(manifest) : undefined), lockedUntil };
}

const began = ({ manifest }: LockedBackup) => manifest.startedAt;

/** When each began that stays, and why; and what goes. */
function plan(backups: readonly LockedBackup[], policy: Partial<Policy> = {}) {
  const { kept, removed } = planRetention(backups, { ...NONE, ...policy }, NOW);
  return {
    kept: Object.fromEntries(kept.map((each) => [began(each), each.why])),
    removed: removed.map(began),
  };
}

/** One so old that it is nobody’s base, and proven, so that something may go at all. */
const PROVEN = backup('2025-01-01T00:00:00Z', { verified: true });

describe('of the periods of UTC', () => {
  test('the last one of each hour stays; an hour without a backup does not count', () => {
    const backups = ['14:10', '14:20', '13:50', '13:05', '09:00', '08:00'].map((at) =>
      backup(`2026-11-26T${at}:00Z`),
    );
    expect(plan([PROVEN, ...backups], { hourly: 3 })).toEqual({
      kept: {
        '2026-11-26T14:20:00Z': ['the newest', 'newest of the hour 2026-11-26 14h', 'i-1 builds on it'],
        '2026-11-26T13:50:00Z': ['newest of the hour 2026-11-26 13h'],
        '2026-11-26T09:00:00Z': ['newest of the hour 2026-11-26 09h'],
        '2025-01-01T00:00:00Z': ['one of the newest verified'],
      },
      removed: ['2026-11-26T14:10:00Z', '2026-11-26T13:05:00Z', '2026-11-26T08:00:00Z'],
    });
  });

  test('a day ends at midnight of UTC', () => {
    const backups = ['2026-11-25T23:59:59Z', '2026-11-26T00:00:00Z', '2026-11-26T02:00:00Z'].map((at) =>
      backup(at),
    );
    expect(plan([PROVEN, ...backups], { daily: 2 })).toMatchObject({
      kept: {
        '2026-11-26T02:00:00Z': expect.arrayContaining(['newest of the day 2026-11-26']),
        '2026-11-25T23:59:59Z': ['newest of the day 2026-11-25'],
      },
      removed: ['2026-11-26T00:00:00Z'],
    });
  });

  test.each([
    ['2026-11-26T02:00:00Z', '2026-W48'],
    ['2026-11-22T23:59:59Z', '2026-W47'],
    ['2026-11-23T00:00:00Z', '2026-W48'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['2026-01-01T00:00:00Z', '2026-W01'],
    ['2023-01-01T12:00:00Z', '2022-W52'],
  ])('%s is in the week %s', (at, week) => {
    expect(plan([backup(at, { verified: true })], { weekly: 1 }).kept[at]).toContain(
      `newest of the week ${week}`,
    );
  });

  test('one may stay for several reasons', () => {
    const at = '2026-11-26T02:00:00Z';
    expect(
      plan([backup(at, { verified: true })], { hourly: 1, daily: 1, weekly: 1, monthly: 1 }).kept[at],
    ).toEqual([
      'the newest',
      'one of the newest verified',
      'newest of the hour 2026-11-26 02h',
      'newest of the day 2026-11-26',
      'newest of the week 2026-W48',
      'newest of the month 2026-11',
      'i-1 builds on it',
    ]);
  });

  test('two years of nightly backups come down to what was asked for', () => {
    const nights = Array.from({ length: 730 }, (_, index) =>
      backup(new Date(Date.parse('2026-11-26T02:00:00Z') - index * DAY).toISOString(), {
        verified: index % 7 === 0,
      }),
    );
    const { kept, removed } = plan(nights, { hourly: 0, daily: 7, weekly: 5, monthly: 12, verified: 3 });
    // Seven nights, three Sundays before them, the ends of eleven months, and two more that are verified.
    expect(Object.keys(kept).map((at) => at.slice(0, 10))).toEqual([
      '2026-11-26',
      '2026-11-25',
      '2026-11-24',
      '2026-11-23',
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-15',
      '2026-11-12',
      '2026-11-08',
      '2026-11-01',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
    expect(removed).toHaveLength(730 - 23);
  });
});

describe('in any case', () => {
  test('the newest stays', () => {
    const { kept, removed } = plan([PROVEN, backup('2026-01-01T00:00:00Z'), backup('2026-02-01T00:00:00Z')]);
    expect(kept['2026-02-01T00:00:00Z']).toEqual(['the newest']);
    expect(removed).toEqual(['2026-01-01T00:00:00Z']);
  });

  test('the newest verified stay, and at least one whatever was asked for', () => {
    const old = ['2025-01-01', '2025-02-01', '2025-03-01'].map((day) =>
      backup(`${day}T00:00:00Z`, { verified: true }),
    );
    const all = [...old, backup('2026-11-26T02:00:00Z')];
    expect(plan(all, { verified: 2 }).removed).toEqual(['2025-01-01T00:00:00Z']);
    expect(plan(all, { verified: 0 }).removed).toEqual(['2025-02-01T00:00:00Z', '2025-01-01T00:00:00Z']);
  });

  test('all stay as long as none is verified', () => {
    const all = ['2025-01-01', '2025-02-01', '2025-03-01'].map((day) => backup(`${day}T00:00:00Z`));
    const { kept, removed } = plan(all);
    expect(removed).toEqual([]);
    expect(kept['2025-01-01T00:00:00Z']).toEqual(['no drill has restored any backup yet']);
  });

  test('what is locked stays until it is not', () => {
    const locked = (lockedUntil: number) => backup('2026-01-01T00:00:00Z', { lockedUntil });
    const others = [PROVEN, backup('2026-11-26T02:00:00Z')];
    const why = (lockedUntil: number) => plan([...others, locked(lockedUntil)]).kept['2026-01-01T00:00:00Z'];
    expect(why(NOW + DAY)).toEqual(['locked until 2026-11-27']);
    expect(why(Infinity)).toEqual(['under a legal hold']);
    expect(why(NOW)).toBeUndefined();
  });

  test('the last one of each host that still backs up files stays: the next one refers to its packs', () => {
    const all = [
      PROVEN,
      backup('2026-11-26T02:00:00Z', { host: 'i-2' }),
      backup('2026-11-20T02:00:00Z', { host: 'i-1' }),
      backup('2026-11-19T02:00:00Z', { host: 'i-1' }),
      backup('2026-09-01T02:00:00Z', { host: 'i-0' }),
    ];
    const { kept, removed } = plan(all);
    expect(kept['2026-11-20T02:00:00Z']).toEqual(['i-1 builds on it']);
    expect(removed).toEqual(['2026-11-19T02:00:00Z', '2026-09-01T02:00:00Z']);
  });
});

test('of no backups, none stays and none goes', () => {
  expect(plan([])).toEqual({ kept: {}, removed: [] });
});

test('whatever there is and was asked for: the newest, the newest verified and what is locked stay, and each in one place', () => {
  const random = randomness(11);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  let went = 0;
  for (let round = 0; round < 300; round += 1) {
    const moments = new Set(Array.from({ length: upTo(40) }, () => NOW - upTo(400 * 24 * 4) * 900_000));
    const all = [...moments].map((at) =>
      backup(new Date(at).toISOString(), {
        verified: random() < 0.2,
        host: `i-${upTo(2)}`,
        ...(random() < 0.2 ? { lockedUntil: NOW + (upTo(20) - 10) * DAY } : {}),
      }),
    );
    const policy = { hourly: upTo(5), daily: upTo(5), weekly: upTo(5), monthly: upTo(5), verified: upTo(4) };
    const { kept, removed } = planRetention(all, policy, NOW);
    const stays = kept.map(began);
    expect([...stays, ...removed.map(began)].toSorted()).toEqual(all.map(began).toSorted());

    const newestFirst = all.toSorted((one, other) => Date.parse(began(other)) - Date.parse(began(one)));
    const verified = newestFirst.filter(({ verification }) => verification !== undefined);
    const must = [
      ...newestFirst.slice(0, 1),
      ...verified.slice(0, Math.max(1, policy.verified)),
      ...all.filter(({ lockedUntil = 0 }) => lockedUntil > NOW),
      ...(verified.length === 0 ? all : []),
    ];
    expect(stays).toEqual(expect.arrayContaining(must.map(began)));
    // No more than was asked for: so many of each period, those that must, and one of each host.
    const asked = policy.hourly + policy.daily + policy.weekly + policy.monthly;
    expect(kept.length).toBeLessThanOrEqual(asked + new Set(must).size + 3);
    went += removed.length;
  }
  expect(went).toBeGreaterThan(1_000);
});
