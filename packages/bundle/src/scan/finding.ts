/** Something in the tree that should not ship. It never holds what was found, only where. */
export interface Finding {
  readonly path: string;
  /** Where it is one line of the file, not the file itself. */
  readonly line?: number;
  /** Id of the rule: what `build.allow` in esteira.yml names. */
  readonly rule: string;
  /** What to do about it. */
  readonly advice: string;
}
