import { z } from 'zod';
import type { Answer } from '../http-probe.ts';
import { quote } from '../quote.ts';
import { documentOf } from './document.ts';
import type { Finding, QueryRule } from './rule.ts';
import { outOfBounds } from './rule.ts';

/** https://prometheus.io/docs/prometheus/latest/querying/api/ */

const sample = z.tuple([z.number(), z.string()]);
const data = z.discriminatedUnion('resultType', [
  z.object({
    resultType: z.literal('vector'),
    // A native histogram has no `value`: there is nothing to compare.
    result: z.array(z.object({ metric: z.record(z.string(), z.string()), value: sample })),
  }),
  z.object({ resultType: z.literal('scalar'), result: sample }),
  z.object({ resultType: z.enum(['matrix', 'string']), result: z.unknown() }),
]);
const successSchema = z.object({
  status: z.literal('success'),
  data,
  warnings: z.array(z.string()).default([]),
});
const errorSchema = z.object({ status: z.literal('error'), errorType: z.string(), error: z.string() });

interface Series {
  readonly labels: string;
  readonly figure: number;
}

export function queryUrl({ prometheus, query }: QueryRule): URL {
  const url = new URL(prometheus);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`;
  url.searchParams.set('query', query);
  return url;
}

/** What Prometheus has against a query, in its own words; undefined where it does not say. */
export function complaintIn(answer: Answer): string | undefined {
  const found = errorSchema.safeParse(documentOf(answer));
  return found.success ? `${found.data.errorType}: ${found.data.error}` : undefined;
}

/** What an answer says of a query; undefined where the query gives nothing that has bounds. */
export function judgeQuery(rule: QueryRule, answer: Answer): Finding | undefined {
  const found = successSchema.safeParse(documentOf(answer)).data;
  if (found === undefined)
    return { verdict: 'unknown', said: `the answer is none of Prometheus: ${quote(answer.body)}` };
  const series = seriesOf(found.data);
  if (series === undefined) return undefined;
  const finding = judgeSeries(rule, series);
  // A warning says that part of the data may be missing: what is there may be well all the same.
  if (finding.verdict !== 'well' || found.warnings.length === 0) return finding;
  return { verdict: 'unknown', said: `${finding.said}, with a warning: ${quote(found.warnings.join('; '))}` };
}

function seriesOf(found: z.infer<typeof data>): Series[] | undefined {
  if (found.resultType === 'scalar') return [{ labels: '', figure: toFigure(found.result[1]) }];
  if (found.resultType !== 'vector') return undefined;
  return found.result.map(({ metric, value }) => ({
    labels: Object.entries(metric)
      .map(([label, each]) => `${label}=${JSON.stringify(each)}`)
      .join(','),
    figure: toFigure(value[1]),
  }));
}

/** Every series must be within; one that is no number, as a share of nothing, has no data. */
function judgeSeries(rule: QueryRule, series: readonly Series[]): Finding {
  for (const { labels, figure } of series) {
    const wrong = outOfBounds([figure], rule);
    if (wrong !== undefined) return { verdict: 'unwell', said: `${wrong}${labels && ` {${labels}}`}` };
  }
  if (series.length === 0) return { verdict: rule.withoutData, said: 'the query finds nothing' };
  const empty = series.find(({ figure }) => Number.isNaN(figure));
  if (empty !== undefined)
    return { verdict: rule.withoutData, said: `no number: NaN${empty.labels && ` {${empty.labels}}`}` };
  const figures = series.map(({ figure }) => figure);
  return {
    verdict: 'well',
    said: figures.length > 5 ? `${figures.length} series are within` : figures.join(', '),
  };
}

function toFigure(text: string): number {
  if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return Number(text);
}
