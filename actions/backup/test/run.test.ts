import { DATA_HOST, HOST_INPUTS, SimulatedWorld } from '@esteira/backup-host/testing';
import type { SnapshotMaker } from '@esteira/backups';
import { packsPrefix, snapshotName } from '@esteira/backups';
import { MemorySnapshots, manifestOf } from '@esteira/backups/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';

const INPUTS = {
  ...HOST_INPUTS,
  wait: 1_800_000,
  timeout: 21_600_000,
  acceptShrunk: false,
  rdsInstance: undefined,
  shipLog: false,
};
const MADE = manifestOf('2026-11-26T02:00:00Z');

let world: SimulatedWorld;
beforeEach(() => {
  world = new SimulatedWorld('2026-11-26T02:00:00Z');
  world.answers = {
    check: async () => [],
    async backup() {
      await world.runtime.clock.sleep(40_000);
      world.bucket.add(MADE);
      return { id: MADE.id, release: MADE.release };
    },
    progress: async () => ({ what: 'files', sent: 8_000, expected: 0, at: 20, now: 20 }),
  };
});

async function backup(given: Partial<typeof INPUTS> = {}, snapshots?: SnapshotMaker) {
  const inputs = { ...INPUTS, ...given };
  report(await run(inputs, { ...world.ports, snapshots }), inputs, world.runtime);
  return world.runtime;
}

test('looks first, backs up, tells how far it is, and reads from the bucket what was made', async () => {
  const { log, outputs, summary } = await backup();
  expect(world.asked).toEqual([
    ['check', DATA_HOST.id],
    ['backup', DATA_HOST.id, { wait: 1_800, timeout: 21_600 }],
  ]);
  expect(outputs).toEqual({
    backup: MADE.id,
    release: MADE.release,
    bytes: '14000',
    seconds: '60',
    snapshot: '',
  });
  expect(log.lines).toEqual([
    `data-1 (${DATA_HOST.id}) backs up production.`,
    'files: 8.0 KB sent',
    `production is backed up by data-1 (${DATA_HOST.id}) in 1m00s.`,
    `Backup: ${MADE.id}`,
    'Moment of its data: 2026-11-26 02:00:02 UTC',
    `Release: ${MADE.release}`,
    'Database: clinic (mariadb): 2 tables, 3520 rows',
    'Files: 12, 90.0 KB',
    'Between database and files: the files are 30s younger',
    'In the bucket: 14.0 KB, sealed',
  ]);
  expect(summary.render()).toContain('| Database | clinic (mariadb): 2 tables, 3520 rows |');
});

test('a dump that is meant to be small is accepted where somebody says so', async () => {
  await backup({ acceptShrunk: true });
  expect(world.asked.at(-1)).toEqual([
    'backup',
    DATA_HOST.id,
    { wait: 1_800, timeout: 21_600, accept: ['shrunk'] },
  ]);
});

test('all that speaks against it is told, and it is not begun', async () => {
  const problems = ['backup-rights: The account lacks EVENT.', 'backup-clock: 400 seconds away'];
  world.answers.check = async () => problems;
  await expect(backup()).rejects.toMatchObject({ code: 'backup-refused', evidence: problems.join('\n') });
  expect(world.asked).toEqual([['check', DATA_HOST.id]]);
});

test('of two hosts none is asked', async () => {
  world.hosts = [DATA_HOST, { ...DATA_HOST, id: 'i-0b', name: 'data-2' }];
  await expect(backup()).rejects.toMatchObject({
    code: 'fleet-not-one',
    evidence: expect.stringContaining('data-2 (i-0b)'),
  });
  expect(world.asked).toEqual([]);
});

test('a host that cannot say how far it is backs up all the same', async () => {
  delete world.answers.progress;
  expect((await backup()).outputs['backup']).toBe(MADE.id);
});

