import type { Lasts } from './traffic.ts';

const USUAL: Lasts = { shortest: 3_000, longest: 6_000 };
/** Milliseconds between two things that are said. */
const PING = 1_000;
const PATIENCE = 8_000;

export interface CallOutcome {
  readonly opened: boolean;
  /** Why it ended before it should have; undefined for a call that ended when it was over. */
  readonly cut: string | undefined;
}

/**
 * One call after another over WebSocket: each stays for some seconds, hears an answer to everything it
 * says, and hangs up by itself. One that is hung up on was cut.
 */
export class Caller {
  readonly #url: string;
  readonly #lasts: Lasts;
  readonly #told: (outcome: CallOutcome) => void;
  #stopping = false;
  #calls = 0;

  constructor(url: string, told: (outcome: CallOutcome) => void, lasts = USUAL) {
    this.#url = url;
    this.#lasts = lasts;
    this.#told = told;
  }

  async run(): Promise<void> {
    while (!this.#stopping) {
      this.#calls += 1;
      const outcome = await this.#call(`${this.#url}${this.#calls % 5}`);
      this.#told(outcome);
      if (!outcome.opened) await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  /** The call that is under way may end when it is over. */
  stop(): void {
    this.#stopping = true;
  }

  #call(url: string): Promise<CallOutcome> {
    return new Promise((resolve) => {
      const socket = new WebSocket(url);
      let opened = false;
      let over = false;
      let heard = Date.now();
      const timers: NodeJS.Timeout[] = [];
      const settle = (cut: string | undefined) => {
        for (const timer of timers) clearTimeout(timer);
        resolve({ opened, cut });
      };
      timers.push(setTimeout(() => !opened && socket.close(), PATIENCE));
      socket.addEventListener('open', () => {
        opened = true;
        const { shortest, longest } = this.#lasts;
        const lasts = shortest + Math.random() * (longest - shortest);
        const hangUp = () => {
          over = true;
          socket.close(1000);
        };
        timers.push(setTimeout(hangUp, lasts));
        timers.push(
          setInterval(() => {
            if (Date.now() - heard > PATIENCE) socket.close();
            else if (!over) socket.send('{"type":"ping"}');
          }, PING),
        );
      });
      socket.addEventListener('message', () => {
        heard = Date.now();
      });
      socket.addEventListener('close', ({ code, reason }) => {
        if (over) settle(undefined);
        else settle(opened ? `cut with ${code} ${reason}`.trim() : `not opened: ${code} ${reason}`.trim());
      });
      socket.addEventListener('error', () => {}); // A close follows, and says which.
    });
  }
}
