import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';

/** The access key of every host's session. */
export const HOST_KEY = 'ASIAREHEARSALHOST000';
export const HOST_SECRET = 'rehearsal/secret+of-a-host';

export interface Identity {
  readonly instanceId: string;
  readonly role: string;
  readonly region: string;
}

/**
 * Instance metadata, version 2: tells a host who it is by the address it asks from, and gives it the
 * credentials of its role. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
export function metadataServer(identify: (address: string) => Identity | undefined): Server {
  const tokens = new Set<string>();
  return createServer((request, response) => {
    const answer = (status: number, body = '') =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
    const identity = identify((request.socket.remoteAddress ?? '').replace('::ffff:', ''));
    if (identity === undefined) return answer(404);
    if (request.url === '/latest/api/token') {
      if (request.method !== 'PUT' || !request.headers['x-aws-ec2-metadata-token-ttl-seconds'])
        return answer(400);
      const token = randomUUID();
      tokens.add(token);
      return answer(200, token);
    }
    if (!tokens.has(String(request.headers['x-aws-ec2-metadata-token']))) return answer(401);
    const found = pages(identity)[request.url ?? ''];
    return found === undefined ? answer(404) : answer(200, found);
  });
}

function pages({ instanceId, role, region }: Identity): Record<string, string> {
  const credentials = {
    Code: 'Success',
    Type: 'AWS-HMAC',
    AccessKeyId: HOST_KEY,
    SecretAccessKey: HOST_SECRET,
    Token: `session/of+${instanceId}==`,
    Expiration: new Date(Date.now() + 6 * 3_600_000).toISOString(),
  };
  return {
    '/latest/meta-data/instance-id': instanceId,
    '/latest/meta-data/placement/region': region,
    '/latest/meta-data/iam/security-credentials/': role,
    [`/latest/meta-data/iam/security-credentials/${role}`]: JSON.stringify(credentials, null, 2),
  };
}
