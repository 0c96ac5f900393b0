import type { Probe } from './probe.ts';
import { probesSchema } from './probe-schema.ts';
import { parseYamlList } from './yaml-list.ts';

/**
 * Reads a list of probes, written in YAML: each a URL, or a map with `url` and what is expected.
 * @throws Malformed, every mistake with its line and the number of its probe
 */
export function parseProbes(text: string): Probe[] {
  return parseYamlList(text, probesSchema, 'probe', (item) =>
    typeof item === 'string' ? { url: item } : item,
  );
}
