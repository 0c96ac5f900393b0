import type { Backup, Catalogue } from '@esteira/backups';
import { judgeFreshness } from '@esteira/backups';
import { backupWith, manifestOf, verificationOf } from '@esteira/backups/testing';
import { describe, expect, test } from '@jest/globals';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-26T14:00:02Z');
const ALLOWED = { backup: 26 * HOUR, verified: 8 * 24 * HOUR };

const backup = (startedAt: string, verified = false): Backup => {
  const manifest = manifestOf(startedAt);
  return backupWith(manifest, verified ? verificationOf(manifest) : undefined);
};

function judge(backups: readonly Backup[], given: Partial<Catalogue> = {}) {
  const nothing = { unfinished: [], damaged: [], verifications: [], packs: [], foreign: [] };
  return judgeFreshness({ environment: 'production', backups, ...nothing, ...given }, ALLOWED, NOW);
}

const TODAY = backup('2026-11-26T02:00:00Z');
const VERIFIED = backup('2026-11-22T02:00:00Z', true);

test('a young backup and a young verified one are well', () => {
  expect(judge([TODAY, VERIFIED])).toEqual({ newest: TODAY, newestVerified: VERIFIED, failure: undefined });
});

describe('the age is that of the data', () => {
  test.each([
    ['as old as is allowed', '2026-11-25T12:00:00Z', undefined],
    ['a second older', '2026-11-25T11:59:59Z', 'backup-stale'],
  ])('one that is %s: %s', (_, at, code) => {
    expect(judge([backup(at), VERIFIED]).failure?.code).toBe(code);
  });

  test('one whose database was read long before it ended is as old as its database', () => {
    const { database, ...others } = TODAY.manifest;
    const at = '2026-11-20T02:00:00Z';
    const old = backupWith({ ...others, ...(database && { database: { ...database, at } }) });
    expect(judge([old, VERIFIED]).failure?.code).toBe('backup-stale');
  });

  test('a verified one counts by its data, not by when the drill was', () => {
    const old = manifestOf('2026-11-10T02:00:00Z');
    const drilled = backupWith(old, verificationOf(old, { at: '2026-11-26T12:00:00Z' }));
    expect(judge([TODAY, drilled]).failure).toMatchObject({
      code: 'backup-unproven',
      message: expect.stringContaining(`${old.id}, whose data is 16d12h old; 8d00h is allowed`),
    });
  });
});

describe('what nobody knows is no success:', () => {
  test('no backup at all', () => {
    expect(judge([])).toMatchObject({ newest: undefined, failure: { code: 'backup-none' } });
  });

  test('none that is verified', () => {
    expect(judge([TODAY]).failure?.code).toBe('backup-never-verified');
  });

  test('a damaged record, even beside backups that are well', () => {
    const damaged = [{ key: 'backups/production/x/manifest.json', why: 'it is no JSON' }];
    expect(judge([TODAY, VERIFIED], { damaged }).failure).toMatchObject({
      code: 'backup-damaged',
      evidence: expect.stringContaining('backups/production/x/manifest.json: it is no JSON'),
    });
  });

  test('a moment that is none', () => {
    const { database, ...others } = TODAY.manifest;
    const odd = backupWith({ ...others, ...(database && { database: { ...database, at: 'yesterday' } }) });
    expect(judge([odd, VERIFIED]).failure?.code).toBe('backup-stale');
  });
});

test('everything that is wrong is said, under the code of the gravest', () => {
  const old = backup('2026-11-01T02:00:00Z');
  const unfinished = [{ id: '20261126T020000Z-dead', objects: [] }];
  const { failure } = judge([old], { unfinished });
  expect(failure?.code).toBe('backup-stale');
  expect(failure?.message).toMatch(/newest backup of production is .* No drill has restored any backup/);
  expect(failure?.evidence?.split('\n')).toEqual([
    '20261126T020000Z-dead: begun, without a manifest so far',
    `${old.manifest.id}: data 25d12h old, not verified`,
  ]);
});
