import { once } from 'node:events';
import { createServer } from 'node:http';
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
} from '@aws-sdk/client-s3';
import { systemClock, waitFor } from '@esteira/kit';
import { GATEWAY } from '@esteira/rehearsal/machine';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MARIADB_CLINIC } from './backup-databases.ts';
import type { Reply } from './backup-world.ts';
import { BACKUPS, BackupWorld } from './backup-world.ts';

/** What a backup has to do with rollouts, monitors, whoever watches it, and thieves. */

const OWNER = { actor: 'ana', run: 'https://github.test/runs/1', id: '1' };

let world: BackupWorld;

beforeAll(async () => {
  world = await BackupWorld.open('versity', ['mariadb']);
  await world.sql(MARIADB_CLINIC);
  const Rule = { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } } as const;
  const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled', Rule } as const;
  await world.s3.send(new PutObjectLockConfigurationCommand({ Bucket: BACKUPS, ObjectLockConfiguration }));
});
afterAll(async () => await world.close());
beforeEach(async () => {
  await world.wipe();
  await world.writeConf({ database: 'mariadb:clinic' });
  await world.writeRelease('lock.json', { schema: 1, number: 6 });
});

async function lock(number: number, seconds: number): Promise<void> {
  const expires = new Date(Date.now() + seconds * 1_000).toISOString();
  await world.writeRelease('lock.json', { schema: 1, number, owner: OWNER, expires });
}

describe('a rollout', () => {
  test('that holds the lock is not disturbed', async () => {
    await lock(7, 60);
    const { reply } = await world.call({ phase: 'backup', wait: 0 });
    expect(reply).toMatchObject({ ok: false, code: 'backup-rollout-running' });
    expect(reply['message']).toContain('Deployment 7');
    expect(Date.parse(String((await world.readRelease('dump.json'))['expires']))).toBeLessThanOrEqual(
      Date.now(),
    );
  });

  test('that ends is waited for', async () => {
    await lock(7, 60);
    const calling = world.call({ phase: 'backup', wait: 60 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await world.writeRelease('lock.json', { schema: 1, number: 7 });
    expect((await calling).reply).toMatchObject({ ok: true });
  });

  test('that asks for the backup is not in its way; nor is one that died', async () => {
    await lock(7, 60);
    await world.mustCall({ phase: 'backup', number: 7, wait: 0 });
    await lock(8, -60);
    await world.mustCall({ phase: 'backup', wait: 0 });
  });

  test('sees that a dump is under way, for as long as it is', async () => {
    await noise();
    const calling = world.call({ phase: 'backup' });
    const seen = await onTheWay();
    expect(seen).toMatchObject({ ok: true, expected: 0 });
    const mark = await world.readRelease('dump.json');
    expect(Date.parse(String(mark['expires']))).toBeGreaterThan(Date.now() + 60_000);
    const { reply } = await calling;
    expect(reply).toMatchObject({ ok: true, backup: mark['backup'] });
    expect(Date.parse(String((await world.readRelease('dump.json'))['expires']))).toBeLessThanOrEqual(
      Date.now(),
    );
    expect((await world.call({ phase: 'progress' })).reply).toMatchObject({ what: 'nothing', sent: 0 });
  });
});

describe('on the way', () => {
  afterEach(async () => await world.sql('DROP TABLE IF EXISTS clinic.noise'));

  test('the store goes away: nothing is listed, and the next backup leaves nothing behind', async () => {
    const before = await world.listed();
    await noise();
    const calling = world.call({ phase: 'backup' });
    await onTheWay();
    await world.loseStore();
    const { reply } = await calling;
    await world.recoverStore();
    expect(reply).toMatchObject({ ok: false, code: 'backup-store-failed' });
    expect(await world.listed()).toEqual(before);
    const { backup } = await world.mustCall({ phase: 'backup' });
    expect(await world.openUploads()).toEqual([]);
    await world.mustCall({ phase: 'verify', backup: String(backup) });
  });

  test('the network is away for some seconds: the backup is whole', async () => {
    await noise();
    const calling = world.call({ phase: 'backup' });
    await onTheWay();
    await world.host.sh('ip link set eth0 down && sleep 3 && ip link set eth0 up');
    const { reply, log } = await calling;
    expect([reply, log]).toMatchObject([{ ok: true }, expect.anything()]);
    await world.mustCall({ phase: 'verify', backup: String(reply['backup']) });
  });
});

describe('a monitor', () => {
  test('is told of the start, of the end and of its status, each run by a name of its own', async () => {
    const told: string[] = [];
    const monitor = createServer((request, response) => {
      told.push(String(request.url));
      response.end();
    }).listen(5004, GATEWAY);
    await once(monitor, 'listening');
    await world.writeConf({ database: 'mariadb:clinic', heartbeat: `http://${GATEWAY}:5004/ping/uuid` });
    await world.mustCall({ phase: 'backup' });
    await world.writeConf({ database: 'mariadb:clinics', heartbeat: `http://${GATEWAY}:5004/ping/uuid` });
    await world.call({ phase: 'backup' });
    monitor.close();
    const runs = told.map((url) => /rid=(\S+)/.exec(url)?.[1]);
    expect(told.map((url) => url.replace(/\?rid=[0-9a-f-]{36}$/, ''))).toEqual(
      ['start', '0', 'start', '1'].map((what) => `/ping/uuid/${what}`),
    );
    expect([runs[0] === runs[1], runs[2] === runs[3], runs[0] === runs[2]]).toEqual([true, true, false]);
  });

  test('that is away keeps no backup from being made', async () => {
    await world.writeConf({ database: 'mariadb:clinic', heartbeat: `http://${GATEWAY}:5005/ping` });
    await world.mustCall({ phase: 'backup' });
  });
});

test('what is in the store is locked: not even the owner of the bucket erases or replaces it', async () => {
  await world.mustCall({ phase: 'backup' });
  const { Versions = [] } = await world.s3.send(new ListObjectVersionsCommand({ Bucket: BACKUPS }));
  expect(Versions.length).toBeGreaterThan(1);
  for (const { Key, VersionId } of Versions) {
    await expect(
      world.s3.send(new DeleteObjectCommand({ Bucket: BACKUPS, Key, VersionId })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    const replacing = new PutObjectCommand({
      Bucket: BACKUPS,
      Key,
      Body: 'gone',
      IfNoneMatch: '*',
      ChecksumAlgorithm: 'SHA256',
    });
    await expect(world.s3.send(replacing)).rejects.toMatchObject({ name: 'PreconditionFailed' });
  }
});

/** What does not compress, and a rate at which it takes some seconds. */
async function noise(): Promise<void> {
  await world.sql(
    'USE clinic; CREATE OR REPLACE TABLE noise (n INT PRIMARY KEY, a BLOB); INSERT INTO noise SELECT seq, CONCAT(UNHEX(SHA2(RAND(), 512)), UNHEX(SHA2(RAND(), 512))) FROM seq_1_to_8000',
  );
  await world.writeConf({ database: 'mariadb:clinic', rate: '300K' });
}

async function onTheWay(): Promise<Reply> {
  const patience = { clock: systemClock, within: 60_000, first: 100, slowest: 100 };
  return await waitFor('some of the dump to be sent', patience, async () => {
    const { reply } = await world.call({ phase: 'progress' });
    return reply['what'] === 'database' && Number(reply['sent']) > 100_000 ? reply : undefined;
  });
}
