import type { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import * as tls from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { formatDuration } from '@esteira/kit';
import type { Certificate } from './certificate.ts';
import type { Answer, Headers, HttpProbe, HttpRequest, Reply } from './http-probe.ts';
import { BODY_LIMIT } from './http-probe.ts';
import type { Stage } from './network-faults.ts';
import { faultOfCertificate, faultOfError, faultOfTime } from './network-faults.ts';
import { quote } from './quote.ts';

/** Enough for any pile of cookies; Node's own 16 KiB is not. */
const HEADER_LIMIT = 256 * 1024;

/** Where a name has several addresses, how long each may take before the next is tried as well. */
const PATIENCE_PER_ADDRESS = 2_000;

/**
 * Probes over Node's own network stack, each request on a connection of its own.
 * @param authorities certificates in PEM, trusted beside the public ones
 */
export function nodeHttpProbe(authorities: readonly string[] = []): HttpProbe {
  const trust = tls.createSecureContext({
    ca: [...tls.getCACertificates('default'), ...authorities],
    // So that an origin's own certificate may be given where its authority is not at hand.
    allowPartialTrustChain: true,
  });
  return { get: (asked, signal) => get(asked, trust, signal) };
}

/** What is known of a request while it runs. */
interface Progress {
  stage: Stage;
  /** Bytes of the body, as they came over the wire. */
  received: number;
  address?: string | undefined;
  certificate?: Certificate | undefined;
}

async function get(asked: HttpRequest, trust: tls.SecureContext, signal: AbortSignal): Promise<Reply> {
  signal.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), asked.within);
  const stop = AbortSignal.any([signal, late.signal]);
  const progress: Progress = { stage: 'connection', received: 0 };
  const socket = connect(asked, trust);
  const close = () => socket.destroy();
  stop.addEventListener('abort', close);
  // Whoever waits hears of an error first; one that comes after the answer is nobody's.
  socket.on('error', () => {});
  let result: Reply['result'];
  try {
    result = await exchange(asked, socket, progress, stop);
  } catch (error) {
    signal.throwIfAborted();
    const fault = late.signal.aborted
      ? faultOfTime(progress.stage, progress.received, formatDuration(asked.within))
      : faultOfError(error, progress.stage);
    if (fault === undefined) throw error;
    result = { fault };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', close);
    socket.destroy();
  }
  return { address: progress.address, certificate: progress.certificate, result };
}

async function exchange(
  asked: HttpRequest,
  socket: Socket,
  progress: Progress,
  stop: AbortSignal,
): Promise<Reply['result']> {
  await once(socket, 'connect', { signal: stop });
  progress.address = socket.remoteAddress;
  if (socket instanceof tls.TLSSocket) {
    progress.stage = 'TLS handshake';
    await once(socket, 'secureConnect', { signal: stop });
    const shown = socket.getPeerX509Certificate();
    progress.certificate = shown && certificateOf(shown);
    if (!socket.authorized) {
      // Typed as an error, it is the code of one.
      const reason = String(socket.authorizationError);
      return { fault: faultOfCertificate(reason, progress.certificate, asked.url.hostname, Date.now()) };
    }
  }
  progress.stage = 'header';
  // A request on a socket that is closed already would never end.
  stop.throwIfAborted();
  const response = await ask(asked, socket);
  progress.stage = 'body';
  return await answerOf(response, progress);
}

function connect({ url, address }: HttpRequest, trust: tls.SecureContext): Socket {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const target = {
    host: address ?? name,
    port: Number(url.port) || (url.protocol === 'https:' ? 443 : 80),
    autoSelectFamilyAttemptTimeout: PATIENCE_PER_ADDRESS,
  };
  if (url.protocol === 'http:') return connectTcp(target);
  return tls.connect({
    ...target,
    secureContext: trust,
    servername: isIP(name) === 0 ? name : '',
    checkServerIdentity: (_, certificate) => tls.checkServerIdentity(name, certificate),
    ALPNProtocols: ['http/1.1'],
    // Refused by `exchange`, before a byte is sent: a socket that Node itself has closed would no
    // longer tell which certificate it was.
    rejectUnauthorized: false,
  });
}

function certificateOf(shown: X509Certificate): Certificate {
  return {
    subject: shown.subject?.replaceAll('\n', ', ') ?? '',
    names: shown.subjectAltName ?? '',
    issuer: shown.issuer?.replaceAll('\n', ', ') ?? '',
    from: shown.validFromDate.getTime(),
    to: shown.validToDate.getTime(),
  };
}

function ask({ url, headers }: HttpRequest, socket: Socket): Promise<IncomingMessage> {
  const asking = request({
    createConnection: () => socket,
    maxHeaderSize: HEADER_LIMIT,
    path: url.pathname + url.search,
    headers: {
      host: url.host,
      'user-agent': 'esteira-verify-health',
      accept: '*/*',
      'accept-encoding': Object.keys(decoders).join(', '),
      'cache-control': 'no-cache',
      connection: 'close',
      ...headers,
    },
  });
  return new Promise((resolve, reject) => {
    asking.on('response', resolve).on('error', reject);
    // Also where no error says so: an answer that changes the protocol ends like this.
    asking.on('close', () => reject(Object.assign(new Error('the server hung up'), { code: 'ECONNRESET' })));
    asking.end();
  });
}

const decoders = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate };

async function answerOf(response: IncomingMessage, progress: Progress): Promise<Reply['result']> {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding !== 'identity' && !isKnown(encoding)) {
    const message = `the body is encoded as ${quote(encoding)}, which nobody asked for`;
    return { fault: { code: 'broken', message } };
  }
  const wire = counted(response, progress);
  const plain = encoding === 'identity' ? wire : pipeline(wire, decoders[encoding](), () => {});
  const { bytes, cut } = await beginningOf(plain, progress);
  const answer: Answer = {
    status: response.statusCode ?? 0,
    headers: response.headersDistinct as Headers,
    body: new TextDecoder().decode(bytes),
    cut,
  };
  return { answer };
}

function isKnown(encoding: string): encoding is keyof typeof decoders {
  return Object.hasOwn(decoders, encoding);
}

async function* counted(response: IncomingMessage, progress: Progress): AsyncGenerator<Buffer> {
  for await (const chunk of response as AsyncIterable<Buffer>) {
    progress.received += chunk.length;
    yield chunk;
  }
}

/** Stops reading at the limit, so that a small body that unpacks to a huge one costs nothing. */
async function beginningOf(
  body: AsyncIterable<Buffer>,
  progress: Progress,
): Promise<{ bytes: Buffer; cut: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > BODY_LIMIT) break;
    }
  } catch (error) {
    // An empty body is not valid gzip, but servers send it with that header.
    if (progress.received > 0 || (error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, BODY_LIMIT), cut: size > BODY_LIMIT };
}
