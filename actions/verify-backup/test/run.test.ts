import { DATA_HOST, HOST_INPUTS, RUN, SimulatedWorld } from '@esteira/backup-host/testing';
import { verificationSchema, verifiedKey } from '@esteira/backups';
import { manifestOf, verificationOf } from '@esteira/backups/testing';
import { Failure } from '@esteira/kit';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';

const INPUTS = { ...HOST_INPUTS, backup: 'newest', timeout: 21_600_000 };
const OLD = manifestOf('2026-11-25T02:00:00Z');
const NEW = manifestOf('2026-11-26T02:00:00Z');
const KEY = verifiedKey('production', NEW.id);
const FOUND = {
  tables: 2,
  rows: 3_520,
  files: 12,
  restoreSeconds: 245,
  ageSeconds: 43_200,
  answer: '200 well',
};

let world: SimulatedWorld;
beforeEach(() => {
  world = new SimulatedWorld('2026-11-26T14:00:02Z');
  world.bucket.add(OLD);
  world.bucket.add(NEW);
  world.answers = { verify: async () => FOUND };
});

async function drill(given: Partial<typeof INPUTS> = {}) {
  const inputs = { ...INPUTS, ...given };
  report(await run(inputs, world.ports), inputs, world.runtime);
  return world.runtime;
}

const recorded = () => verificationSchema.parse(JSON.parse(world.bucket.objects.get(KEY)?.text ?? 'null'));

test('the newest is restored, and what was found is recorded, with how long a restore takes', async () => {
  const { outputs, log, summary } = await drill();
  expect(world.asked).toEqual([['verify', DATA_HOST.id, NEW.id, 21_600]]);
  expect(recorded()).toEqual({
    schema: 1,
    id: NEW.id,
    at: '2026-11-26T14:00:02.000Z',
    host: DATA_HOST.id,
    run: RUN,
    ...FOUND,
  });
  expect(outputs).toEqual({
    backup: NEW.id,
    'restore-seconds': '245',
    'age-seconds': '43200',
    tables: '2',
    rows: '3520',
  });
  expect(log.lines.slice(1)).toEqual([
    `${NEW.id} of production was restored on data-1 (${DATA_HOST.id}), and is what was backed up.`,
    'Restored in (RTO): 4m05s',
    'Age of its data (RPO): 12h00m, of 2026-11-26 02:00:02 UTC',
    'Compared: 2 tables, 3520 rows, 12 files',
    'The application: answered 200 well',
    'It counts as verified from now on.',
  ]);
  expect(summary.render()).toContain('| Restored in (RTO) | 4m05s |');
});

test('one that is named is restored', async () => {
  expect((await drill({ backup: OLD.id })).outputs['backup']).toBe(OLD.id);
  expect(world.asked).toEqual([['verify', DATA_HOST.id, OLD.id, 21_600]]);
});

describe('what an earlier drill found stays', () => {
  test('where it was long ago', async () => {
    const earlier = verificationOf(NEW);
    world.bucket.add(NEW, earlier);
    const { log } = await drill();
    expect(recorded()).toEqual(earlier);
    expect(log.lines.at(-1)).toMatch(/^It counts as verified since 2026-11-26 03:01:00 UTC/);
  });

  test('where another one ends first', async () => {
    const earlier = verificationOf(NEW);
    world.answers.verify = async () => {
      world.bucket.add(NEW, earlier);
      return FOUND;
    };
    const { log } = await drill();
    expect(recorded()).toEqual(earlier);
    expect(log.lines.at(-1)).toMatch(/^It counts as verified since 2026-11-26 03:01:00 UTC/);
  });

  test('and where it is no record, that is a failure', async () => {
    world.bucket.put(KEY, '{', 0);
    await expect(drill()).rejects.toMatchObject({
      code: 'backup-damaged',
      evidence: expect.stringContaining(KEY),
    });
    expect(world.runtime.outputs).toEqual({});
  });
});

describe('nothing is recorded', () => {
  test('where the host says no: with its own reason', async () => {
    const entry = { category: 'host', means: '', cure: '' } as const;
    const no = new Failure('backup-differs', entry, { message: 'Not every table is as it was: visits' });
    world.answers.verify = () => Promise.reject(no);
    await expect(drill()).rejects.toBe(no);
    expect(world.bucket.objects.has(KEY)).toBe(false);
  });

  test.each([
    ['tables', { tables: 0, rows: 0 }],
    ['rows', { rows: 3_519 }],
    ['files', { files: 0 }],
  ])('where it was not about all of the %s', async (_, odd) => {
    world.answers.verify = async () => ({ ...FOUND, ...odd });
    await expect(drill()).rejects.toMatchObject({
      code: 'backup-differs',
      message: expect.stringContaining('its manifest has 2 tables, 3520 rows, 12 files'),
    });
    expect(world.bucket.objects.has(KEY)).toBe(false);
  });
});

test('where there is no backup, no host is asked', async () => {
  world.bucket.objects.clear();
  await expect(drill()).rejects.toMatchObject({ code: 'backup-none' });
  expect(world.asked).toEqual([]);
});

test('a backup of files alone asks no application, and says so', async () => {
  const { database: _, ...files } = manifestOf('2026-11-26T03:00:00Z');
  world.bucket.add(files);
  world.answers.verify = async () => ({ ...FOUND, tables: 0, rows: 0, answer: '' });
  const { log } = await drill();
  expect(log.lines).toContain('The application: was not asked: the host has none');
});
