import type { Facts } from '../facts.ts';
import type { Entry } from '../tree.ts';
import type { Judged } from './allowed.ts';
import { judge } from './allowed.ts';
import type { ExaminedFile } from './examined.ts';
import { isWorldWritable } from './examined.ts';
import { refusal } from './refusal.ts';
import type { Scan } from './scan.ts';
import { scan } from './scan.ts';
import { oddFiles } from './shape.ts';
import { withoutSourceMaps } from './source-maps.ts';

/** What a first look at a tree tells: names and contents. */
export interface Look extends Scan {
  /** What ships: the tree without its published source maps. */
  readonly entries: readonly Entry[];
  /** How many of those were left out. */
  readonly sourceMaps: number;
  readonly milliseconds: number;
}

/** What was seen of a tree that may ship. */
export interface Inspection
  extends Pick<Look, 'files' | 'bytes' | 'sourceMaps' | 'milliseconds'>,
    Pick<Judged, 'allowed' | 'stale'> {
  /** Files that everybody could write to; they ship as all others do. */
  readonly worldWritable: number;
}

/** Looks a tree over before it is packed. */
export function lookOver(root: string, tree: readonly Entry[], facts: Facts): Look {
  const started = performance.now();
  const entries = withoutSourceMaps(tree, facts);
  const seen = scan(root, entries, facts);
  return {
    ...seen,
    entries,
    sourceMaps: tree.length - entries.length,
    milliseconds: performance.now() - started,
  };
}

/**
 * Decides whether a tree may ship, when all that it holds has been read.
 * @throws Failure `bundle-unsafe` for what should not ship and is not allowed
 */
export function inspect(look: Look, read: readonly ExaminedFile[], facts: Facts): Inspection {
  const { files, bytes, sourceMaps, milliseconds } = look;
  const findings = [...look.findings, ...oddFiles(read, facts)];
  const { refused, allowed, stale } = judge(findings, facts.build.allow);
  if (refused.length > 0) throw refusal(refused);
  const worldWritable = read.filter(isWorldWritable).length;
  return { files, bytes, sourceMaps, milliseconds, allowed, stale, worldWritable };
}
