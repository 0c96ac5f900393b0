import { formatDuration } from '@esteira/kit';
import type { Certificate } from './certificate.ts';
import { DAY, daysLeft, firstToEnd, hasLeft } from './certificate.ts';
import type { Fault } from './faults.ts';
import type { Answer } from './http-probe.ts';
import { BODY_LIMIT, headerOf } from './http-probe.ts';
import type { JsonPath } from './json-path.ts';
import { valuesAt } from './json-path.ts';
import type { JsonValue, Probe, ReleasePlace, Rule, StatusRange } from './probe.ts';
import { quote } from './quote.ts';
import type { TextRule } from './text-rule.ts';
import { contains, written } from './text-rule.ts';

/** What came back, redirects followed. */
export interface Outcome {
  readonly answer: Answer;
  /** Of every server on the way. */
  readonly certificates: readonly Certificate[];
  /** Milliseconds. */
  readonly latency: number;
}

/**
 * Everything about an answer that is not as the probe expects; nothing means that it passed.
 * @param release the release id to look for, where the probe says where it stands
 * @param now milliseconds since the epoch
 */
export function judge(probe: Probe, outcome: Outcome, release: string | undefined, now: number): Fault[] {
  const { answer } = outcome;
  // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
  if (headerOf(answer, 'cf-mitigated') === 'challenge') {
    return [{ code: 'challenged', message: `Cloudflare answered ${answer.status} with a challenge` }];
  }
  const certificate = judgeCertificate(probe, outcome, now);
  if (!isExpected(answer.status, probe.status)) {
    // Of another answer than the expected one, body and headers say nothing new.
    return [...certificate, { code: 'status', message: statusMessage(answer.status, probe.status) }];
  }
  return [
    ...certificate,
    ...probe.headers.flatMap((rule) => judgeHeader(rule, answer)),
    ...judgeBody(probe.body, answer),
    ...judgeJson(probe, release, answer),
    ...judgeRelease(probe.release, release, answer),
    ...judgeLatency(probe.maxLatency, outcome.latency),
  ];
}

export function isExpected(status: number, ranges: readonly StatusRange[]): boolean {
  return ranges.some(([from, to]) => status >= from && status <= to);
}

function statusMessage(status: number, ranges: readonly StatusRange[]): string {
  const expected = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `the status is ${status}, not ${expected.join(' or ')}`;
}

function judgeCertificate({ minTlsLeft }: Probe, outcome: Outcome, now: number): Fault[] {
  const certificate = firstToEnd(outcome.certificates);
  if (minTlsLeft === undefined) return [];
  if (certificate === undefined) {
    return [{ code: 'certificate-untrusted', message: 'no server on the way showed a certificate' }];
  }
  if (hasLeft(certificate, minTlsLeft, now)) return [];
  const least =
    'time' in minTlsLeft
      ? formatDays(minTlsLeft.time / DAY)
      : `${Math.round(minTlsLeft.share * 100)}% of its life`;
  const left = formatDays(daysLeft(certificate, now));
  return [
    {
      code: 'certificate-ending',
      message: `the certificate of ${quote(certificate.subject)} has ${left} left, less than ${least}`,
    },
  ];
}

function formatDays(days: number): string {
  return days === 1 ? '1 day' : `${Number(days.toFixed(1))} days`;
}

function judgeHeader({ at, expected }: Rule<string, TextRule>, answer: Answer): Fault[] {
  const values = answer.headers[at] ?? [];
  const fault = (message: string): Fault[] => [{ code: 'header', message: `the header ${at} ${message}` }];
  const seen = values.map((value) => quote(withoutSecret(at, value))).join(', ');
  if (expected === 'absent') return values.length === 0 ? [] : fault(`is there: ${seen}`);
  if (values.length === 0) return fault('is missing');
  if (expected === 'present' || values.some((value) => contains(value, expected))) return [];
  return fault(`is ${seen}, without ${written(expected)}`);
}

/** A cookie's name tells enough; its value may open somebody's session. */
function withoutSecret(header: string, value: string): string {
  return header === 'set-cookie' ? value.replace(/=.*/s, '=…') : value;
}

function judgeBody(expected: TextRule | undefined, answer: Answer): Fault[] {
  if (expected === undefined || contains(answer.body, expected)) return [];
  const where = answer.cut ? `the first ${BODY_LIMIT / 1024} KiB of the body` : 'the body';
  return [{ code: 'body', message: `${where} does not contain ${written(expected)}` }];
}

function judgeJson(probe: Probe, release: string | undefined, answer: Answer): Fault[] {
  const rules: { code: 'json' | 'release'; at: JsonPath; expected: JsonValue }[] = [
    ...probe.json.map((rule) => ({ code: 'json' as const, ...rule })),
    ...(probe.release?.in === 'json' && release
      ? [{ code: 'release' as const, at: probe.release.path, expected: release }]
      : []),
  ];
  if (rules.length === 0) return [];
  const parsed = parseJson(answer);
  if ('fault' in parsed) return [parsed.fault];
  return rules.flatMap(({ code, at, expected }): Fault[] => {
    const values = valuesAt(parsed.document, at);
    const wrong = values.filter((value) => !equals(value, expected));
    if (values.length > 0 && wrong.length === 0) return [];
    const seen = values.length === 0 ? 'holds nothing' : `is ${show(wrong[0])}`;
    return [{ code, message: `${at.join('.')} ${seen}, not ${show(expected)}` }];
  });
}

function parseJson(answer: Answer): { document: unknown } | { fault: Fault } {
  const fault = (message: string) => ({ fault: { code: 'json', message } as const });
  if (answer.body.trim() === '') return fault('the body is empty, not JSON');
  if (answer.cut) return fault(`the body is larger than ${BODY_LIMIT / 1024} KiB, too large for JSON`);
  try {
    return { document: JSON.parse(answer.body) };
  } catch {
    const type = headerOf(answer, 'content-type') ?? 'of no content-type';
    return fault(`the body is ${quote(type)}, not JSON`);
  }
}

function equals(value: unknown, expected: JsonValue): boolean {
  if (!(expected instanceof RegExp)) return value === expected;
  return ['string', 'number', 'boolean'].includes(typeof value) && expected.test(String(value));
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value instanceof RegExp) return String(value);
  return typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);
}

/** Where it stands in JSON, `judgeJson` has seen to it. */
function judgeRelease(place: ReleasePlace | undefined, release: string | undefined, answer: Answer): Fault[] {
  const fault = (message: string): Fault[] => [{ code: 'release', message }];
  if (place === undefined) return [];
  if (!release) return fault('which release to look for was not said');
  if (place.in === 'body' && !isNamed(release, answer.body)) {
    return fault(`the body is ${quote(answer.body)}, not the release ${release}`);
  }
  if (place.in === 'header' && !answer.headers[place.name]?.includes(release)) {
    const seen = answer.headers[place.name]?.map(show).join(', ') ?? 'missing';
    return fault(`the header ${place.name} is ${seen}, not the release ${release}`);
  }
  return [];
}

/** A release id stands in a text by itself, not as a part of a longer word. */
function isNamed(release: string, text: string): boolean {
  return text.split(/[^0-9A-Za-z-]+/).includes(release);
}

function judgeLatency(most: number | undefined, latency: number): Fault[] {
  if (most === undefined || latency <= most) return [];
  const message = `the answer took ${formatDuration(latency)}, more than ${formatDuration(most)}`;
  return [{ code: 'latency', message }];
}
