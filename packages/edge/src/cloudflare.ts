import { messageOf } from '@esteira/kit';
import type { CallOptions, CloudflareApi, PurgeBody, PurgeMode } from './cloudflare-api.ts';
import type { Attempt, EdgeCache } from './edge-cache.ts';
import { Rejected } from './edge-cache.ts';
import type { Answer } from './envelope.ts';
import { resultOf } from './envelope.ts';
import { fail } from './failures.ts';
import type { PurgeRequest } from './plan.ts';

export interface CloudflareZone {
  /** The zone's id of 32 hexadecimal digits, or its name; a name is looked up with the first purge. */
  readonly zone: string;
  /** An API token with Zone → Cache Purge, and Zone → Zone → Read where the zone is given by name. */
  readonly token: string;
  readonly mode: PurgeMode;
  /** Milliseconds for one call, 15 s unless told. */
  readonly patience?: number;
}

const ZONE_ID = /^[0-9a-f]{32}$/;
const PATIENCE = 15_000;

/** The cache of one Cloudflare zone. Nothing is asked before the first purge. */
export function cloudflareCache(target: CloudflareZone): EdgeCache {
  const { token, mode } = target;
  const zone = target.zone.toLowerCase();
  let zoneId = ZONE_ID.test(zone) ? zone : undefined;

  const ask = async (
    permission: string,
    attempt: Attempt,
    call: (api: CloudflareApi, options: CallOptions) => Promise<Answer>,
  ): Promise<unknown> => {
    // Loaded here: planning and dry runs do without the SDK.
    const { openCloudflareApi } = await import('./cloudflare-api.ts');
    const timeout = Math.ceil(Math.min(target.patience ?? PATIENCE, attempt.within));
    // The SDK's own timeout ends with the headers; this one covers the body too.
    const signal = AbortSignal.any([attempt.signal, AbortSignal.timeout(timeout)]);
    const answer = await call(openCloudflareApi(token), { signal, timeout }).catch((error: unknown) => {
      attempt.signal.throwIfAborted();
      const reason = signal.aborted ? `no answer within ${timeout} ms` : deepestMessage(error);
      throw new Rejected('unavailable', redact(reason, token));
    });
    return resultOf({ ...answer, body: redact(answer.body, token) }, { zone, permission });
  };

  const findZone = async (attempt: Attempt): Promise<string> => {
    const found = await ask('Zone → Zone → Read', attempt, (api, options) => api.zonesNamed(zone, options));
    return zoneIdIn(found, zone);
  };

  return {
    async purge(request, attempt) {
      const id = zoneId ?? (await findZone(attempt));
      zoneId = id;
      await ask('Zone → Cache Purge → Purge', attempt, (api, options) =>
        api.purge(id, mode, bodyOf(request), options),
      );
    },
  };
}

function bodyOf(request: PurgeRequest): PurgeBody {
  return request.kind === 'everything' ? { purge_everything: true } : { [request.kind]: [...request.values] };
}

/** @throws Failure `edge-zone-unknown` unless exactly one zone of this name is shown to the token */
function zoneIdIn(result: unknown, name: string): string {
  const zones = (Array.isArray(result) ? result : []) as { id?: unknown; name?: unknown }[];
  const ids = zones.filter((zone) => zone.name === name).map((zone) => String(zone.id));
  const [id] = ids;
  if (id !== undefined && ids.length === 1 && ZONE_ID.test(id)) return id;
  throw fail('edge-zone-unknown', {
    message:
      ids.length > 1
        ? `${ids.length} zones are called ${name}.`
        : `The token is shown no zone called ${name}.`,
    hint: 'Give `zone` the zone id, from the overview page of the domain. A name must be that of the zone itself (example.com, not www.example.com), and the token then needs Zone → Zone → Read for it.',
  });
}

/** `fetch failed` says nothing; what lies beneath it does. */
function deepestMessage(error: unknown): string {
  let deepest = error;
  for (let depth = 0; depth < 5 && deepest instanceof Error && deepest.cause !== undefined; depth += 1) {
    deepest = deepest.cause;
  }
  return messageOf(deepest);
}

/** A proxy in between may echo what it was sent, and so may an error about a malformed header. */
function redact(text: string, token: string): string {
  return text.replaceAll(token, '***');
}
