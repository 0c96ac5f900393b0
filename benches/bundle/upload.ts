import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startVersity } from '@esteira/rehearsal/cloud';
import { sh } from '@esteira/rehearsal/machine';
import { S3Store } from '@esteira/releases/s3';
import type { Figure } from '../figure.ts';
import { ratio } from '../figure.ts';
import { inTurn } from '../rounds.ts';
import { growTree, packTree } from './tree.ts';

const BUCKET = 'clinic-releases';
const KEYS = { id: 'bench', secret: 'bench-bench-bench' };
const PORT = 5077;

/** What storing a bundle costs, against curl, which signs a request and sends the bytes as they are. */
export async function upload(folder: string): Promise<Figure[]> {
  const server = await startVersity('127.0.0.1', PORT, join(folder, 's3'), KEYS);
  try {
    return [
      await send('a bundle', await packedTree(folder), server.url),
      await send('200 MB', await noise(folder), server.url),
    ];
  } finally {
    await server.stop();
  }
}

interface Archive {
  readonly path: string;
  readonly sha256: string;
}

async function packedTree(folder: string): Promise<Archive> {
  const path = join(folder, 'bundle.tar.zst');
  const { sha256 } = await packTree(await growTree(folder), path);
  return { path, sha256 };
}

async function noise(folder: string): Promise<Archive> {
  const path = join(folder, 'noise');
  await sh('sh', '-c', 'head -c 200000000 /dev/urandom >"$1"', 'sh', path);
  return { path, sha256: (await sh('sha256sum', path)).slice(0, 64) };
}

async function send(what: string, { path, sha256 }: Archive, url: string): Promise<Figure> {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: url,
    AWS_REGION: 'sa-east-1',
    AWS_ACCESS_KEY_ID: KEYS.id,
    AWS_SECRET_ACCESS_KEY: KEYS.secret,
  });
  const curl = async (...args: string[]) =>
    await sh(
      'curl',
      ...['--silent', '--fail', '--user', `${KEYS.id}:${KEYS.secret}`, '--aws-sigv4', 'aws:amz:sa-east-1:s3'],
      ...args,
    );
  await curl('--request', 'PUT', `${url}/${BUCKET}`);
  const store = new S3Store(BUCKET, new AbortController().signal);
  const { size: bytes } = await stat(path);
  let sent = 0;
  const fresh = (name: string) => {
    sent += 1;
    return `${name}-${sent}`;
  };
  const taken = await inTurn(7, {
    floor: () =>
      curl(
        ...['--header', 'x-amz-content-sha256: UNSIGNED-PAYLOAD', '--upload-file', path],
        `${url}/${BUCKET}/${fresh('floor')}`,
      ),
    store: () => store.store(fresh('stored'), { path, bytes, sha256, metadata: { sha256 } }),
  });
  const name = `upload ${what}, ${(bytes / 1e6).toFixed(0)} MB`;
  return ratio(name, taken('store'), { of: 'curl', sample: taken('floor') }, 1.1);
}
