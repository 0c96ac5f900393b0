import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Stored {
  readonly body: Buffer;
  readonly writtenAt: Date;
  readonly etag: string;
  readonly metadata: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As much of S3 over HTTP as one object a request needs, for tests that start an action's main.js. */
export class S3StandIn {
  readonly name = 'clinic-releases';
  readonly objects = new Map<string, Stored>();
  /** Headers of S3's that tell of an object's lock, by key. */
  readonly locks = new Map<string, Readonly<Record<string, string>>>();
  /** Answers every request instead, if set: a status and S3's code for it. */
  refusal: { readonly status: number; readonly code: string } | undefined;
  /** Told of every request before it is answered; the answer waits for what it promises. */
  asked: (method: string, key: string) => void | Promise<void> = () => {};
  readonly #server = createServer((request, response) => {
    void this.#serve(request).then(({ status, body = '', headers = {} }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body);
    });
  });

  static async start(): Promise<S3StandIn> {
    const standIn = new S3StandIn();
    await once(standIn.#server.listen(0, '127.0.0.1'), 'listening');
    return standIn;
  }

  /** What a job's environment has to hold. */
  get env(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      AWS_REGION: 'sa-east-1',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'not-a-secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }

  put(
    key: string,
    content: string | Buffer,
    metadata: Readonly<Record<string, string>> = {},
    writtenAt = new Date(),
  ): Stored {
    const body = Buffer.from(content);
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    const stored = { body, etag, metadata, writtenAt };
    this.objects.set(key, stored);
    return stored;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '', 'http://stand-in');
    const key = decodeURIComponent(url.pathname).replace(`/${this.name}`, '').slice(1);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await this.asked(request.method ?? '', key);
    if (this.refusal !== undefined) return no(this.refusal.status, this.refusal.code);
    if (!url.pathname.startsWith(`/${this.name}`)) return no(404, 'NoSuchBucket');
    if (request.method === 'DELETE') return this.#remove(key);
    if (request.method === 'PUT') return this.#store(key, Buffer.concat(chunks), request);
    return key === '' ? this.#list(url.searchParams.get('prefix') ?? '') : this.#give(key);
  }

  #list(prefix: string): Answer {
    const found = [...this.objects]
      .filter(([name]) => name.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const contents = found.map(
      ([name, { body, writtenAt }]) =>
        `<Contents><Key>${name}</Key><Size>${body.length}</Size><LastModified>${writtenAt.toISOString()}</LastModified></Contents>`,
    );
    const headers = { 'content-type': 'application/xml' };
    return { status: 200, body: `<ListBucketResult>${contents.join('')}</ListBucketResult>`, headers };
  }

  #give(key: string): Answer {
    const found = this.objects.get(key);
    if (found === undefined) return no(404, 'NoSuchKey');
    const { body, etag, metadata } = found;
    const described = Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]);
    const headers = {
      etag,
      'content-length': String(body.length),
      ...Object.fromEntries(described),
      ...this.locks.get(key),
    };
    return { status: 200, body, headers };
  }

  #remove(key: string): Answer {
    this.objects.delete(key);
    return { status: 204 };
  }

  #store(key: string, body: Buffer, request: IncomingMessage): Answer {
    const there = this.objects.get(key);
    const { 'if-none-match': unless, 'if-match': only } = request.headers;
    if (unless === '*' && there !== undefined) return no(412, 'PreconditionFailed');
    if (only !== undefined && there?.etag !== only) return no(412, 'PreconditionFailed');
    const metadata = Object.entries(request.headers).flatMap(([name, value]) =>
      name.startsWith('x-amz-meta-') ? [[name.slice('x-amz-meta-'.length), String(value)]] : [],
    );
    return { status: 200, headers: { etag: this.put(key, body, Object.fromEntries(metadata)).etag } };
  }
}

function no(status: number, code: string): Answer {
  const body = `<Error><Code>${code}</Code><Message>No</Message></Error>`;
  return { status, body, headers: { 'content-type': 'application/xml' } };
}
