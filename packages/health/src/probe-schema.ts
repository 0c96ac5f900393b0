import { isIP } from 'node:net';
import { Malformed, parseDuration } from '@esteira/kit';
import { z } from 'zod';
import type { TlsLeft } from './certificate.ts';
import { parseJsonPath } from './json-path.ts';
import type { JsonValue, Probe, ReleasePlace, Rule } from './probe.ts';
import { parseStatus, parseUrl, text, tried, value } from './schema-parts.ts';
import { parseTextRule } from './text-rule.ts';

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** A probe as people write it, key by key; README.md of verify-health describes each. */
const keys = {
  url: text(parseUrl),
  address: text(parseAddress).optional(),
  status: value(parseStatus).default([[200, 200]]),
  headers: rules(parseHeaderName, parseTextRule),
  body: value(parseTextRule).optional(),
  json: rules(parseJsonPath, parseJsonValue),
  release: text(parseReleasePlace).optional(),
  'min-tls-left': text(parseTlsLeft).optional(),
  'max-latency': text(parseDuration).optional(),
};

const written = z.strictObject(keys, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `has unknown keys: ${issue.keys.join(', ')}; known are ${Object.keys(keys).join(', ')}`
      : 'must be a URL, or a map with `url` and what is expected',
});

const probe = written.transform(
  ({ 'min-tls-left': minTlsLeft, 'max-latency': maxLatency, ...rest }, context): Probe => {
    if (minTlsLeft !== undefined && !rest.url.startsWith('https:')) {
      context.addIssue({ code: 'custom', path: ['min-tls-left'], message: 'needs a URL with https://' });
    }
    return { ...rest, minTlsLeft, maxLatency };
  },
);

/** More at once would be a load test. */
const MOST_PROBES = 200;

export const probesSchema = z
  .array(probe, 'must be a list: begin each probe with a dash')
  .min(1, 'must name a probe at least')
  .max(MOST_PROBES, `must not hold more than ${MOST_PROBES} probes`);

/** A map from places in the answer to what must be there. */
function rules<At, Expected>(
  parsePlace: (written: unknown) => At,
  parseExpected: (written: unknown) => Expected,
) {
  return z
    .record(z.string(), z.unknown(), 'must be a map')
    .default({})
    .transform((map, context): Rule<At, Expected>[] =>
      Object.entries(map).flatMap(([place, each]) => {
        const at = tried(place, [place], context, parsePlace);
        const expected = tried(each, [place], context, parseExpected);
        return at === undefined || expected === undefined ? [] : [{ at, expected }];
      }),
    );
}

function parseAddress(each: string): string {
  if (isIP(each) === 0) throw new Malformed('is not an IP address');
  return each;
}

function parseHeaderName(each: unknown): string {
  if (typeof each === 'string' && HEADER_NAME.test(each)) return each.toLowerCase();
  throw new Malformed('is not the name of a header');
}

function parseJsonValue(each: unknown): JsonValue {
  if (typeof each === 'string' && each !== '') return parseTextRule(each);
  if (typeof each !== 'object' || each === null) return each as JsonValue;
  throw new Malformed('is not a single value: write a path to each value in it');
}

function parseReleasePlace(each: string): ReleasePlace {
  if (each === 'body') return { in: 'body' };
  const [, kind, rest = ''] = /^(header|json):(.+)$/.exec(each) ?? [];
  if (kind === 'header') return { in: 'header', name: parseHeaderName(rest) };
  if (kind === 'json') return { in: 'json', path: parseJsonPath(rest) };
  throw new Malformed('is not a place: write body, header:X-Release or json:release.id');
}

function parseTlsLeft(each: string): TlsLeft {
  const percent = /^(\d{1,2})%$/.exec(each);
  if (percent !== null) return { share: Number(percent[1]) / 100 };
  if (!/^\d+[hd]$/.test(each)) throw new Malformed('is neither a time like 14d nor a share like 20%');
  return { time: parseDuration(each) };
}
