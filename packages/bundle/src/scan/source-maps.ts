import type { Facts } from '../facts.ts';
import type { Entry } from '../tree.ts';
import type { Finding } from './finding.ts';

export const SOURCE_MAP = 'source-map';

/** Beside a built script or style: its source, for whoever asks the web server. */
function isPublishedMap(path: string, facts: Facts): boolean {
  return path.startsWith(`${facts.public}/`) && /\.(js|mjs|cjs|css)\.map$/.test(path);
}

/** Without the source maps that would be published, unless they shall ship, or shall be refused. */
export function withoutSourceMaps(entries: readonly Entry[], facts: Facts): readonly Entry[] {
  if (facts.build['source-maps'] !== 'drop') return entries;
  return entries.filter(({ path }) => !isPublishedMap(path, facts));
}

export function* publishedSourceMaps(entries: readonly Entry[], facts: Facts): Generator<Finding> {
  if (facts.build['source-maps'] !== 'refuse') return;
  for (const { path } of entries) {
    if (isPublishedMap(path, facts)) {
      yield { path, rule: SOURCE_MAP, advice: 'publishes your source: build without it, or drop it' };
    }
  }
}
