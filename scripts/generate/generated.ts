/** Path from the root of the repository → content. */
export type Generated = Map<string, string>;
