import { APIError } from 'cloudflare/core/error';
import { BaseCache } from 'cloudflare/resources/cache/cache';
import { BaseZones } from 'cloudflare/resources/zones/zones';
import { createClient } from 'cloudflare/tree-shakable';
import type { Answer } from './envelope.ts';

/** How the content is made to go: deleted, or kept as stale until the origin has confirmed it. */
export type PurgeMode = 'purge' | 'invalidate';

export type PurgeBody =
  | { readonly purge_everything: true }
  | { readonly [kind in 'files' | 'tags' | 'prefixes' | 'hosts']?: string[] };

export interface CallOptions {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
}

/** The calls of Cloudflare's API that the product makes, each with its answer as it came. */
export interface CloudflareApi {
  purge(zoneId: string, mode: PurgeMode, body: PurgeBody, options: CallOptions): Promise<Answer>;
  zonesNamed(name: string, options: CallOptions): Promise<Answer>;
}

/**
 * Cloudflare's SDK, with two of its habits taken away: it retries inside, obeying a Retry-After of any
 * length, and it turns an envelope that says no, with status 200, into `null`.
 * It honours CLOUDFLARE_BASE_URL, which is how a rehearsal puts a stand-in in its place.
 */
export function openCloudflareApi(token: string): CloudflareApi {
  const client = createClient({
    resources: [BaseCache, BaseZones],
    apiToken: token,
    // Set so that no other credential is taken from the runner's environment.
    apiKey: null,
    apiEmail: null,
    userServiceKey: null,
    maxRetries: 0,
    logLevel: 'off',
  });
  return {
    purge: (zone_id, mode, body, options) =>
      answerTo(client.cache[mode === 'purge' ? 'purge' : 'invalidate']({ zone_id, ...body }, options)),
    zonesNamed: (name, options) => answerTo(client.zones.list({ name }, options)),
  };
}

/** The answer whatever its status; only a call without any answer rejects. */
async function answerTo(call: { asResponse(): Promise<Response> }): Promise<Answer> {
  try {
    const response = await call.asResponse();
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    if (!(error instanceof APIError) || error.status === undefined) throw error;
    const body = error.error === undefined ? error.message : JSON.stringify(error.error);
    return { status: error.status, headers: error.headers ?? new Headers(), body };
  }
}
