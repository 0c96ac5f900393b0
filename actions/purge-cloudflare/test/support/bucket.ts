import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that lists and gives objects as S3 does; path-style, as the SDK asks an IP. */
export class BucketStandIn {
  readonly name = 'clinic-releases';
  readonly objects = new Map<string, string>();
  /** Answers every request instead, if set. */
  refusal: { readonly status: number; readonly code: string } | undefined;
  readonly #server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://stand-in');
    const key = decodeURIComponent(url.pathname).replace(`/${this.name}`, '').slice(1);
    const { status, body } = this.#answer(key, url.searchParams.get('prefix') ?? '');
    response.writeHead(status, { 'content-type': key === '' ? 'application/xml' : 'application/json' });
    response.end(body);
  });

  static async start(): Promise<BucketStandIn> {
    const standIn = new BucketStandIn();
    await once(standIn.#server.listen(0, '127.0.0.1'), 'listening');
    return standIn;
  }

  /** What a job's environment has to hold. */
  get env(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'not-a-secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer(key: string, prefix: string): { status: number; body: string } {
    if (this.refusal !== undefined) {
      const { status, code } = this.refusal;
      return { status, body: `<Error><Code>${code}</Code><Message>No</Message></Error>` };
    }
    if (key === '') {
      const keys = [...this.objects.keys()].filter((name) => name.startsWith(prefix));
      const contents = keys.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('');
      return { status: 200, body: `<ListBucketResult>${contents}</ListBucketResult>` };
    }
    const body = this.objects.get(key);
    return body === undefined
      ? { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }
      : { status: 200, body };
  }
}
