import { join } from 'node:path';
import { TOOLS } from '../machine/index.ts';
import type { ServerProcess } from './server.ts';
import { startServer } from './server.ts';

/** AWS's control plane and S3, as moto knows them: what it only pretends, `aws.ts` does in its place. */
export async function startMoto(address: string, port: number, logFile: string): Promise<ServerProcess> {
  return await startServer({
    name: 'moto',
    program: join(TOOLS, 'moto/bin/moto_server'),
    args: ['--host', address, '--port', String(port)],
    url: `http://${address}:${port}`,
    ready: '/moto-api/data.json',
    logFile,
  });
}
