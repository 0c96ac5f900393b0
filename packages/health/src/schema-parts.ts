import { Malformed, messageOf } from '@esteira/kit';
import { z } from 'zod';
import type { StatusRange } from './probe.ts';

/** What people write, key by key: parsers that throw `Malformed`, as parts of a schema. */

export function value<Value>(parse: (written: unknown) => Value) {
  return z.unknown().transform((each, context): Value => tried(each, [], context, parse) ?? z.NEVER);
}

export function text<Value>(parse: (written: string) => Value) {
  return value((each) => {
    if (each === undefined || each === null) throw new Malformed('is missing');
    if (typeof each === 'object') throw new Malformed('is not a single value');
    return parse(String(each));
  });
}

export function parseUrl(each: string): string {
  if (!/^https?:\/\//i.test(each) || !URL.canParse(each)) {
    throw new Malformed('is not a URL that begins with https:// or http://');
  }
  const url = new URL(each);
  if (url.username !== '' || url.password !== '') throw new Malformed('holds a user name or a password');
  return url.href;
}

export function parseStatus(each: unknown): StatusRange[] {
  const list: unknown[] = Array.isArray(each) && each.length > 0 ? each : [each];
  return list.map((one) => {
    const range = /^(\d{3})(?:-(\d{3}))?$/.exec(String(one));
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? range?.[1]);
    if (from >= 100 && from <= to && to <= 599) return [from, to] as const;
    throw new Malformed('is not a status like 204, a range like 200-299, or a list of these');
  });
}

/** Makes a parser's complaint a problem of that place. */
export function tried<Value>(
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
