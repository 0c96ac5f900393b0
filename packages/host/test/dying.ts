import { expect } from '@jest/globals';

/** A program of the hosts with further lines before it begins. */
export function beforeMain(program: string, lines: string): string {
  const changed = program.replace(/\nmain\s*$/, () => `\n${lines}\nmain\n`);
  expect(changed).not.toBe(program);
  return changed;
}

/** A program that dies by SIGKILL, with its whole process group, before the command with this number. */
export function dyingBefore(program: string, command: number): string {
  return beforeMain(
    program,
    `set -o functrace; commands=0; trap '((commands += 1)); ((commands != ${command})) || kill -KILL 0' DEBUG`,
  );
}
