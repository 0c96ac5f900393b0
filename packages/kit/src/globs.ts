import picomatch from 'picomatch';

/**
 * The one dialect of globs in everything a user writes: `*` within a folder, `**` across folders, also
 * none; a name may begin with a dot; no negation.
 * @returns whether a path, relative and with `/`, is meant by any of them
 */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  return picomatch([...patterns], { dot: true, nonegate: true });
}
