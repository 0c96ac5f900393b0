import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadReport, Standing, Traffic } from './traffic.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Load in the background, until it is asked what it saw. */
export class Load {
  readonly #process: ChildProcess;
  #seen: Standing | undefined;

  private constructor(process: ChildProcess) {
    this.#process = process;
    process.on('message', (message: { look?: Standing }) => {
      if (message.look !== undefined) this.#seen = message.look;
    });
  }

  static start(traffic: Traffic): Load {
    const load = new Load(fork(MAIN, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
    load.#process.send({ start: traffic });
    return load;
  }

  /** How it stands; asked a moment ago. */
  look(): Standing | undefined {
    if (this.#process.connected) this.#process.send('look');
    return this.#seen;
  }

  /** How it stands now. */
  async standing(): Promise<Standing> {
    this.#process.send('look');
    for (;;) {
      const [message] = (await once(this.#process, 'message')) as [{ look?: Standing }];
      if (message.look !== undefined) return message.look;
    }
  }

  /** Requests that end from here on are told apart, as what went on while this did. */
  mark(what: string): void {
    this.#process.send({ mark: what });
  }

  /** Lets what is under way end, and tells. */
  async stop(): Promise<LoadReport> {
    this.#process.send('stop');
    for (;;) {
      const [message] = (await once(this.#process, 'message')) as [{ end?: LoadReport }];
      if (message.end !== undefined) return message.end;
    }
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
