import type { TlsLeft } from './certificate.ts';
import type { JsonPath } from './json-path.ts';
import type { TextRule } from './text-rule.ts';

/** A URL, and what an answer from there must be to count as healthy. */
export interface Probe {
  readonly url: string;
  /** Where to connect instead of where the name leads. */
  readonly address?: string | undefined;
  readonly status: readonly StatusRange[];
  /** By lower-case name: a text that one of the values contains, or `present`, or `absent`. */
  readonly headers: readonly Rule<string, TextRule>[];
  readonly body?: TextRule | undefined;
  readonly json: readonly Rule<JsonPath, JsonValue>[];
  /** Where in the answer the release id stands that the watch expects. */
  readonly release?: ReleasePlace | undefined;
  readonly minTlsLeft?: TlsLeft | undefined;
  /** Milliseconds. */
  readonly maxLatency?: number | undefined;
}

/** First and last status that is right. */
export type StatusRange = readonly [number, number];

/** What is expected at a place of the answer. */
export interface Rule<At, Expected> {
  readonly at: At;
  readonly expected: Expected;
}

/** Equal to the value; an expression may match any text, number or boolean. */
export type JsonValue = string | number | boolean | null | RegExp;

export type ReleasePlace =
  | { readonly in: 'body' }
  | { readonly in: 'header'; readonly name: string }
  | { readonly in: 'json'; readonly path: JsonPath };

/** How a person tells it from others. */
export function nameOf(probe: Probe): string {
  return probe.address === undefined ? probe.url : `${probe.url} @ ${probe.address}`;
}
