import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CreateDBInstanceCommandInput } from '@aws-sdk/client-rds';
import {
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { snapshotName } from '@esteira/backups';
import { RdsSnapshots } from '@esteira/backups/rds';
import type { ServerProcess } from '@esteira/rehearsal/cloud';
import { startMoto } from '@esteira/rehearsal/cloud';
import { closeNetwork, GATEWAY, HOME, openNetwork } from '@esteira/rehearsal/machine';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** Snapshots against moto's RDS, through the SDK: names, states and errors are those of the service. */

const NAME = snapshotName('production', '20261126T020000Z-1a2b');
const never = new AbortController().signal;
const before = { ...process.env };
let moto: ServerProcess;
let folder: string;
let client: RDSClient;
let snapshots: RdsSnapshots;

beforeAll(async () => {
  await openNetwork();
  folder = mkdtempSync(join(HOME, 'host-'));
  moto = await startMoto(GATEWAY, 5000, join(folder, 'moto.log'));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: moto.url,
    AWS_REGION: 'sa-east-1',
    AWS_ACCESS_KEY_ID: 'rehearsal',
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
  });
  client = new RDSClient({});
  const admin = { MasterUsername: 'clinic', MasterUserPassword: 'not-a-secret' };
  const instance = (name: string, given: Partial<CreateDBInstanceCommandInput>) =>
    client.send(
      new CreateDBInstanceCommand({
        DBInstanceIdentifier: name,
        DBInstanceClass: 'db.t4g.small',
        Engine: 'mariadb',
        EngineVersion: '10.11.8',
        ...given,
      }),
    );
  for (const name of ['clinic', 'other']) {
    await instance(name, { AllocatedStorage: 20, StorageEncrypted: true, ...admin });
  }
  await client.send(
    new CreateDBClusterCommand({ DBClusterIdentifier: 'wide', Engine: 'aurora-mysql', ...admin }),
  );
  await instance('wide-1', {
    DBClusterIdentifier: 'wide',
    Engine: 'aurora-mysql',
    EngineVersion: '8.0.mysql_aurora.3.08.0',
  });
  snapshots = new RdsSnapshots('clinic', never);
});

afterAll(async () => {
  client.destroy();
  await moto.stop();
  await closeNetwork();
  rmSync(folder, { recursive: true, force: true });
  process.env = before;
});

test('one is made under its name, found, listed with its instance alone, and removed', async () => {
  await snapshots.check();
  expect(await snapshots.begin(NAME)).toMatchObject({ name: NAME });
  expect(await snapshots.read(NAME)).toMatchObject({
    name: NAME,
    status: 'available',
    isEncrypted: true,
  });
  await new RdsSnapshots('other', never).begin(`${NAME}-other`);
  expect((await snapshots.list()).map(({ name }) => name)).toEqual([NAME]);
  await snapshots.remove(NAME);
  expect(await snapshots.read(NAME)).toBeUndefined();
  expect(await snapshots.list()).toEqual([]);
});

test('one whose answer was lost is found when it is begun again', async () => {
  await snapshots.begin(NAME);
  expect(await snapshots.begin(NAME)).toMatchObject({ name: NAME, status: 'available' });
  const { DBSnapshots } = await client.send(
    new DescribeDBSnapshotsCommand({ DBInstanceIdentifier: 'clinic', SnapshotType: 'manual' }),
  );
  expect(DBSnapshots).toHaveLength(1);
  await snapshots.remove(NAME);
});

test('to remove what is not there is no error', async () => {
  await snapshots.remove(NAME);
});

test('an instance that does not exist is named, before and when it is begun', async () => {
  const wrong = new RdsSnapshots('clinik', never);
  const refused = { code: 'snapshot-refused', message: expect.stringContaining('clinik') };
  await expect(wrong.check()).rejects.toMatchObject(refused);
  await expect(wrong.begin(NAME)).rejects.toMatchObject(refused);
});

test('a cluster of Aurora has none of an instance', async () => {
  await expect(new RdsSnapshots('wide-1', never).check()).rejects.toMatchObject({
    code: 'snapshot-refused',
    message: expect.stringContaining('aurora-mysql'),
  });
});