describe('a backup that the bucket does not have is none', () => {
  test('where its manifest is missing', async () => {
    world.answers.backup = async () => ({ id: MADE.id, release: '' });
    await expect(backup()).rejects.toMatchObject({
      code: 'backup-not-there',
      message: expect.stringContaining(MADE.id),
    });
    expect(world.runtime.outputs).toEqual({});
  });

  test('where a part of it is missing', async () => {
    world.answers.backup = async () => {
      world.bucket.add(MADE);
      world.bucket.objects.delete(`${packsPrefix('production')}${MADE.id}.tar.zst.age`);
      return { id: MADE.id, release: '' };
    };
    await expect(backup()).rejects.toMatchObject({ code: 'backup-damaged' });
  });
});

test('sends logs in place of a backup, and asks for nothing else', async () => {
  world.answers = { ship: async () => ({ logs: 2, until: '2026-11-26T14:30:00Z' }) };
  const { outputs, log } = await backup({ shipLog: true });
  expect(world.asked).toEqual([['ship', DATA_HOST.id, 21_600]]);
  expect(outputs).toEqual({});
  expect(log.lines).toEqual([
    `data-1 (${DATA_HOST.id}) sent 2 logs of production: any moment up to 2026-11-26 14:30:00 UTC can be reached.`,
  ]);
});

describe('a snapshot of RDS', () => {
  const NAME = snapshotName('production', MADE.id);
  let snapshots: MemorySnapshots;
  beforeEach(() => {
    snapshots = new MemorySnapshots();
  });

  test('is made beside the backup, under its name, and is waited for', async () => {
    snapshots.answers = [
      undefined,
      { status: 'creating', percent: 0 },
      { status: 'creating', percent: 70 },
      { status: 'creating', percent: 70 },
    ];
    const { outputs, log } = await backup({}, snapshots);
    expect(outputs).toMatchObject({ backup: MADE.id, snapshot: NAME });
    expect(NAME).toBe('esteira-production-20261126t020000z-1a2b');
    expect(snapshots.asked).toEqual([
      'check',
      `begin ${NAME}`,
      `begin ${NAME}`,
      `read ${NAME}`,
      `read ${NAME}`,
      `read ${NAME}`,
    ]);
    expect(log.lines.filter((line) => /snapshot/i.test(line))).toEqual([
      'RDS is at something else with clinic: its snapshot waits',
      'snapshot of clinic: 0%',
      'snapshot of clinic: 70%',
      `Snapshot of RDS: ${NAME}, encrypted`,
    ]);
  });

  test('that is not encrypted is said to be so', async () => {
    snapshots.answers = [{ isEncrypted: false }];
    const { summary } = await backup({}, snapshots);
    expect(summary.render()).toContain('NOT encrypted');
  });

  test('that could never be made is told before anything is begun', async () => {
    snapshots.check = async () => {
      throw new Error('no such instance');
    };
    await expect(backup({}, snapshots)).rejects.toThrow('no such instance');
    expect(world.asked).toEqual([['check', DATA_HOST.id]]);
  });

  test.each([
    ['fails', [{ status: 'creating' }, { status: 'failed' }], 'it is failed'],
    ['is of a state that nobody knows', [{ status: 'melting' }], 'it is melting'],
    ['is removed meanwhile', [{ status: 'creating' }, undefined], 'Somebody removed'],
  ])('that %s is no success', async (_, answers, said) => {
    snapshots.answers = answers;
    await expect(backup({}, snapshots)).rejects.toMatchObject({
      code: 'snapshot-failed',
      message: expect.stringContaining(said),
      evidence: NAME,
    });
    expect(world.runtime.outputs).toEqual({});
  });

  test('is not waited for without end; what the bucket has is said to be whole', async () => {
    snapshots.answers = Array.from({ length: 10 }, () => ({ status: 'creating', percent: 40 }));
    await expect(backup({ timeout: 60_000 }, snapshots)).rejects.toMatchObject({
      code: 'wait-expired',
      evidence: `snapshot of clinic: 40%\nThe backup ${MADE.id} is whole in the bucket.`,
    });
    expect(snapshots.asked).toHaveLength(6);
  });

  test('is not made where logs are sent', async () => {
    world.answers = { ship: async () => ({ logs: 2, until: '2026-11-26T14:30:00Z' }) };
    await backup({ shipLog: true }, snapshots);
    expect(snapshots.asked).toEqual([]);
  });
});
