import { Malformed } from '@esteira/kit';
import { z } from 'zod';
import { parseJsonPath } from '../json-path.ts';
import { parseStatus, parseUrl, text, value } from '../schema-parts.ts';
import type { Rule } from './rule.ts';

/** A rule as people write it, key by key; README.md of rolling-deploy describes each. */

const common = {
  name: text(parseName).optional(),
  min: value(parseFigure).optional(),
  max: value(parseFigure).optional(),
  token: z.boolean('is neither true nor false').default(false),
};

const figure = strict({
  ...common,
  url: text(parseUrl),
  status: value(parseStatus).default([[200, 200]]),
  json: text(parseJsonPath).optional(),
});

const query = strict({
  ...common,
  prometheus: text(parseUrl),
  query: text(String),
  'without-data': z
    .enum(['well', 'unwell', 'unknown'], 'is none of well, unwell, unknown')
    .default('unknown'),
});

const rule = z.unknown().transform((written, context): Rule => {
  const isQuery = typeof written === 'object' && written !== null && 'prometheus' in written;
  const issues: Issue[] = contradictions(written, isQuery);
  const found = isQuery ? query.safeParse(written) : figure.safeParse(written);
  if (found.error !== undefined) issues.push(...found.error.issues);
  for (const { path, message } of issues) context.addIssue({ code: 'custom', path: [...path], message });
  if (found.data === undefined) return z.NEVER;
  if ('prometheus' in found.data) {
    const { 'without-data': withoutData, name = found.data.query, ...rest } = found.data;
    return { kind: 'query', ...rest, name, withoutData };
  }
  return { kind: 'figure', ...found.data, name: found.data.name ?? found.data.url };
});

/** More at once would be a dashboard. */
const MOST_RULES = 50;

export const rulesSchema = z
  .array(rule, 'must be a list: begin each rule with a dash')
  .min(1, 'must name a rule at least')
  .max(MOST_RULES, `must not hold more than ${MOST_RULES} rules`)
  .superRefine((rules, context) => {
    for (const [index, { name }] of rules.entries()) {
      if (rules.findIndex((other) => other.name === name) === index) continue;
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'is named as one before: give it a `name`',
      });
    }
  });

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function strict<Keys extends z.core.$ZodLooseShape>(keys: Keys) {
  return z.strictObject(keys, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has unknown keys: ${issue.keys.join(', ')}; known are ${Object.keys(keys).join(', ')}`
        : 'must be a map with `url`, or with `prometheus` and `query`',
  });
}

/** What no key has by itself. */
function contradictions(written: unknown, isQuery: boolean): Issue[] {
  if (typeof written !== 'object' || written === null) return [];
  const { min, max, json } = written as Record<string, unknown>;
  const isBounded = min !== undefined || max !== undefined;
  const needsBounds = isQuery || json !== undefined;
  const issues: Issue[] = [];
  if (needsBounds && !isBounded) issues.push({ path: [], message: 'needs `min` or `max`' });
  if (!needsBounds && isBounded)
    issues.push({ path: [], message: 'has bounds, and no `json` to find a figure' });
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    issues.push({ path: ['min'], message: 'is above `max`: nothing could be within' });
  return issues;
}

function parseFigure(each: unknown): number {
  if (typeof each === 'number' && Number.isFinite(each)) return each;
  throw new Malformed('is not a number');
}

function parseName(each: string): string {
  if (/^\S.{0,99}$/.test(each)) return each;
  throw new Malformed('is not a name of at most 100 characters');
}
