import { manifestKey, packsPrefix, readCatalogue, verifiedKey } from '@esteira/backups';
import { MemoryBucket, manifestOf, verificationOf } from '@esteira/backups/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';

const never = new AbortController().signal;
const OLD = manifestOf('2026-11-25T02:00:00Z');
const NEW = manifestOf('2026-11-26T02:00:00Z');

let bucket: MemoryBucket;
beforeEach(() => {
  bucket = new MemoryBucket();
});

/** What is known of each id. */
async function told() {
  const { backups, unfinished, damaged, foreign } = await readCatalogue(bucket, 'production', never);
  return {
    backups: backups.map(({ manifest }) => manifest.id),
    verified: backups
      .filter(({ verification }) => verification !== undefined)
      .map(({ manifest }) => manifest.id),
    unfinished: unfinished.map(({ id }) => id),
    damaged: damaged.map(({ key, why }) => `${key}: ${why}`),
    foreign: foreign.map(({ key }) => key),
  };
}

const GOOD = { backups: [NEW.id, OLD.id], verified: [OLD.id], unfinished: [], damaged: [], foreign: [] };

test('backups come newest first, each with what is its own and what a drill found', async () => {
  bucket.add(OLD, verificationOf(OLD));
  bucket.add(NEW);
  expect(await told()).toEqual(GOOD);
  const { backups } = await readCatalogue(bucket, 'production', never);
  expect(backups[1]).toMatchObject({ manifest: OLD, verification: verificationOf(OLD) });
  expect(backups[1]?.objects.map(({ key }) => key)).toEqual([
    `backups/production/${OLD.id}/database.zst.age`,
    `backups/production/${OLD.id}/files.index.zst.age`,
    manifestKey('production', OLD.id),
    `backups/production/${OLD.id}/secrets.tar.zst.age`,
  ]);
});

test('another environment is no business of this one', async () => {
  bucket.add(manifestOf('2026-11-26T03:00:00Z', { environment: 'production-2' }));
  bucket.add(manifestOf('2026-11-26T03:00:00Z', { environment: 'staging' }));
  expect(await told()).toEqual({ ...GOOD, backups: [], verified: [] });
});

test('what has no manifest is unfinished, what is of no backup is somebody else’s', async () => {
  bucket.put(`backups/production/${NEW.id}/database.zst.age`, 'sealed', 0);
  bucket.put('backups/production/README.txt', 'hello', 0);
  expect(await told()).toMatchObject({
    backups: [],
    unfinished: [NEW.id],
    foreign: ['backups/production/README.txt'],
  });
});

describe('damaged, and neither good nor left out, is', () => {
  beforeEach(() => {
    bucket.add(OLD, verificationOf(OLD));
    bucket.add(NEW);
  });
  const key = manifestKey('production', NEW.id);

  const isDamaged = async (why: RegExp) => {
    const found = await told();
    expect(found).toMatchObject({ ...GOOD, backups: [OLD.id], damaged: [expect.stringMatching(why)] });
    expect(found.damaged[0]).toContain(`${key}: `);
  };

  test('a manifest that is no JSON', async () => {
    bucket.put(key, '{"schema": 1,', 0);
    await isDamaged(/JSON/);
  });

  test('an empty one', async () => {
    bucket.put(key, '', 0);
    await isDamaged(/JSON/);
  });

  test('one of a schema that is not known', async () => {
    bucket.put(key, JSON.stringify({ ...NEW, schema: 2 }), 0);
    await isDamaged(/: schema: /);
  });

  test('one with very many mistakes, of which a few are told', async () => {
    const tables = Array.from({ length: 5_000 }, () => ({}));
    bucket.put(key, JSON.stringify({ ...NEW, database: { ...NEW.database, tables } }), 0);
    await isDamaged(/database\.tables\.0\.name: /);
    expect((await told()).damaged[0]?.length).toBeLessThan(500);
  });

  test('one of another backup', async () => {
    bucket.put(key, JSON.stringify(OLD), 0);
    await isDamaged(new RegExp(`it says to be of ${OLD.id}`));
  });

  test('one of another environment', async () => {
    bucket.put(key, JSON.stringify({ ...NEW, environment: 'staging' }), 0);
    await isDamaged(/it says to be of staging/);
  });

  test('a backup whose dump is gone', async () => {
    bucket.objects.delete(`backups/production/${NEW.id}/database.zst.age`);
    await isDamaged(/database\.zst\.age is missing/);
  });

  test('a backup that refers to a pack that is gone', async () => {
    bucket.objects.delete(`${packsPrefix('production')}${NEW.id}.tar.zst.age`);
    await isDamaged(/files\/production\/.* is missing/);
  });

  test('a backup whose dump was cut', async () => {
    bucket.put(`backups/production/${NEW.id}/database.zst.age`, 'sealed', 0);
    await isDamaged(/has 6 bytes, where 5000 belong/);
  });

  test('what a drill is said to have found, if it cannot be read: the backup stays, as one that is not verified', async () => {
    bucket.put(verifiedKey('production', OLD.id), '{}', 0);
    expect(await told()).toMatchObject({
      backups: [NEW.id, OLD.id],
      verified: [],
      damaged: [expect.stringContaining(verifiedKey('production', OLD.id))],
    });
  });
});

describe('while the bucket is read', () => {
  /** Does something once so many listings have been made; there are four. */
  function after(listings: number, meanwhile: () => void): void {
    const list = bucket.list.bind(bucket);
    let made = 0;
    bucket.list = async (prefix) => {
      const listed = await list(prefix);
      made += 1;
      if (made === listings) meanwhile();
      return listed;
    };
  }

  test('a backup that ends does not look damaged', async () => {
    after(1, () => bucket.add(NEW));
    expect(await told()).toMatchObject({ backups: [], unfinished: [NEW.id], damaged: [] });
  });

  test.each([1, 2, 3, 4])('one that is removed after listing %i does not look damaged', async (listings) => {
    const manifest = manifestKey('production', NEW.id);
    for (const gone of [1, 3, 5]) {
      bucket = new MemoryBucket();
      bucket.add(NEW);
      const others = [...bucket.objects.keys()].filter((key) => key !== manifest);
      after(listings, () => {
        for (const key of [manifest, ...others].slice(0, gone)) bucket.objects.delete(key);
      });
      expect(await told()).toMatchObject({ backups: [], damaged: [] });
    }
  });
});
