import { readFile } from 'node:fs/promises';
import { parseProbes } from '@esteira/health';
import { Malformed } from '@esteira/kit';
import { expect, test } from '@jest/globals';
import { inputs } from '../src/inputs.ts';

test('the defaults agree with each other', () => {
  const parsed = (name: 'successes' | 'interval' | 'timeout' | 'attempt-timeout') =>
    Number(inputs[name].parse(inputs[name].fallback ?? ''));
  expect((parsed('successes') - 1) * parsed('interval')).toBeLessThan(parsed('timeout'));
  expect(parsed('attempt-timeout')).toBeLessThan(parsed('timeout'));
});

test('nothing here is a secret', () => {
  expect(Object.values(inputs).filter((input) => input.secret)).toEqual([]);
});

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test('the probes in the README would be accepted', () => {
  const blocks = [...readme.matchAll(/^ {4}probes: \|\n((?: {6}.*\n)+)/gm)];
  expect(blocks).toHaveLength(2);
  for (const [, block = ''] of blocks) {
    expect(() => parseProbes(block.replace(/^ {6}/gm, ''))).not.toThrow();
  }
});

test('the README describes every key of a probe, and no other', () => {
  const [, table = ''] = readme.split(/^## (?:Probes|When it fails)$/m);
  const described = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map((row) => row[1] ?? '');
  const [, known = ''] = /known are (.*)$/m.exec(problemsOf('- unknown: 1').join('\n')) ?? [];
  expect(described.toSorted()).toEqual(known.split(', ').toSorted());
});

function problemsOf(text: string): readonly string[] {
  try {
    parseProbes(text);
  } catch (error) {
    if (error instanceof Malformed) return error.problems;
    throw error;
  }
  throw new Error('The probes were accepted.');
}
