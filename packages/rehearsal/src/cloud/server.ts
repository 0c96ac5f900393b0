import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { systemClock, waitFor } from '@esteira/kit';

/** A server of somebody else's that was started here. */
export interface ServerProcess {
  /** `http://host:port`. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Start {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly url: string;
  /** What answers well once it is ready. */
  readonly ready: string;
  readonly logFile: string;
}

/** Starts it and waits until it answers. */
export async function startServer({
  name,
  program,
  args,
  env,
  url,
  ready,
  logFile,
}: Start): Promise<ServerProcess> {
  const log = openSync(logFile, 'a');
  const server = spawn(program, args, { stdio: ['ignore', log, log], env: { ...process.env, ...env } });
  const ended = once(server, 'exit');
  const patience = { clock: systemClock, within: 60_000, first: 50, slowest: 300 };
  await waitFor(`${name} to answer`, patience, async () => {
    if (server.exitCode !== null) throw new Error(`${name} ended with ${server.exitCode}; see ${logFile}`);
    return await fetch(`${url}${ready}`).then(
      (answer) => (answer.ok ? true : undefined),
      () => undefined,
    );
  });
  return {
    url,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
