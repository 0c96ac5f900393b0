import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLS } from '../machine/index.ts';
import type { ServerProcess } from './server.ts';
import { startServer } from './server.ts';

const REGION = 'sa-east-1';

/**
 * S3 as another hand wrote it: a server that keeps objects in files, at the speed of the disk, with
 * conditional writes, versions and object lock of its own. https://github.com/versity/versitygw
 * @param folder does not exist yet
 */
export async function startVersity(
  address: string,
  port: number,
  folder: string,
  { id, secret }: { readonly id: string; readonly secret: string },
): Promise<ServerProcess> {
  const [objects, versions] = [join(folder, 'objects'), join(folder, 'versions')];
  for (const each of [objects, versions]) mkdirSync(each, { recursive: true });
  const listening = ['--port', `${address}:${port}`, '--health', '/health', '--keep-alive'];
  return await startServer({
    name: 'versitygw',
    program: join(TOOLS, 'bin/versitygw'),
    args: [...listening, '--region', REGION, '--quiet', 'posix', '--versioning-dir', versions, objects],
    env: { ROOT_ACCESS_KEY_ID: id, ROOT_SECRET_ACCESS_KEY: secret },
    url: `http://${address}:${port}`,
    ready: '/health',
    logFile: join(folder, 'log'),
  });
}
