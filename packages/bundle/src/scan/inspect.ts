import type { Facts } from '../facts.ts';
import type { Entry } from '../tree.ts';
import type { Judged } from './allowed.ts';
import { judge } from './allowed.ts';
import { refusal } from './refusal.ts';
import type { Scan } from './scan.ts';
import { scan } from './scan.ts';
import { withoutSourceMaps } from './source-maps.ts';

/** What was seen of a tree that may ship. */
export interface Inspection
  extends Pick<Scan, 'files' | 'bytes' | 'worldWritable'>,
    Pick<Judged, 'allowed' | 'stale'> {
  /** What ships: the tree without its published source maps. */
  readonly entries: readonly Entry[];
  /** How many of those were left out. */
  readonly sourceMaps: number;
  readonly milliseconds: number;
}

/**
 * Looks a tree over before it is packed.
 * @throws Failure `bundle-unsafe` for what should not ship and is not allowed
 */
export function inspect(root: string, tree: readonly Entry[], facts: Facts): Inspection {
  const started = performance.now();
  const entries = withoutSourceMaps(tree, facts);
  const { findings, worldWritable, files, bytes } = scan(root, entries, facts);
  const { refused, allowed, stale } = judge(findings, facts.build.allow);
  if (refused.length > 0) throw refusal(refused);
  return {
    entries,
    files,
    bytes,
    allowed,
    stale,
    sourceMaps: tree.length - entries.length,
    worldWritable,
    milliseconds: performance.now() - started,
  };
}
