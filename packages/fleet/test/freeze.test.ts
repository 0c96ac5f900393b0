import type { FreezeWindow } from '@esteira/fleet';
import { frozenBy } from '@esteira/fleet';
import { describe, expect, test } from '@jest/globals';

const weekend: FreezeWindow = { from: 'Fri 18:00', until: 'Mon 06:00', zone: 'America/Sao_Paulo' };
const lunch: FreezeWindow = { from: 'Tue 12:00', until: 'Tue 13:00', zone: 'America/Sao_Paulo' };
const holidays: FreezeWindow = {
  from: '2026-12-23 18:00',
  until: '2027-01-02 08:00',
  zone: 'America/Sao_Paulo',
};
/** Springs forward on 2026-03-29 at 02:00, back on 2026-10-25 at 03:00. */
const nights: FreezeWindow = { from: 'Sun 01:30', until: 'Sun 03:30', zone: 'Europe/Lisbon' };

describe('a freeze', () => {
  test.each<[FreezeWindow, string, boolean]>([
    [weekend, '2026-11-27T17:59:59-03:00', false],
    [weekend, '2026-11-27T18:00:00-03:00', true],
    [weekend, '2026-11-29T23:59:00-03:00', true],
    [weekend, '2026-11-30T00:00:00-03:00', true],
    [weekend, '2026-11-30T05:59:59-03:00', true],
    [weekend, '2026-11-30T06:00:00-03:00', false],
    [lunch, '2026-11-24T12:30:00-03:00', true],
    [lunch, '2026-11-24T12:30:00Z', false],
    [lunch, '2026-11-25T12:30:00-03:00', false],
    [holidays, '2026-12-23T17:59:00-03:00', false],
    [holidays, '2026-12-31T23:59:00-03:00', true],
    [holidays, '2027-01-02T08:00:00-03:00', false],
    [nights, '2026-03-29T01:45:00Z', true],
    [nights, '2026-03-29T02:45:00Z', false],
    [nights, '2026-10-25T03:15:00Z', true],
    [nights, '2026-10-25T00:29:00Z', false],
  ])('%j at %s: %s', (window, moment, frozen) => {
    expect(frozenBy([window], Date.parse(moment)) === window).toBe(frozen);
  });

  test('the first that holds is told', () => {
    expect(frozenBy([lunch, weekend, holidays], Date.parse('2026-12-26T12:00:00-03:00'))).toBe(weekend);
    expect(frozenBy([], 0)).toBeUndefined();
  });
});
