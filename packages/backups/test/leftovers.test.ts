import type { Catalogue, Leftovers, LockedBackup, RetentionPlan } from '@esteira/backups';
import {
  inOrder,
  leftoversOf,
  logsPrefix,
  manifestKey,
  packsPrefix,
  planRetention,
  readCatalogue,
  removeLeftovers,
  requireSound,
  requireUnneeded,
  verifiedKey,
  withLocks,
} from '@esteira/backups';
import { MemoryBucket, manifestOf, type sealedObject, verificationOf } from '@esteira/backups/testing';
import { randomness } from '@esteira/kit/testing';
import { beforeEach, describe, expect, test } from '@jest/globals';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-26T14:30:00Z');
const never = new AbortController().signal;
const POLICY = { hourly: 0, daily: 0, weekly: 0, monthly: 0, verified: 1 };

const OLD = manifestOf('2026-08-01T02:00:00Z');
const PROVEN = manifestOf('2026-09-01T02:00:00Z');
const NEW = manifestOf('2026-11-26T02:00:00Z');

let bucket: MemoryBucket;
beforeEach(() => {
  bucket = new MemoryBucket();
  bucket.add(OLD);
  bucket.add(PROVEN, verificationOf(PROVEN));
  bucket.add(NEW);
});

interface Planned {
  readonly catalogue: Catalogue;
  readonly plan: RetentionPlan;
  readonly leftovers: Leftovers;
}

async function planned(policy = POLICY): Promise<Planned> {
  const catalogue = requireSound(await readCatalogue(bucket, 'production', never));
  const backups: LockedBackup[] = await withLocks(catalogue, bucket, never);
  const plan = planRetention(backups, policy, NOW);
  const logs = await bucket.list(logsPrefix('production'));
  return { catalogue, plan, leftovers: leftoversOf(catalogue, logs, plan, NOW) };
}

const keysOf = (leftovers: Leftovers) =>
  inOrder(leftovers)
    .flat()
    .map(({ key }) => key);

async function carriedOut({ plan, leftovers }: Planned): Promise<string[]> {
  await requireUnneeded('production', leftovers, plan, bucket);
  await removeLeftovers(leftovers, bucket, never);
  return bucket.removed;
}

const ofOld = [
  manifestKey('production', OLD.id),
  `backups/production/${OLD.id}/database.zst.age`,
  `backups/production/${OLD.id}/files.index.zst.age`,
  `backups/production/${OLD.id}/secrets.tar.zst.age`,
  `${packsPrefix('production')}${OLD.id}.tar.zst.age`,
];

describe('of a backup that goes', () => {
  test('the manifest goes first and the pack last; all that stays is sound', async () => {
    expect(await carriedOut(await planned())).toEqual(ofOld);
    const { backups, damaged, unfinished } = await readCatalogue(bucket, 'production', never);
    expect(backups.map(({ manifest }) => manifest.id)).toEqual([NEW.id, PROVEN.id]);
    expect([...damaged, ...unfinished]).toEqual([]);
  });

  test('what a drill said of it goes after the manifest', async () => {
    bucket.put(verifiedKey('production', OLD.id), JSON.stringify(verificationOf(OLD)), 0);
    const removed = await carriedOut(await planned());
    expect(removed.slice(0, 2)).toEqual([ofOld[0], verifiedKey('production', OLD.id)]);
    expect(removed.slice(2)).toEqual(ofOld.slice(1));
  });

  test('a pack stays that a backup which stays refers to', async () => {
    const [old, { files, ...others }] = [OLD.files?.packs ?? [], NEW];
    bucket.add({ ...others, ...(files && { files: { ...files, packs: [...files.packs, ...old] } }) });
    expect(await carriedOut(await planned())).toEqual(ofOld.slice(0, 4));
  });

  test('nothing goes while its manifest is locked', async () => {
    bucket.locks.set(manifestKey('production', OLD.id), Infinity);
    expect(await carriedOut(await planned())).toEqual([]);
  });
});

describe('of what belongs to no backup', () => {
  test('what was begun and never ended goes after two days, all of it or nothing', async () => {
    const dead = `backups/production/20261101T020000Z-dead`;
    const slow = `backups/production/20261124T000000Z-beef`;
    bucket.put(`${dead}/database.zst.age`, 'sealed', NOW - 25 * DAY);
    bucket.put(`${slow}/database.zst.age`, 'sealed', NOW - 2.5 * DAY);
    bucket.put(`${slow}/files.index.zst.age`, 'sealed', NOW - DAY);
    const { leftovers } = await planned();
    expect(leftovers.unfinished.map(({ key }) => key)).toEqual([`${dead}/database.zst.age`]);
  });

  test('a pack goes after two days: a backup that is under way may be about to refer to a young one', async () => {
    const prefix = packsPrefix('production');
    bucket.put(`${prefix}dead.tar.zst.age`, 'sealed', NOW - 3 * DAY);
    bucket.put(`${prefix}young.tar.zst.age`, 'sealed', NOW - DAY);
    const { leftovers } = await planned();
    expect(leftovers.packs.map(({ key }) => key)).toEqual([ofOld[4], `${prefix}dead.tar.zst.age`]);
  });

  test('what a drill said of a backup that is gone goes', async () => {
    const orphan = verifiedKey('production', '20260101T000000Z-0000');
    bucket.put(orphan, '{}', 0);
    const { leftovers } = await planned();
    expect(leftovers.verifications.map(({ key }) => key)).toEqual([orphan]);
  });

  test('what is somebody else’s stays', async () => {
    bucket.put('backups/production/README.txt', 'hello', 0);
    expect(keysOf((await planned()).leftovers)).toEqual(ofOld);
  });
});

