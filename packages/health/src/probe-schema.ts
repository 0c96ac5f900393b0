import { isIP } from 'node:net';
import { Malformed, messageOf, parseDuration } from '@esteira/kit';
import { z } from 'zod';
import type { TlsLeft } from './certificate.ts';
import { parseJsonPath } from './json-path.ts';
import type { JsonValue, Probe, ReleasePlace, Rule, StatusRange } from './probe.ts';
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

function value<Value>(parse: (written: unknown) => Value) {
  return z.unknown().transform((each, context): Value => tried(each, [], context, parse) ?? z.NEVER);
}

function text<Value>(parse: (written: string) => Value) {
  return value((each) => {
    if (each === undefined || each === null) throw new Malformed('is missing');
    if (typeof each === 'object') throw new Malformed('is not a single value');
    return parse(String(each));
  });
}

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

/** Makes a parser's complaint a problem of that place. */
function tried<Value>(
  each: unknown,
  path: string[],
  context: z.core.$RefinementCtx,
  parse: (written: unknown) => Value,
): Value | undefined {
  try {
    return parse(each);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    context.addIssue({ code: 'custom', path, message: `${shown(each)}${messageOf(error)}` });
    return undefined;
  }
}

function shown(each: unknown): string {
  if (each === undefined || each === null) return '';
  // A password in a URL is refused, and not repeated either.
  return `${JSON.stringify(each)
    .replace(/\/\/[^/]*@/, '//…@')
    .slice(0, 80)} `;
}

function parseUrl(each: string): string {
  if (!/^https?:\/\//i.test(each) || !URL.canParse(each)) {
    throw new Malformed('is not a URL that begins with https:// or http://');
  }
  const url = new URL(each);
  if (url.username !== '' || url.password !== '') throw new Malformed('holds a user name or a password');
  return url.href;
}

function parseAddress(each: string): string {
  if (isIP(each) === 0) throw new Malformed('is not an IP address');
  return each;
}

function parseStatus(each: unknown): StatusRange[] {
  const list: unknown[] = Array.isArray(each) && each.length > 0 ? each : [each];
  return list.map((one) => {
    const range = /^(\d{3})(?:-(\d{3}))?$/.exec(String(one));
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? range?.[1]);
    if (from >= 100 && from <= to && to <= 599) return [from, to] as const;
    throw new Malformed('is not a status like 204, a range like 200-299, or a list of these');
  });
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
