import type { Probe } from '@esteira/health';
import { parseProbes } from '@esteira/health';
import { Malformed } from '@esteira/kit';

/** The probes of a YAML text. */
export function probes(text: string): Probe[] {
  return parseProbes(text);
}

export function probe(text: string): Probe {
  const [only] = parseProbes(text);
  if (only === undefined) throw new Error('There is no probe.');
  return only;
}

/** What is wrong with a YAML text. */
export function mistakes(text: string): readonly string[] {
  try {
    parseProbes(text);
  } catch (error) {
    if (error instanceof Malformed) return error.problems;
    throw error;
  }
  throw new Error('The probes were accepted.');
}
