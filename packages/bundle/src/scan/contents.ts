import { join } from 'node:path';
import { candidatesIn } from './anchors.ts';
import type { Finding } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';
import type { SecretRule } from './secrets.ts';
import { linesIn, portionsOf } from './text.ts';

/** The secrets in a file, each once a line. */
export function secretsIn(root: string, { path, size }: { path: string; size: number }): Finding[] {
  const found = new Map<string, Finding>();
  for (const { text, line: first } of portionsOf(join(root, path), size)) {
    for (const { rule, index } of matchesIn(text)) {
      const line = first + linesIn(text, index);
      found.set(`${line} ${rule.id}`, { path, line, rule: rule.id, advice: adviceOn(rule) });
    }
  }
  return [...found.values()];
}

function* matchesIn(text: string): Generator<{ rule: SecretRule; index: number }> {
  for (const rule of candidatesIn(text)) {
    for (const match of text.matchAll(rule.pattern)) {
      if ((rule.accepts ?? isReal)(match)) yield { rule, index: match.index };
    }
  }
}

function isReal(match: RegExpExecArray): boolean {
  return !isPlaceholder(match[1] ?? match[0]);
}

function adviceOn({ what }: SecretRule): string {
  return `${what}: revoke it, and read the new one from the environment`;
}
