import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, waitFor } from '@esteira/kit';
import { TOOLS } from '../machine/index.ts';

export interface Moto {
  /** `http://host:port`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** AWS's control plane and S3, as moto knows them: what it only pretends, `aws.ts` does in its place. */
export async function startMoto(address: string, port: number, logFile: string): Promise<Moto> {
  const log = openSync(logFile, 'a');
  const server = spawn(join(TOOLS, 'moto/bin/moto_server'), ['--host', address, '--port', String(port)], {
    stdio: ['ignore', log, log],
  });
  const ended = once(server, 'exit');
  const url = `http://${address}:${port}`;
  await waitFor(
    'moto to answer',
    { clock: systemClock, within: 60_000, first: 100, slowest: 300 },
    async () => {
      if (server.exitCode !== null) throw new Error(`moto ended with ${server.exitCode}; see ${logFile}`);
      return await fetch(`${url}/moto-api/data.json`).then(
        (answer) => (answer.ok ? true : undefined),
        () => undefined,
      );
    },
  );
  return {
    url,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
