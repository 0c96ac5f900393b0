import { Malformed } from '@esteira/kit';
import { fail } from './failures.ts';
import type { SelectorKind } from './selectors.ts';
import { KINDS, readSelectors } from './selectors.ts';

/** What somebody asks to be purged. Nothing asked is nothing purged, never everything. */
export type PurgeWish = Readonly<Partial<Record<SelectorKind, readonly string[] | undefined>>> & {
  readonly everything?: boolean | undefined;
};

/** One call to Cloudflare: it takes one kind of selector per body. */
export type PurgeRequest =
  | { readonly kind: 'everything' }
  | { readonly kind: SelectorKind; readonly values: readonly string[] };

/**
 * Selectors in a request. The documented 100 holds for files too, but accounts that were refused more
 * than 30 files are on record; 30 are taken everywhere.
 * https://developers.cloudflare.com/cache/how-to/purge-cache/#availability-and-limits
 * https://github.com/cloudflare/cloudflare-docs/issues/21338
 */
const BATCH: Readonly<Record<SelectorKind, number>> = { files: 30, tags: 100, prefixes: 100, hosts: 100 };

/**
 * The requests that fulfil a wish, in a stable order: files, tags, prefixes, hosts, each as given.
 * @throws Failure `edge-selectors-invalid`, naming every wrong selector together
 */
export function planPurge(wish: PurgeWish): PurgeRequest[] {
  const problems: string[] = [];
  const read = (kind: SelectorKind): string[] => {
    try {
      return readSelectors(kind, wish[kind] ?? []);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      problems.push(...error.problems.map((problem) => `${kind}: ${problem}`));
      return [];
    }
  };
  const requests = KINDS.flatMap((kind) =>
    batches(read(kind), BATCH[kind]).map((values) => ({ kind, values }) as const),
  );
  if (wish.everything && (requests.length > 0 || problems.length > 0)) {
    problems.push('everything: stands alone, but other selectors were given with it');
  }
  if (problems.length > 0) {
    const wrong = problems.length === 1 ? 'A selector is wrong' : `${problems.length} selectors are wrong`;
    throw fail('edge-selectors-invalid', {
      message: `${wrong}: nothing was purged.`,
      evidence: problems.join('\n'),
    });
  }
  return wish.everything ? [{ kind: 'everything' }] : requests;
}

/** How many selectors a request carries; everything counts as one. */
export function selectorsIn(request: PurgeRequest): number {
  return request.kind === 'everything' ? 1 : request.values.length;
}

function batches(values: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
