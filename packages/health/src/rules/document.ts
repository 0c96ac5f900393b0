import type { Answer } from '../http-probe.ts';

/** The JSON of an answer; undefined where it is none, or not all of it came. */
export function documentOf({ body, cut }: Answer): unknown {
  if (cut) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
