import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A purge as it arrived. */
export interface ReceivedPurge {
  readonly zone: string;
  readonly mode: 'purge' | 'invalidate';
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers one request in place of the stand-in. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on loopback that answers as Cloudflare's API does, for what a purge needs of it. */
export class CloudflareStandIn {
  readonly token = 'cf-Token_0123456789abcdef';
  readonly zone: { readonly id: string; readonly name: string };
  /** What a purge does before it is accepted. */
  readonly #purged: (purge: ReceivedPurge) => Promise<void>;
  /** Selectors of one kind that a body may carry. */
  largestBatch = 100;
  /** Permissions that the token has not. */
  readonly withheld = new Set<'purge' | 'read'>();
  /** Replies to the next requests, before the stand-in answers by itself again. */
  readonly replies: Reply[] = [];
  /** Everything accepted. */
  readonly purges: ReceivedPurge[] = [];
  /** `POST /zones/…`, whatever became of it. */
  readonly requests: string[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  private constructor(zone: string, purged: (purge: ReceivedPurge) => Promise<void>) {
    this.zone = { id: '023e105f4ecef8ad9ca31a8372d0c353', name: zone };
    this.#purged = purged;
  }

  static async start(
    options: {
      readonly address?: string;
      readonly port?: number;
      readonly zone?: string;
      readonly purged?: (purge: ReceivedPurge) => Promise<void>;
    } = {},
  ): Promise<CloudflareStandIn> {
    const standIn = new CloudflareStandIn(options.zone ?? 'example.com', options.purged ?? (async () => {}));
    await once(standIn.#server.listen(options.port ?? 0, options.address ?? '127.0.0.1'), 'listening');
    return standIn;
  }

  /** What CLOUDFLARE_BASE_URL has to be. */
  get url(): string {
    const { address, port } = this.#server.address() as AddressInfo;
    return `http://${address}:${port}/client/v4`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://stand-in');
    const path = pathname.replace('/client/v4', '');
    this.requests.push(`${request.method} ${path}`);
    const reply = this.replies.shift();
    if (reply !== undefined) return reply(response, request);
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      return refuse(403, 10000, 'Authentication error')(response, request);
    }
    if (request.method === 'GET' && path === '/zones') {
      // A token that may not read zones is shown an empty list, not an error.
      const seen = !this.withheld.has('read') && searchParams.get('name') === this.zone.name;
      return accept(seen ? [this.zone] : [])(response, request);
    }
    const [, zone = '', mode] = /^\/zones\/([^/]+)\/(purge|invalidate)_cache$/.exec(path) ?? [];
    if (request.method !== 'POST' || zone !== this.zone.id) {
      const complaint = `Could not route to ${path}, perhaps your object identifier is invalid?`;
      return refuse(404, 7003, complaint)(response, request);
    }
    if (this.withheld.has('purge')) return refuse(403, 10000, 'Authentication error')(response, request);
    const body = JSON.parse(await text(request)) as Record<string, unknown>;
    const objection = this.#objectionTo(body);
    if (objection !== undefined) return refuse(400, ...objection)(response, request);
    const purge: ReceivedPurge = { zone, mode: mode as ReceivedPurge['mode'], body };
    await this.#purged(purge);
    this.purges.push(purge);
    return accept({ id: zone })(response, request);
  }

  #objectionTo(body: Record<string, unknown>): [code: number, message: string] | undefined {
    const [kind = '', ...others] = Object.keys(body);
    const known = ['purge_everything', 'files', 'tags', 'prefixes', 'hosts'];
    const values = Object.values(body)[0];
    const full = kind === 'purge_everything' ? values === true : Array.isArray(values) && values.length > 0;
    if (!known.includes(kind) || others.length > 0 || !full) {
      return [1012, `Request must contain one of ${known.map((name) => `"${name}"`).join(', ')}`];
    }
    if (!Array.isArray(values)) return undefined;
    if (values.length > this.largestBatch) return [1094, `At most ${this.largestBatch} items may be purged`];
    const stranger = values.find((value) => kind !== 'tags' && !String(value).includes(this.zone.name));
    if (stranger === undefined) return undefined;
    return [1011, `Unable to purge ${stranger}, it is not within the zone`];
  }
}

export function accept(result: unknown): Reply {
  return envelope(200, { success: true, errors: [], messages: [], result });
}

/** A refusal in Cloudflare's envelope, under any status. */
export function refuse(
  status: number,
  code: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = { success: false, errors: [{ code, message }], messages: [], result: null };
  return envelope(status, body, headers);
}

function envelope(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}
