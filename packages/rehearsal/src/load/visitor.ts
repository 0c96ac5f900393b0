import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:http';
import type { Traffic } from './traffic.ts';

const TIMEOUT = 15_000;
/** Links of a page to files of its front end. */
const ASSET = /(?:src|href)="(\/build\/[^"]+)"/g;

export interface Seen {
  readonly kind: 'page' | 'asset' | 'post';
  readonly path: string;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds. */
  readonly took: number;
  readonly failure: string | undefined;
}

/** Visits the site as browsers do: reads a page, then what the page links to; now and then writes. */
export class Visitor {
  readonly #traffic: Traffic;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 100 });
  readonly #told: (seen: Seen) => void;
  #count = 0;
  #assets: string[] = [];

  constructor(traffic: Traffic, told: (seen: Seen) => void) {
    this.#traffic = traffic;
    this.#told = told;
  }

  /** One request: of six in a row three are files that the last page links to, two are pages, one is a write. */
  async next(): Promise<void> {
    const turn = this.#count;
    this.#count += 1;
    if (turn % 2 === 1 && this.#assets.length > 0) return await this.#asset(turn);
    const { post, pages } = this.#traffic;
    if (post !== undefined && turn % 6 === 2) {
      const body = post.bodies[turn % post.bodies.length] ?? {};
      return this.#tell(await this.#ask('post', 'POST', post.path, JSON.stringify(body)));
    }
    const page = await this.#ask('page', 'GET', pages[Math.floor(turn / 2) % pages.length] ?? '/');
    const found = [...page.body.matchAll(ASSET)].map(([, path = '']) => path);
    if (found.length > 0) this.#assets = found;
    this.#tell(page);
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Every fourth goes past the edge's cache: the origin, too, must have the files of the page just read. */
  async #asset(turn: number): Promise<void> {
    const path = this.#assets[turn % this.#assets.length] ?? '/';
    const query = turn % 8 === 1 ? `?visit=${turn}` : '';
    this.#tell(await this.#ask('asset', 'GET', `${path}${query}`));
  }

  #tell(seen: Seen): void {
    this.#told(seen);
  }

  async #ask(kind: Seen['kind'], method: string, path: string, body?: string): Promise<Seen> {
    const started = performance.now();
    const headers = {
      host: this.#traffic.host,
      accept: body === undefined ? '*/*' : 'application/json',
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    return await new Promise((resolve) => {
      const settle = (status: number, answered: IncomingHttpHeaders, text: string, failure?: string) =>
        resolve({
          kind,
          path,
          status,
          headers: answered,
          body: text,
          took: performance.now() - started,
          failure,
        });
      const asking = request(
        { host: this.#traffic.address, method, path, headers, agent: this.#agent, timeout: TIMEOUT },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', (error) => settle(0, {}, '', error.message));
          answer.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            const status = answer.statusCode ?? 0;
            settle(
              status,
              answer.headers,
              text,
              status < 400 ? undefined : `${status} ${text.slice(0, 200)}`,
            );
          });
        },
      );
      asking.on('timeout', () => asking.destroy(new Error(`no answer in ${TIMEOUT} ms`)));
      asking.on('error', (error) => settle(0, {}, '', error.message));
      asking.end(body);
    });
  }
}
