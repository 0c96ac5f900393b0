import { Malformed } from '@esteira/kit';

/** A text as it is or, between slashes, a regular expression. */
export type TextRule = string | RegExp;

/** @throws Malformed where what stands between slashes is no regular expression */
export function parseTextRule(written: unknown): TextRule {
  if (typeof written !== 'string' || written === '') throw new Malformed('is not a text: put it in quotes');
  const expression = /^\/(.+)\/([dgimsuvy]*)$/s.exec(written);
  if (expression === null) return written;
  const [, source = '', flags = ''] = expression;
  // The others ask where something matches, or remember it: here the question is only whether.
  if (/[^imsu]/.test(flags)) throw new Malformed('has flags other than i, m, s and u');
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new Malformed(`is not a regular expression: ${(error as Error).message}`);
  }
}

/** Whether a text contains it. */
export function contains(text: string, rule: TextRule): boolean {
  return typeof rule === 'string' ? text.includes(rule) : rule.test(text);
}

export function written(rule: TextRule): string {
  return typeof rule === 'string' ? `"${rule}"` : String(rule);
}
