import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Answer, Fault, Reply } from '@esteira/health';
import { nodeHttpProbe } from '@esteira/health';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Authority } from './support/authority.ts';
import { Servers } from './support/servers.ts';

const servers = new Servers();
afterEach(() => servers.close());

const signal = new AbortController().signal;

interface Asked {
  readonly address?: string;
  readonly within?: number;
  readonly ca?: readonly string[];
}

async function ask(url: string, { address, within = 10_000, ca = [] }: Asked = {}): Promise<Reply> {
  return await nodeHttpProbe(ca).get({ url: new URL(url), address, within }, signal);
}

function answered({ result }: Reply): Answer {
  if ('answer' in result) return result.answer;
  throw new Error(`There was no answer: ${result.fault.message}`);
}

function failed({ result }: Reply): Fault {
  if ('fault' in result) return result.fault;
  throw new Error(`There was an answer: ${result.answer.status}`);
}

async function get(handler: RequestListener, asked?: Asked): Promise<Reply> {
  return await ask(`http://127.0.0.1:${await servers.http(handler)}/`, asked);
}

describe('an answer', () => {
  test('is told whole', async () => {
    const reply = await get((_, response) => {
      response.writeHead(
        418,
        [
          ['X-Release', 'a'],
          ['x-release', 'b'],
          ['Content-Type', 'text/plain'],
        ].flat(),
      );
      response.end('olá');
    });
    expect(reply.address).toBe('127.0.0.1');
    expect(reply.certificate).toBeUndefined();
    expect(answered(reply)).toMatchObject({
      status: 418,
      headers: { 'x-release': ['a', 'b'], 'content-type': ['text/plain'] },
      body: 'olá',
      cut: false,
    });
  });

  test('is asked for afresh, by name, on a connection of its own', async () => {
    const port = await servers.http((request, response) => {
      response.end(JSON.stringify({ ...request.headers, method: request.method, url: request.url }));
    });
    const reply = await ask(`http://clinic.test:${port}/a%20b?c=d#e`, { address: '127.0.0.1' });
    expect(JSON.parse(answered(reply).body)).toEqual({
      method: 'GET',
      url: '/a%20b?c=d',
      host: `clinic.test:${port}`,
      'user-agent': 'esteira-verify-health',
      accept: '*/*',
      'accept-encoding': 'gzip, br, deflate',
      'cache-control': 'no-cache',
      connection: 'close',
    });
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['GZIP', gzipSync],
  ])('is unpacked: %s', async (encoding, pack) => {
    const reply = await get((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(pack('{"status":"ok"}'));
    });
    expect(answered(reply).body).toBe('{"status":"ok"}');
  });

  test.each(['gzip', 'br', 'deflate'])('may be empty, though it says %s', async (encoding) => {
    const reply = await get((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end();
    });
    expect(answered(reply)).toMatchObject({ status: 200, body: '', cut: false });
  });

  test('may begin with a byte order mark', async () => {
    const reply = await get((_, response) => response.end('\uFEFF{"a":1}'));
    expect(JSON.parse(answered(reply).body)).toEqual({ a: 1 });
  });

  test('may come with early hints', async () => {
    const reply = await get((_, response) => {
      response.writeEarlyHints({ link: '</app.css>; rel=preload' }, () => response.end('ok'));
    });
    expect(answered(reply)).toMatchObject({ status: 200, body: 'ok' });
  });

  test('may carry a pile of cookies', async () => {
    const cookies = Array.from({ length: 50 }, (_, n) => `c${n}=${'x'.repeat(3_000)}`);
    const reply = await get((_, response) => response.writeHead(200, { 'set-cookie': cookies }).end('ok'));
    expect(answered(reply).headers['set-cookie']).toHaveLength(50);
  });

  test('is read up to a limit, and says so', async () => {
    const reply = await get((_, response) => response.end(Buffer.alloc(3 * 1024 * 1024, 'a')));
    const { body, cut } = answered(reply);
    expect([body.length, cut]).toEqual([1024 * 1024, true]);
  });

  test('of exactly the limit is whole', async () => {
    const reply = await get((_, response) => response.end(Buffer.alloc(1024 * 1024, 'a')));
    const { body, cut } = answered(reply);
    expect([body.length, cut]).toEqual([1024 * 1024, false]);
  });

  test('that unpacks to a gigabyte is not unpacked', async () => {
    // A hundred gzip members of 10 MB of nothing: 1 GB from about 1 MB.
    const member = gzipSync(Buffer.alloc(10_000_000));
    const bomb = Buffer.concat(Array(100).fill(member));
    const before = process.memoryUsage().rss;
    const reply = await get((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const { body, cut } = answered(reply);
    expect([body.length, cut]).toEqual([1024 * 1024, true]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe('a fault', () => {
  test('refused', async () => {
    const port = await servers.nobody();
    expect(failed(await ask(`http://127.0.0.1:${port}/`))).toEqual({
      code: 'unreachable',
      message: `no connection: connect ECONNREFUSED 127.0.0.1:${port}`,
    });
  });

  test.each([
    ['closes at once', (socket: Socket) => socket.destroy(), /^the header broke off: /],
    ['resets', (socket: Socket) => socket.resetAndDestroy(), /^the header broke off: /],
    [
      'speaks another language',
      (socket: Socket) => socket.end('220 mail.test ESMTP\r\n'),
      /^the header broke off: Parse Error/,
    ],
    [
      'stops in the middle of the body',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
      /^the body broke off: aborted/,
    ],
    [
      'never ends its header',
      (socket: Socket) => socket.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(300_000)}\r\n\r\n`),
      /^the header broke off: Parse Error: Header overflow/,
    ],
    [
      'packs what is not gzip',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip at all'),
      /^the body broke off: incorrect header check/,
    ],
    [
      'cuts its gzip',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n');
        socket.end(gzipSync(randomBytes(1_000)).subarray(0, 500));
      },
      /^the body broke off: unexpected end of file/,
    ],
    [
      'packs in a way that nobody asked for',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Encoding: gzip, zstd\r\n\r\n…'),
      /^the body is encoded as "gzip, zstd", which nobody asked for/,
    ],
    [
      'changes the protocol',
      (socket: Socket) =>
        socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      /^the header broke off: /,
    ],
  ])('a server that %s', async (_, behaviour, message) => {
    const port = await servers.tcp((socket) => socket.once('data', () => behaviour(socket)));
    expect(failed(await ask(`http://127.0.0.1:${port}/`))).toEqual({
      code: 'broken',
      message: expect.stringMatching(message),
    });
  });

  test('a server that is silent', async () => {
    const port = await servers.tcp(() => {});
    expect(failed(await ask(`http://127.0.0.1:${port}/`, { within: 50 }))).toEqual({
      code: 'timed-out',
      message: 'no header within 50ms',
    });
    expect(failed(await ask(`https://127.0.0.1:${port}/`, { within: 50 }))).toEqual({
      code: 'timed-out',
      message: 'no TLS handshake within 50ms',
    });
  });

  test.each(['identity', 'gzip'])('a body that trickles on and on (%s)', async (encoding) => {
    const packed = encoding === 'gzip' ? gzipSync(randomBytes(1_000)) : Buffer.alloc(1_000, 'x');
    const port = await servers.http((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      let sent = 0;
      const drip = setInterval(() => response.write(packed.subarray(sent, ++sent)), 5);
      response.on('close', () => clearInterval(drip));
    });
    const began = Date.now();
    expect(failed(await ask(`http://127.0.0.1:${port}/`, { within: 200 }))).toEqual({
      code: 'timed-out',
      message: expect.stringMatching(/^the body did not end within 200ms; [1-9]\d* bytes came$/),
    });
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  test('an abort ends a request in the middle, and its connection', async () => {
    const closed: Promise<unknown>[] = [];
    const controller = new AbortController();
    const port = await servers.http((request, response) => {
      closed.push(once(request.socket, 'close'));
      response.write('one');
      controller.abort(new Error('cancelled'));
    });
    const request = { url: new URL(`http://127.0.0.1:${port}/`), within: 60_000 };
    await expect(nodeHttpProbe().get(request, controller.signal)).rejects.toThrow('cancelled');
    expect(closed).toHaveLength(1);
    await Promise.all(closed);
    await expect(nodeHttpProbe().get(request, controller.signal)).rejects.toThrow('cancelled');
    expect(closed).toHaveLength(1);
  });
});

describe('over TLS', () => {
  let authority: Authority;
  beforeAll(() => {
    authority = new Authority();
  });
  afterAll(() => authority.remove());

  const hello: RequestListener = (_, response) => void response.end('hello');

  async function secure(
    identity: { key: string; cert: string },
    name = 'clinic.test',
    ca = [authority.cert],
  ) {
    const port = await servers.https(identity, hello);
    return await ask(`https://${name}:${port}/`, { address: '127.0.0.1', ca });
  }

  test('a certificate of a given authority is good; it is told with its dates', async () => {
    const reply = await secure(
      authority.issue({ names: ['clinic.test', '*.clinic.test'], from: -85, to: 5 }),
    );
    expect(answered(reply).body).toBe('hello');
    expect(reply.certificate).toMatchObject({
      subject: 'CN=clinic.test',
      names: 'DNS:clinic.test, DNS:*.clinic.test',
      issuer: 'CN=Test CA',
    });
    const { from = 0, to = 0 } = reply.certificate ?? {};
    expect((to - from) / 86_400_000).toBeCloseTo(90, 3);
    expect((to - Date.now()) / 86_400_000).toBeCloseTo(5, 1);
  });

  test('the address is pinned and the name is kept: SNI chooses the site', async () => {
    const names: (string | undefined)[] = [];
    const port = await servers.https(
      {
        ...authority.issue({ names: ['default.test'] }),
        SNICallback(name, done) {
          names.push(name);
          done(null);
        },
      },
      hello,
    );
    await ask(`https://clinic.test:${port}/`, { address: '127.0.0.1', ca: [authority.cert] });
    expect(names).toEqual(['clinic.test']);
  });

  test.each([
    [
      'has expired',
      { names: ['clinic.test'], from: -60, to: -1 },
      'certificate-expired',
      /^the certificate of "CN=clinic\.test" ended on \d{4}-/,
    ],
    [
      'is for another name',
      { names: ['default.test'] },
      'certificate-name',
      /^the certificate is for "DNS:default\.test", not for clinic\.test$/,
    ],
    [
      'is not valid yet',
      { names: ['clinic.test'], from: 2 },
      'certificate-untrusted',
      /\(CERT_NOT_YET_VALID\)$/,
    ],
  ] as const)('one that %s is refused, and nothing is asked', async (_, wish, code, message) => {
    let asked = 0;
    const port = await servers.https(authority.issue(wish), () => {
      asked += 1;
    });
    const reply = await ask(`https://clinic.test:${port}/`, { address: '127.0.0.1', ca: [authority.cert] });
    expect(failed(reply)).toEqual({ code, message: expect.stringMatching(message) });
    expect(reply.certificate?.subject).toBe(`CN=${wish.names[0]}`);
    expect(asked).toBe(0);
  });

  test('one that nobody trusted has signed is refused', async () => {
    expect(failed(await secure(authority.selfSigned('clinic.test')))).toEqual({
      code: 'certificate-untrusted',
      message: expect.stringMatching(/\(DEPTH_ZERO_SELF_SIGNED_CERT\)$/),
    });
    expect(failed(await secure(authority.issue({ names: ['clinic.test'] }), 'clinic.test', []))).toEqual({
      code: 'certificate-untrusted',
      message: expect.stringMatching(
        /"CN=clinic\.test", by "CN=Test CA" \(UNABLE_TO_GET_ISSUER_CERT_LOCALLY\)$/,
      ),
    });
  });

  test('a certificate itself may be given instead of its authority', async () => {
    const signed = authority.issue({ names: ['clinic.test'] });
    const alone = authority.selfSigned('clinic.test');
    expect(answered(await secure(signed, 'clinic.test', [signed.cert])).status).toBe(200);
    expect(answered(await secure(alone, 'clinic.test', [alone.cert])).status).toBe(200);
  });

  test('an address in the URL is what the certificate must be for', async () => {
    const port = await servers.https(authority.issue({ names: ['clinic.test'] }), hello);
    expect(failed(await ask(`https://127.0.0.1:${port}/`, { ca: [authority.cert] }))).toMatchObject({
      code: 'certificate-name',
    });
  });

  test('plain HTTP on the port is no TLS', async () => {
    const port = await servers.http(hello);
    expect(failed(await ask(`https://127.0.0.1:${port}/`))).toEqual({
      code: 'broken',
      message: expect.stringMatching(/^the TLS handshake broke off: .*(wrong version number|packet length)/),
    });
  });
});
