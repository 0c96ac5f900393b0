import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CreateBucketCommand, ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3';
import type { ServerProcess } from '@esteira/rehearsal/cloud';
import { startMoto, startVersity } from '@esteira/rehearsal/cloud';
import { S3Store } from '@esteira/releases/s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeContract } from './store-contract.ts';

let moto: ServerProcess;
let folder: string;
let client: S3Client;
const never = new AbortController().signal;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-s3-'));
  moto = await startMoto('127.0.0.1', 5055, join(folder, 'moto.log'));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: moto.url,
    AWS_REGION: 'sa-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  client = new S3Client({ forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: 'sa-east-1' as const };
  await client.send(new CreateBucketCommand({ Bucket: 'clinic-releases', CreateBucketConfiguration }));
});
afterAll(async () => {
  client.destroy();
  await moto.stop();
  rmSync(folder, { recursive: true });
});

describe('S3 as another hand wrote it', () => {
  let versity: ServerProcess;
  let before: NodeJS.ProcessEnv;
  beforeAll(async () => {
    before = { ...process.env };
    const keys = { id: 'test', secret: 'test-secret' };
    versity = await startVersity('127.0.0.1', 5056, join(folder, 'versity'), keys);
    Object.assign(process.env, { AWS_ENDPOINT_URL: versity.url, AWS_SECRET_ACCESS_KEY: keys.secret });
    const other = new S3Client({ forcePathStyle: true });
    await other.send(new CreateBucketCommand({ Bucket: 'clinic-releases' }));
    other.destroy();
  });
  afterAll(async () => {
    await versity.stop();
    process.env = before;
  });

  storeContract(() => new S3Store('clinic-releases', never), 40_000_000);
});

describe('S3', () => {
  storeContract(() => new S3Store('clinic-releases', never), 40_000_000);

  test('a bucket that does not exist is named', async () => {
    const store = new S3Store('no-such-bucket', never);
    await expect(store.read('x')).rejects.toMatchObject({ code: 'store-no-bucket' });
    await expect(store.write('x', 'x', 'absent')).rejects.toMatchObject({ code: 'store-no-bucket' });
    await expect(store.list('x')).rejects.toMatchObject({ code: 'store-no-bucket' });
  });

  test('an upload that fails leaves no parts behind', async () => {
    const store = new S3Store('clinic-releases', never);
    const path = join(folder, 'gone');
    writeFileSync(path, Buffer.alloc(20_000_000));
    // A part is sent before it is seen that the file is shorter than was said.
    await expect(store.store('gone', { path, bytes: 40_000_000, sha256: '', metadata: {} })).rejects.toThrow(
      'was said to have more',
    );
    const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket: 'clinic-releases' }));
    expect(Uploads ?? []).toEqual([]);
  });

  test('a write whose answer is lost is a write, and its etag is known', async () => {
    let lost = 0;
    const proxy = createServer(async (request, response) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
      );
      delete headers['host'];
      delete headers['connection'];
      delete headers['expect'];
      const body = request.method === 'PUT' ? { body: await buffer(request) } : {};
      const answer = await fetch(`${moto.url}${request.url}`, {
        method: request.method ?? '',
        headers,
        ...body,
      });
      if (request.method === 'PUT' && lost === 0) {
        lost += 1;
        return response.destroy();
      }
      response.writeHead(answer.status, { etag: answer.headers.get('etag') ?? '' });
      return response.end(await answer.text());
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    try {
      const store = new S3Store('clinic-releases', never);
      const first = await store.write('answer-lost', 'mine', 'absent');
      expect(lost).toBe(1);
      expect(first?.etag).toMatch(/^"/);
      expect(await store.write('answer-lost', 'mine, too', { etag: first?.etag ?? '' })).toBeDefined();
      expect(await store.write('answer-lost', 'not mine', 'absent')).toBeUndefined();
    } finally {
      process.env['AWS_ENDPOINT_URL'] = moto.url;
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  test('an abort ends a call at once', async () => {
    const controller = new AbortController();
    const reading = new S3Store('clinic-releases', controller.signal).read('x');
    controller.abort(new Error('cancelled'));
    await expect(reading).rejects.toThrow('cancelled');
  });

  test('the sha256 of a file travels with it, for S3 to verify', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers);
      request.resume().on('end', () => response.end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = process.env['AWS_ENDPOINT_URL'];
    process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const path = join(folder, 'checked');
      writeFileSync(path, 'checked');
      const sha256 = createHash('sha256').update('checked').digest('hex');
      await new S3Store('clinic-releases', never).store('checked', {
        path,
        bytes: 7,
        sha256,
        metadata: { sha256 },
      });
      expect(seen).toEqual([
        expect.objectContaining({
          'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
          'if-none-match': '*',
          'x-amz-meta-sha256': sha256,
        }),
      ]);
    } finally {
      process.env['AWS_ENDPOINT_URL'] = endpoint;
      server.closeAllConnections();
      server.close();
    }
  });
});
