import type { JsonPath } from '../json-path.ts';
import type { StatusRange } from '../probe.ts';

/** A figure that somebody else knows, and the bounds within which the environment is well. */
export type Rule = FigureRule | QueryRule;

export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface Common extends Bounds {
  /** Tells it from the others. */
  readonly name: string;
  /** Whether the bearer token is sent. */
  readonly token: boolean;
}

/** What a URL answers. */
export interface FigureRule extends Common {
  readonly kind: 'figure';
  readonly url: string;
  readonly status: readonly StatusRange[];
  /** Where in the answer the figures stand; without it the status is all that counts. */
  readonly json?: JsonPath | undefined;
}

/** What Prometheus, or who speaks its API, knows. */
export interface QueryRule extends Common {
  readonly kind: 'query';
  /** Where its API begins: what comes before `/api/v1`. */
  readonly prometheus: string;
  readonly query: string;
  /** What it counts as that the query finds nothing. */
  readonly withoutData: RuleVerdict;
}

export type RuleVerdict = 'well' | 'unwell' | 'unknown';

/** What came of asking. */
export interface Finding {
  readonly verdict: RuleVerdict;
  readonly said: string;
}

/** What is wrong with these figures, in words; undefined where nothing is. */
export function outOfBounds(figures: readonly number[], { min, max }: Bounds): string | undefined {
  const low = figures.find((figure) => min !== undefined && figure < min);
  if (low !== undefined) return `${low} is below ${min}`;
  const high = figures.find((figure) => max !== undefined && figure > max);
  return high === undefined ? undefined : `${high} is above ${max}`;
}
