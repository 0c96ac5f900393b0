import type { Answer } from '../http-probe.ts';
import { valuesAt } from '../json-path.ts';
import { isExpected } from '../judge.ts';
import { quote } from '../quote.ts';
import { documentOf } from './document.ts';
import type { FigureRule, Finding } from './rule.ts';
import { outOfBounds } from './rule.ts';

/** What an answer says of a figure, where its status is one that says something. */
export function judgeFigure(rule: FigureRule, answer: Answer): Finding {
  const { status } = answer;
  if (!isExpected(status, rule.status)) return { verdict: 'unwell', said: `the status is ${status}` };
  if (rule.json === undefined) return { verdict: 'well', said: `the status is ${status}` };
  const path = rule.json.join('.');
  const document = documentOf(answer);
  if (document === undefined)
    return { verdict: 'unknown', said: `the answer is no JSON: ${quote(answer.body)}` };
  const figures = valuesAt(document, rule.json);
  if (figures.length === 0 || !figures.every((figure) => typeof figure === 'number'))
    return { verdict: 'unknown', said: `${path} is no number: ${quote(JSON.stringify(figures))}` };
  const wrong = outOfBounds(figures, rule);
  return wrong === undefined
    ? { verdict: 'well', said: `${path} is ${figures.join(', ')}` }
    : { verdict: 'unwell', said: `${path}: ${wrong}` };
}
