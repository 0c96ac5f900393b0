import { request } from 'node:http';
import type { ReceivedPurge } from '@esteira/edge/testing';
import { ADDRESSES, ZONE } from './addresses.ts';

/** Does to varnish what a purge does to Cloudflare's cache. */
export async function purgeVarnish({ body }: ReceivedPurge): Promise<void> {
  if (body['purge_everything'] === true) return await ban('obj.status != 0');
  for (const file of texts(body['files'])) {
    const url = new URL(file);
    await ask('PURGE', `${url.pathname}${url.search}`, url.host, {});
  }
  for (const host of texts(body['hosts'])) await ban(`obj.http.x-edge-host == ${quoted(host)}`);
  for (const tag of texts(body['tags']))
    await ban(`obj.http.cache-tag ~ ${quoted(`(^|,)${escaped(tag)}(,|$)`)}`);
  for (const prefix of texts(body['prefixes'])) {
    const [host = '', ...path] = prefix.split('/');
    const url = quoted(`^/${escaped(path.join('/'))}`);
    await ban(`obj.http.x-edge-host == ${quoted(host)} && obj.http.x-edge-url ~ ${url}`);
  }
}

async function ban(expression: string): Promise<void> {
  await ask('BAN', '/', ZONE, { 'x-ban': expression });
}

async function ask(
  method: string,
  path: string,
  host: string,
  headers: Record<string, string>,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const asking = request(
      { host: ADDRESSES.edge, method, path, headers: { ...headers, host }, agent: false },
      (answer) => {
        answer.resume().on('end', () => {
          if (answer.statusCode === 200) resolve();
          else reject(new Error(`varnish answered ${answer.statusCode} to ${method} ${path}`));
        });
      },
    );
    asking.on('error', reject).end();
  });
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.map((each) => (typeof each === 'string' ? each : String((each as { url: string }).url)))
    : [];
}

/** varnish's own quoting: no escapes, so no quotes may be inside. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
