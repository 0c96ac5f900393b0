/**
 * Works on several things at once. The first failure aborts the others; when it is thrown, nothing is still
 * at work.
 */
export async function sideBySide(
  signal: AbortSignal,
  tasks: readonly ((signal: AbortSignal) => Promise<unknown>)[],
): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  let first: { readonly error: unknown } | undefined;
  const settled = tasks.map((task) =>
    task(either).catch((error: unknown) => {
      first ??= { error };
      failed.abort(error);
    }),
  );
  await Promise.all(settled);
  if (first !== undefined) throw first.error;
}

const AT_ONCE = 8;

/**
 * Does the same to each of many things, a few at a time; ends as `sideBySide` does.
 * @returns what came of each, in their order
 */
export async function withEach<Thing, Made>(
  signal: AbortSignal,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  const waiting = things.entries();
  const worker = async (either: AbortSignal) => {
    for (const [index, thing] of waiting) {
      either.throwIfAborted();
      made[index] = await work(thing);
    }
  };
  await sideBySide(
    signal,
    Array.from({ length: AT_ONCE }, () => worker),
  );
  return made;
}
