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
