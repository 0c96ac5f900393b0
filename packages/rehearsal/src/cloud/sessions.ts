import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request as forward } from 'node:http';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

interface Keys {
  readonly id: string;
  readonly secret: string;
}

/**
 * Stands in front of an S3 server that knows no sessions: a request that is signed with the session of a role
 * goes on, signed with the server's own key, body and sums untouched.
 */
export function sessionServer(serverUrl: string, keys: Keys, region: string): Server {
  const signer = new SignatureV4({
    service: 's3',
    region,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
    credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
  });
  return createServer((request, response) => {
    void pass(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', serverUrl);
    const { authorization, 'x-amz-security-token': _session, expect: _expect, ...given } = request.headers;
    const own = Object.fromEntries(
      Object.entries({ ...given, host: url.host }).map(([key, value]) => [key, String(value)]),
    );
    const query = Object.fromEntries(url.searchParams);
    const headers =
      authorization === undefined
        ? own
        : (
            await signer.sign({
              method: request.method ?? 'GET',
              protocol: 'http:',
              hostname: url.host,
              path: url.pathname,
              query,
              headers: own,
            })
          ).headers;
    const onward = forward(url, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }
}
