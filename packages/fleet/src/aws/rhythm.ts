/** Milliseconds between two looks: for one host, and at the most. */
const SHORTEST = 400;
const LONGEST = 3_000;
/** A look costs one call, however many hosts it shows: few hosts may be looked at more often. */
const FOR_EACH_HOST = 120;
/** Of the shortest that something took, after which it may have ended again. */
const EARLY = 0.7;
/** Of the time that it has taken already. */
const PATIENCE = 0.25;

/**
 * When to look whether something has ended. Each batch does what the batch before did: what took half a
 * minute then need not be asked for after a second now. So a rollout loses little time by looking late,
 * and few calls by looking early.
 */
export class Rhythm {
  readonly #shortest = new Map<string, number>();

  /** @returns milliseconds until the next look, for so many milliseconds that have passed */
  of(kind: string, hosts: number): (passed: number) => number {
    const due = (this.#shortest.get(kind) ?? 0) * EARLY;
    const longest = Math.min(SHORTEST + hosts * FOR_EACH_HOST, LONGEST);
    return (passed) => {
      if (passed < due) return due - passed;
      return Math.min(Math.max(passed * PATIENCE, SHORTEST), longest);
    };
  }

  /** Of what ended well alone: a host that fails says nothing of how long the next one takes. */
  learn(kind: string, took: number): void {
    this.#shortest.set(kind, Math.min(took, this.#shortest.get(kind) ?? took));
  }
}