describe('of the logs', () => {
  const at = (moment: number) => {
    const key = `${logsPrefix('production')}20260801T020000Z/binlog.${moment}.zst.age`;
    bucket.put(key, 'sealed', moment);
    return key;
  };
  const goes = async () => (await planned()).leftovers.logs.map(({ key }) => key);

  test('those go that are older than the data of the oldest backup that stays', async () => {
    const oldest = Date.parse(PROVEN.database?.at ?? '');
    const before = at(oldest - DAY);
    at(oldest);
    at(oldest + DAY);
    expect(await goes()).toEqual([before]);
  });

  test('one that may only seem older, since two clocks differ, stays', async () => {
    at(Date.parse(PROVEN.database?.at ?? '') - 14 * 60_000);
    expect(await goes()).toEqual([]);
  });

  test('all stay where no backup that stays has a database', async () => {
    for (const { database, ...files } of [OLD, PROVEN, NEW]) bucket.add(files);
    at(0);
    expect(await goes()).toEqual([]);
  });
});

test('nothing goes as long as no backup is verified', async () => {
  bucket.objects.delete(verifiedKey('production', PROVEN.id));
  bucket.put('backups/production/20260101T020000Z-dead/database.zst.age', 'sealed', 0);
  bucket.put(`${packsPrefix('production')}dead.tar.zst.age`, 'sealed', 0);
  bucket.put(`${logsPrefix('production')}a/binlog.000001.zst.age`, 'sealed', 0);
  expect(keysOf((await planned()).leftovers)).toEqual([]);
});

describe('is refused, and nothing is removed,', () => {
  test('where a record is damaged', async () => {
    bucket.put(manifestKey('production', NEW.id), '{', 0);
    await expect(planned()).rejects.toMatchObject({
      code: 'backup-damaged',
      evidence: expect.stringContaining(manifestKey('production', NEW.id)),
    });
  });

  test('where a plan takes what a backup that stays refers to', async () => {
    const { plan, leftovers, catalogue } = await planned();
    const wrong = { plan, catalogue, leftovers: { ...leftovers, packs: catalogue.packs } };
    await expect(carriedOut(wrong)).rejects.toMatchObject({
      code: 'backup-needed',
      evidence: expect.stringContaining(`${packsPrefix('production')}${NEW.id}.tar.zst.age`),
    });
    expect(bucket.removed).toEqual([]);
  });

  test('where a drill has restored meanwhile what would go', async () => {
    const before = await planned();
    bucket.add(OLD, verificationOf(OLD));
    await expect(carriedOut(before)).rejects.toMatchObject({
      code: 'backup-needed',
      evidence: verifiedKey('production', OLD.id),
    });
    expect(bucket.removed).toEqual([]);
  });
});

test('a run that is cut short anywhere leaves no backup in pieces, and the next one takes the rest', async () => {
  const all = keysOf((await planned()).leftovers);
  for (let cut = 0; cut < all.length; cut += 1) {
    bucket = new MemoryBucket();
    for (const each of [OLD, PROVEN, NEW])
      bucket.add(each, each === PROVEN ? verificationOf(each) : undefined);
    const { remove } = bucket;
    bucket.remove = async (key) => {
      if (bucket.removed.length >= cut) throw new Error('cut');
      await remove.call(bucket, key);
    };
    await expect(carriedOut(await planned())).rejects.toThrow('cut');
    bucket.remove = remove;
    await carriedOut(await planned());
    expect([...new Set(bucket.removed)].toSorted()).toEqual(all.toSorted());
  }
});

test('whatever the history: no removal takes what a backup that stays needs, and asked again nothing is left', async () => {
  const random = randomness(5);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  let went = 0;
  for (let round = 0; round < 60; round += 1) {
    bucket = new MemoryBucket();
    const moments = [...new Set(Array.from({ length: upTo(25) }, () => NOW - upTo(120 * 24) * 3_600_000))];
    const packs: ReturnType<typeof sealedObject>[] = [];
    for (const moment of moments.toSorted((one, other) => one - other)) {
      const manifest = manifestOf(new Date(moment).toISOString(), { host: `i-${upTo(1)}` });
      packs.push(...(manifest.files?.packs ?? []));
      const used = packs.filter(() => random() < 0.4);
      const files = manifest.files && { ...manifest.files, packs: used };
      const whole = files === undefined ? manifest : { ...manifest, files };
      bucket.add(whole, random() < 0.3 ? verificationOf(whole) : undefined);
      bucket.put(`${logsPrefix('production')}a/binlog.${moment}.zst.age`, 'sealed', moment);
    }
    const policy = { hourly: upTo(3), daily: upTo(3), weekly: upTo(3), monthly: upTo(2), verified: upTo(3) };
    const first = await planned(policy);
    went += (await carriedOut(first)).length;
    const { backups, damaged } = await readCatalogue(bucket, 'production', never);
    expect(damaged).toEqual([]);
    expect(backups.map(({ manifest }) => manifest.id)).toEqual(
      first.plan.kept.map(({ manifest }) => manifest.id),
    );
    expect(keysOf((await planned(policy)).leftovers)).toEqual([]);
  }
  expect(went).toBeGreaterThan(500);
});
