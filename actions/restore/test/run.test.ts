import { DATA_HOST, HOST_INPUTS, SimulatedWorld } from '@esteira/backup-host/testing';
import { manifestOf, verificationOf } from '@esteira/backups/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Inputs } from '../src/inputs.ts';
import { inputs as declared } from '../src/inputs.ts';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';

const INPUTS: Inputs = {
  ...HOST_INPUTS,
  backup: 'newest-verified',
  target: 'scratch',
  confirm: undefined,
  until: undefined,
  files: true,
  acceptRelease: false,
  timeout: 43_200_000,
  dryRun: false,
};
const PROVEN = manifestOf('2026-11-25T02:00:00Z');
const NEW = manifestOf('2026-11-26T02:00:00Z');
const SAVED = '20261126T143000Z-ffff';
const OVER = { target: 'environment', confirm: 'production' } as const;

let world: SimulatedWorld;
beforeEach(() => {
  world = new SimulatedWorld('2026-11-26T14:00:02Z');
  world.bucket.add(PROVEN, verificationOf(PROVEN));
  world.bucket.add(NEW);
  world.answers = {
    restore: async ({ target, files }) => ({
      database: target === 'scratch' ? 'esteira_scratch_clinic' : 'clinic',
      saved: target === 'scratch' ? '' : SAVED,
      seconds: 300,
      files: files ? 12 : 0,
    }),
  };
});

async function restore(given: Partial<Inputs> = {}) {
  const inputs = { ...INPUTS, ...given };
  report(await run(inputs, world.ports), inputs, world.runtime);
  return world.runtime;
}

const order = {
  backup: PROVEN.id,
  target: 'scratch',
  files: true,
  until: undefined,
  confirm: undefined,
  accept: undefined,
  timeout: 43_200,
};

test('beside everything, the newest verified, unless something else is said', async () => {
  const { outputs, log, summary } = await restore();
  expect(world.asked).toEqual([['restore', DATA_HOST.id, order]]);
  expect(outputs).toEqual({
    backup: PROVEN.id,
    saved: '',
    database: 'esteira_scratch_clinic',
    seconds: '300',
  });
  expect(log.lines.slice(1)).toEqual([
    `${PROVEN.id} is restored beside everything on data-1 (${DATA_HOST.id}), in 5m00s.`,
    'Moment of the data: 2026-11-25 02:00:02 UTC',
    'Database: esteira_scratch_clinic',
    'Files: 12',
    'Between database and files: the files are 30s younger',
    `Release of the backup: ${PROVEN.release}`,
    'Verified: 2026-11-25 03:01:00 UTC, restored in 4m05s',
    'Look at the database esteira_scratch_clinic. The next drill or restore takes its place.',
    `The files are under /var/lib/esteira-backup/restored/${PROVEN.id} on the host, until somebody removes them.`,
  ]);
  expect(summary.render()).toContain('| Database | esteira\\_scratch\\_clinic |');
});

describe('over the environment', () => {
  test('says what was there before, and what comes next', async () => {
    const { outputs, log } = await restore(OVER);
    expect(world.asked).toEqual([
      ['restore', DATA_HOST.id, { ...order, target: 'environment', confirm: 'production' }],
    ]);
    expect(outputs).toMatchObject({ saved: SAVED, database: 'clinic' });
    expect(log.lines).toContain(`What was there before: is backup ${SAVED}`);
    expect(log.lines).toContain(`To have back what was there before, restore ${SAVED} in the same way.`);
    expect(log.text).not.toContain('warning:');
  });

  test.each([undefined, 'staging', ''])('nothing is asked of anybody where %j was typed', async (confirm) => {
    world.bucket.list = () => Promise.reject(new Error('the bucket was asked'));
    await expect(restore({ ...OVER, confirm })).rejects.toMatchObject({ code: 'backup-not-confirmed' });
    expect(world.asked).toEqual([]);
  });

  test('one that no drill has restored is warned of', async () => {
    const { log } = await restore({ ...OVER, backup: 'newest' });
    expect(log.lines[0]).toMatch(new RegExp(`^warning: NO DRILL HAS EVER RESTORED ${NEW.id}`));
    expect(log.lines).toContain('Verified: no: no drill has restored it');
  });

  test('another release is accepted where somebody says so', async () => {
    await restore({ ...OVER, acceptRelease: true });
    expect(world.asked).toEqual([
      ['restore', DATA_HOST.id, expect.objectContaining({ accept: ['release'] })],
    ]);
  });
});

describe('until a moment', () => {
  const until = '2026-11-26T01:30:00Z';

  test('the newest from before it, and the files are those of the backup', async () => {
    const { log } = await restore({ backup: 'newest', until });
    expect(world.asked).toEqual([['restore', DATA_HOST.id, { ...order, until }]]);
    expect(log.lines).toContain('Moment of the data: 2026-11-26 01:30:00 UTC');
    expect(log.lines).toContain('Between database and files: the files are 23h29m older');
  });

  test.each(['2026-11-26', '2026-11-26T14:30', '2026-11-26T14:30:00+03:00', '2026-13-26T14:30:00Z'])(
    '%s is no moment that a host understands',
    (text) => {
      expect(() => declared.until.parse(text)).toThrow('is not a moment in UTC');
    },
  );
});

test('without files, nothing is said of them', async () => {
  const { log } = await restore({ files: false });
  expect(world.asked).toEqual([['restore', DATA_HOST.id, { ...order, files: false }]]);
  expect(log.text).not.toContain('iles');
});

test('a dry run tells what would be restored, and asks no host', async () => {
  const { log, outputs } = await restore({ target: 'environment', backup: 'newest', dryRun: true });
  expect(world.asked).toEqual([]);
  expect(outputs).toEqual({ backup: NEW.id });
  expect(log.lines[0]).toMatch(/^warning: NO DRILL/);
  expect(log.lines[1]).toBe(`Would restore ${NEW.id} over production on data-1 (${DATA_HOST.id}).`);
  expect(log.lines).toContain('Age of its data: 12h00m');
  expect(log.lines).toContain('Database: clinic (mariadb): 2 tables, 3520 rows');
  expect(log.lines.at(-1)).toBe('Verified: no: no drill has restored it');
});

test('what the host refuses is red, and sets no output', async () => {
  world.answers.restore = () => Promise.reject(new Error('refused'));
  await expect(restore()).rejects.toThrow('refused');
  expect(world.runtime.outputs).toEqual({});
});
