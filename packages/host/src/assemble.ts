import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of the program, in the order in which it reads: what is used comes first. */
const PARTS = [
  'head',
  'reply',
  'call',
  'conf',
  'journal',
  'releases',
  'metadata',
  'sigv4',
  'fetch',
  'app',
  'stage',
  'migrate',
  'services',
  'quiet',
  'activate',
  'prove',
  'prune',
  'converge',
  'guard',
  'join',
  'inspect',
  'main',
];

/** An SSM document may hold 64 KB, and JSON needs some of them for itself. */
export const LONGEST_PROGRAM = 56 * 1024;

/** The one program that goes to hosts. */
export function assembleProgram(): string {
  const folder = fileURLToPath(new URL('../program/', import.meta.url));
  const program = PARTS.map((part) => readFileSync(`${folder}${part}.sh`, 'utf8')).join('\n');
  if (program.length > LONGEST_PROGRAM) {
    throw new Error(
      `The host program has ${program.length} bytes; ${LONGEST_PROGRAM} fit into an SSM document.`,
    );
  }
  return program;
}
