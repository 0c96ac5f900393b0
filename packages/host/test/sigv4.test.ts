import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Sha256 } from '@aws-crypto/sha256-js';
import { expect, test } from '@jest/globals';
import { SignatureV4 } from '@smithy/signature-v4';

const shell = readFileSync(new URL('../program/sigv4.sh', import.meta.url), 'utf8');

/** AWS's own signer is the oracle for the one written in bash. */
async function expected(request: Request): Promise<string> {
  const signer = new SignatureV4({
    service: request.service,
    region: request.region,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
    credentials: { accessKeyId: request.id, secretAccessKey: request.secret, sessionToken: request.token },
  });
  const { headers } = await signer.sign(
    {
      method: request.method,
      protocol: 'https:',
      hostname: request.host,
      path: request.path,
      headers: { host: request.host, 'x-amz-content-sha256': request.payload },
    },
    { signingDate: request.date },
  );
  return String(headers['authorization']).replaceAll(', ', ',');
}

interface Request {
  readonly method: string;
  readonly service: string;
  /** Hash of the body, or that there is none. */
  readonly payload: string;
  readonly region: string;
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  readonly host: string;
  readonly path: string;
  readonly date: Date;
}

function signedInBash(request: Request): string {
  const stamp = `${request.date.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const script = `set -euo pipefail; declare -A conf=([region]="$REGION"); ${shell}\nsigned $METHOD $SERVICE "$HOST" "$OBJECT" "$PAYLOAD" "$STAMP"`;
  const printed = execFileSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      REGION: request.region,
      METHOD: request.method,
      SERVICE: request.service,
      PAYLOAD: request.payload,
      key_id: request.id,
      key_secret: request.secret,
      key_token: request.token,
      HOST: request.host,
      OBJECT: request.path,
      STAMP: stamp,
    },
  });
  return /header = "Authorization: ([^"]*)"/.exec(printed)?.[1] ?? printed;
}

const digest = 'f'.repeat(64);
const readings: Request[] = ['sa-east-1', 'us-east-1', 'eu-central-1'].flatMap((region, index) =>
  ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'a/b+c==%d"', '0'].map((secret, other) => ({
    method: 'GET',
    service: 's3',
    payload: 'UNSIGNED-PAYLOAD',
    region,
    id: `ASIA${'ABCDEFGH'.repeat(2)}`,
    secret,
    token: `IQoJb3JpZ2luX2VjE/+${'x'.repeat(index * 400)}==`,
    host: `clinic-releases.s3.${region}.amazonaws.com`,
    path: `/bundles/${digest}.tar.zst`,
    date: new Date(Date.UTC(2026, index * 5, other + 1, 23, 59, index)),
  })),
);

/** What a host that rejoins its target group sends. */
const rejoining: Request[] = readings.map((request) => ({
  ...request,
  method: 'POST',
  service: 'elasticloadbalancing',
  host: `elasticloadbalancing.${request.region}.amazonaws.com`,
  path: '/',
  payload: digest,
}));

test.each([...readings, ...rejoining])(
  'a $method to $service in $region of $date is signed as AWS signs it',
  async (request) => {
    expect(signedInBash(request)).toBe(await expected(request));
  },
);
