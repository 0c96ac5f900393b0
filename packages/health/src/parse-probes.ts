import { Malformed } from '@esteira/kit';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Probe } from './probe.ts';
import { probesSchema } from './probe-schema.ts';

/**
 * Reads a list of probes, written in YAML: each a URL, or a map with `url` and what is expected.
 * @throws Malformed, every mistake with its line and the number of its probe
 */
export function parseProbes(text: string): Probe[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw malformed(
      document.errors.map(
        (error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message.split(' at line ')[0]}`,
      ),
    );
  }
  const result = probesSchema.safeParse(spelledOut(document.toJS()));
  if (result.success) return result.data;

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const problems = result.error.issues.map(({ path, message }) => {
    const [index, ...keys] = path;
    const probe = typeof index === 'number' ? `, probe ${index + 1}` : '';
    const key = keys.length === 0 ? '' : `${keys.join('.')}: `;
    const line = lineOf(path);
    return { line, text: `line ${line}${probe}: ${key}${message}` };
  });
  throw malformed(problems.toSorted((one, other) => one.line - other.line).map((problem) => problem.text));
}

function spelledOut(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => (typeof item === 'string' ? { url: item } : item));
}

function malformed(problems: string[]): Malformed {
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  return new Malformed(`holds ${count}`, problems);
}
