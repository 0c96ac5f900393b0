/** Milliseconds until the first look, and between two at the most: of one host, and of many. */
const FIRST = { one: 400, each: 170, many: 2_500 };
const LONGEST = { one: 1_000, each: 420, many: 6_000 };
/** Of the shortest that something took, after which it may have ended again. */
const EARLY = 0.85;
/** Of the time that it has taken already: where it is known how long it took before, and where it is not. */
const KNOWN = 0.1;
const UNKNOWN = 0.3;
/** What took so long may be looked at a hundredth of it later: a backup takes hours. */
const PATIENT = { share: 0.01, longest: 15_000 };

/**
 * When to look whether something has ended. Each batch does what the batch before did: what took half a
 * minute then need not be asked for after a second now. So a rollout loses little time by looking late,
 * and few calls by looking early.
 */
export class Rhythm {
  readonly #shortest = new Map<string, number>();

  /** @returns milliseconds until the next look, for so many milliseconds that have passed */
  of(kind: string, hosts: number): (passed: number) => number {
    const shortest = this.#shortest.get(kind);
    const due = (shortest ?? 0) * EARLY;
    const [first, longest] = [FIRST, LONGEST].map((pause) => pauseFor(pause, hosts)) as [number, number];
    const share = shortest === undefined ? UNKNOWN : KNOWN;
    return (passed) => {
      if (passed < due) return due - passed;
      const patience = Math.min(passed * PATIENT.share, PATIENT.longest);
      return Math.min(Math.max(passed * share, first), Math.max(longest, patience));
    };
  }

  /** Of what ended well alone: a host that fails says nothing of how long the next one takes. */
  learn(kind: string, took: number): void {
    this.#shortest.set(kind, Math.min(took, this.#shortest.get(kind) ?? took));
  }
}

/** A look costs one call, however many hosts it shows: few hosts may be looked at more often. */
function pauseFor({ one, each, many }: typeof FIRST, hosts: number): number {
  return Math.min(one + (hosts - 1) * each, many);
}
