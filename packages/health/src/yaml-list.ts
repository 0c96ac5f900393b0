import { Malformed } from '@esteira/kit';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/**
 * Reads a list that is written in YAML.
 * @param each what an item of it is, such as `probe`
 * @param spelledOut what somebody means who writes an item in short
 * @throws Malformed, every mistake with its line and the number of its item
 */
export function parseYamlList<Item>(
  text: string,
  schema: z.ZodType<Item[]>,
  each: string,
  spelledOut: (item: unknown) => unknown = (item) => item,
): Item[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw malformed(
      document.errors.map(
        (error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message.split(' at line ')[0]}`,
      ),
    );
  }
  const list: unknown = document.toJS();
  const result = schema.safeParse(Array.isArray(list) ? list.map(spelledOut) : list);
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
    const item = typeof index === 'number' ? `, ${each} ${index + 1}` : '';
    const key = keys.length === 0 ? '' : `${keys.join('.')}: `;
    const line = lineOf(path);
    return { line, text: `line ${line}${item}: ${key}${message}` };
  });
  throw malformed(problems.toSorted((one, other) => one.line - other.line).map((problem) => problem.text));
}

function malformed(problems: string[]): Malformed {
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  return new Malformed(`holds ${count}`, problems);
}
