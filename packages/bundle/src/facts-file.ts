import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ParsedFacts } from './facts.ts';
import { factsSchema } from './facts.ts';
import { fail } from './failures.ts';

/**
 * Reads the text of an esteira.yml; an empty one is all defaults.
 * @throws Failure `facts-invalid`, every problem with its line
 */
export function parseFacts(text: string, file = 'esteira.yml'): ParsedFacts {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    throw invalid(document.errors.map((error) => `${lineAt(error.pos[0])}: ${error.message.split('\n')[0]}`));
  }
  const result = factsSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const lineOf = (path: readonly PropertyKey[]): string => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return file;
  };
  throw invalid(result.error.issues.map((issue) => `${lineOf(issue.path)}: ${describe(issue)}`));
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? '' : `${issue.path.join('.')} `;
  return `${where}${issue.message}`;
}

function invalid(problems: string[]) {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return fail('facts-invalid', { message: `esteira.yml has ${count}.`, evidence: problems.join('\n') });
}
