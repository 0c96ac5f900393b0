import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { startVersity } from '@esteira/rehearsal/cloud';
import { sh, TOOLS } from '@esteira/rehearsal/machine';
import { S3Store } from '@esteira/releases/s3';
import type { Figure } from '../figure.ts';
import { ratio } from '../figure.ts';
import { inTurn } from '../rounds.ts';
import { growTree, packTree } from './tree.ts';

const BUCKET = 'clinic-releases';
const KEYS = { id: 'bench', secret: 'bench-bench-bench' };
const PORT = 5077;
const ROUNDS = 9;

/** What storing a file costs, against AWS's own client for Python, which has S3 verify the same sums. */
export async function upload(folder: string): Promise<Figure[]> {
  const server = await startVersity('127.0.0.1', PORT, join(folder, 's3'), KEYS);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: server.url,
    AWS_REGION: 'sa-east-1',
    AWS_DEFAULT_REGION: 'sa-east-1',
    AWS_ACCESS_KEY_ID: KEYS.id,
    AWS_SECRET_ACCESS_KEY: KEYS.secret,
  });
  try {
    await new S3Client({ forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: BUCKET }));
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
  const store = new S3Store(BUCKET, new AbortController().signal);
  const python = startPython(url);
  const { size: bytes } = await stat(path);
  let sent = 0;
  const fresh = () => {
    sent += 1;
    return `${what}-${sent}`;
  };
  try {
    const taken = await inTurn(ROUNDS, {
      floor: () => python.store(path, fresh()),
      store: () => store.store(fresh(), { path, bytes, sha256, metadata: { sha256 } }),
    });
    const floor = { of: 'boto3', sample: taken('floor') };
    return ratio(`upload ${what}, ${(bytes / 1e6).toFixed(0)} MB`, taken('store'), floor, 1.1);
  } finally {
    python.end();
  }
}

/** moto is Python, and has it installed. */
function startPython(url: string) {
  const child = spawn(join(TOOLS, 'moto/bin/python'), [join(import.meta.dirname, 'upload.py'), url, BUCKET], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = createInterface({ input: child.stdout });
  return {
    async store(path: string, key: string): Promise<void> {
      child.stdin.write(`${path}\t${key}\n`);
      const [line] = (await once(said, 'line')) as [string];
      if (line !== key) throw new Error(`It was to store ${key}, and said ${line}.`);
    },
    end: () => child.stdin.end(),
  };
}
