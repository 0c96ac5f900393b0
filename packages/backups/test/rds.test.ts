import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RdsSnapshots } from '@esteira/backups/rds';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** What RDS says no to, and moto does not: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html */

const before = { ...process.env };
let answer = { status: 200, code: '', message: '' };
const server = createServer((request, response) => {
  request.resume();
  const { status, code, message } = answer;
  response
    .writeHead(status, { 'content-type': 'text/xml' })
    .end(
      `<ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
    );
});
const snapshots = () => new RdsSnapshots('clinic', new AbortController().signal);

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'sa-east-1',
    AWS_ACCESS_KEY_ID: 'rehearsal',
    AWS_SECRET_ACCESS_KEY: 'not-a-secret',
  });
});
afterAll(async () => {
  process.env = before;
  server.closeAllConnections();
  await once(server.close(), 'close');
});

test('an instance that is at something else is asked again later', async () => {
  answer = {
    status: 400,
    code: 'InvalidDBInstanceState',
    message: 'Instance clinic is not in available state.',
  };
  expect(await snapshots().begin('esteira-1')).toBeUndefined();
});

test('a quota that is used up is said in the words of RDS', async () => {
  answer = {
    status: 400,
    code: 'SnapshotQuotaExceeded',
    message: 'Cannot create more than 100 manual snapshots',
  };
  await expect(snapshots().begin('esteira-1')).rejects.toMatchObject({
    code: 'snapshot-refused',
    message: 'RDS makes no snapshot of clinic: Cannot create more than 100 manual snapshots',
  });
});

test.each([
  ['check', 'rds:DescribeDBInstances'],
  ['begin', 'rds:CreateDBSnapshot'],
  ['read', 'rds:DescribeDBSnapshots'],
  ['list', 'rds:DescribeDBSnapshots'],
  ['remove', 'rds:DeleteDBSnapshot'],
] as const)('%s names the permission that is missing', async (method, action) => {
  answer = { status: 403, code: 'AccessDenied', message: 'not authorized' };
  await expect(snapshots()[method]('esteira-1')).rejects.toMatchObject({
    code: 'permission-denied',
    message: expect.stringContaining(action),
  });
});
