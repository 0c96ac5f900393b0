import { chooseBackup } from '@esteira/backup-host';
import { manifestKey, readCatalogue } from '@esteira/backups';
import { idAt, MemoryBucket, manifestOf, verificationOf } from '@esteira/backups/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';

const [OLD, PROVEN, NEW] = [
  manifestOf('2026-11-24T02:00:00Z'),
  manifestOf('2026-11-25T02:00:00Z'),
  manifestOf('2026-11-26T02:00:00Z'),
];

let bucket: MemoryBucket;
beforeEach(() => {
  bucket = new MemoryBucket();
  bucket.add(OLD);
  bucket.add(PROVEN, verificationOf(PROVEN));
  bucket.add(NEW);
});

async function chosen(wish: string, until?: string): Promise<string> {
  const catalogue = await readCatalogue(bucket, 'production', new AbortController().signal);
  return chooseBackup(catalogue, wish, until).manifest.id;
}

test('is the one that is named, the newest, or the newest that a drill restored', async () => {
  expect(await chosen(OLD.id)).toBe(OLD.id);
  expect(await chosen('newest')).toBe(NEW.id);
  expect(await chosen('newest-verified')).toBe(PROVEN.id);
});

test('newest is that of the youngest data, whichever began last', async () => {
  // It began later, on another host, and has no more to tell than the files of the day before.
  const { database: _, ...files } = manifestOf('2026-11-26T03:00:00Z');
  bucket.add({ ...files, files: { ...NEW.files, at: '2026-11-25T12:00:00Z' } as typeof NEW.files });
  expect(await chosen('newest')).toBe(NEW.id);
});

describe('for a moment that is to be reached', () => {
  test('the newest whose data is not younger', async () => {
    expect(await chosen('newest', NEW.database?.at)).toBe(NEW.id);
    expect(await chosen('newest', '2026-11-26T02:00:01Z')).toBe(PROVEN.id);
    expect(await chosen('newest-verified', '2026-11-27T00:00:00Z')).toBe(PROVEN.id);
  });

  test('one without a database leads nowhere', async () => {
    const { database: _, ...files } = manifestOf('2026-11-26T03:00:00Z');
    bucket.add(files);
    expect(await chosen('newest')).toBe(files.id);
    expect(await chosen('newest', '2026-11-27T00:00:00Z')).toBe(NEW.id);
  });

  test('where there is none, those that there are are told', async () => {
    await expect(chosen('newest-verified', '2026-11-24T12:00:00Z')).rejects.toMatchObject({
      code: 'backup-none',
      message: expect.stringContaining('is from before 2026-11-24T12:00:00Z'),
      evidence: `${PROVEN.id}: data of 2026-11-25T02:00:02.000Z, verified`,
    });
  });
});

describe('there is none', () => {
  test('of that name: those that there are are told', async () => {
    await expect(chosen(idAt('2026-11-20T02:00:00Z'))).rejects.toMatchObject({
      code: 'backup-unknown',
      message: 'production has no backup 20261120T020000Z-1a2b.',
      evidence: expect.stringContaining(`${NEW.id}: data of 2026-11-26T02:00:02.000Z, not verified`),
    });
  });

  test('of that name yet: it is under way, or was given up', async () => {
    bucket.objects.delete(manifestKey('production', OLD.id));
    await expect(chosen(OLD.id)).rejects.toMatchObject({
      code: 'backup-unknown',
      message: expect.stringContaining('has no manifest'),
    });
  });

  test('that is whole: a damaged one is never chosen, and says why where it is named', async () => {
    const dump = NEW.database?.object.key ?? '';
    bucket.objects.delete(dump);
    expect(await chosen('newest')).toBe(PROVEN.id);
    await expect(chosen(NEW.id)).rejects.toMatchObject({
      code: 'backup-damaged',
      message: `${NEW.id} cannot be restored: ${dump} is missing.`,
    });
  });

  test('that a drill restored', async () => {
    bucket = new MemoryBucket();
    bucket.add(NEW);
    await expect(chosen('newest-verified')).rejects.toMatchObject({
      code: 'backup-never-verified',
      hint: expect.stringContaining('`newest`'),
      evidence: expect.stringContaining(NEW.id),
    });
  });

  test('at all', async () => {
    bucket = new MemoryBucket();
    for (const wish of ['newest', 'newest-verified']) {
      await expect(chosen(wish)).rejects.toMatchObject({ code: 'backup-none' });
    }
  });
});
