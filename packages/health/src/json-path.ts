import { Malformed } from '@esteira/kit';

/** The names on the way to a value; `*` is every element. */
export type JsonPath = readonly string[];

/** `database.status`, `checks.0.status`, `checks.*.status`. */
export function parseJsonPath(written: unknown): JsonPath {
  const names = String(written).split('.');
  if (names.includes('') || /^\$|[[\]]/.test(String(written))) {
    throw new Malformed('is not a path: write names, numbers or * with dots between, like a.0.b');
  }
  return names;
}

/**
 * Every value at a path. A value that is missing is there as `undefined`, also below `*`: what lacks
 * the key must not pass for what has it.
 */
export function valuesAt(document: unknown, path: JsonPath): unknown[] {
  return path.reduce<unknown[]>((values, name) => values.flatMap((value) => step(value, name)), [document]);
}

function step(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [undefined];
  if (name === '*') return Object.values(value);
  return [Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined];
}
