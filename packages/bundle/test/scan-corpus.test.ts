import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listTree, parseFacts, RULES, scan } from '@esteira/bundle';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Plant } from './support/corpus.ts';
import { LARGE_CARRIERS, NEAR_MISSES, plant, plants, SECRETS } from './support/corpus.ts';

const facts = { ...parseFacts(''), public: 'public', health: { path: '/', warm: [] } };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'esteira-corpus-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function found(): string[] {
  const { findings } = scan(
    root,
    listTree(root, () => true),
    facts,
  );
  return findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}

/** Which of these were found where they begin, and which were not. */
function recall(planted: readonly Plant[]): { found: number; missed: string[] } {
  for (const each of planted) plant(root, each);
  const seen = new Set(found());
  const missed = planted
    .map(({ path, line, rule }) => `${path}:${line} ${rule}`)
    .filter((each) => !seen.has(each));
  return { found: planted.length - missed.length, missed };
}

test('every secret is found where it begins, in whatever it stands', () => {
  const planted = [...plants()];
  const result = recall(planted);
  console.info(`Recall: ${result.found} of ${planted.length}.`);
  expect(result).toEqual({ found: planted.length, missed: [] });
  expect(planted.length).toBeGreaterThan(60);
});

test('a secret is found across any two portions that are read', () => {
  const few = ['private-key', 'github-token', 'url-password'].flatMap(
    (rule) => SECRETS.find((secret) => secret.rule === rule) ?? [],
  );
  const planted = [...plants(few, LARGE_CARRIERS)];
  expect(recall(planted)).toEqual({ found: planted.length, missed: [] });
  expect(planted.length).toBeGreaterThan(30);
});

test('every rule on content is planted', () => {
  const planted = new Set(SECRETS.map(({ rule }) => rule));
  const byName = ['env-file', 'key-file', 'database-dump', 'credentials-file'];
  const byShape = ['case-collision', 'setuid', 'large-file', 'source-map'];
  expect([...planted, ...byName, ...byShape].toSorted()).toEqual(RULES.toSorted());
});

test('what only resembles a secret is left alone', () => {
  for (const [index, text] of NEAR_MISSES.entries()) {
    plant(root, { path: `near/${index}.txt`, content: Buffer.from(`a\n${text}\nb\n`) });
    plant(root, { path: `near/${index}.json`, content: Buffer.from(JSON.stringify({ text })) });
    plant(root, { path: `near/${index}.js`, content: Buffer.from(`const a = "${text}";`) });
  }
  expect(found()).toEqual([]);
});

test('a secret is told once for each line, and never itself', () => {
  const [secret = { rule: '', name: '', value: '' }] = SECRETS.filter(({ rule }) => rule === 'github-token');
  plant(root, { path: 'a.txt', content: Buffer.from(`${secret.value} ${secret.value}\n${secret.value}\n`) });
  const { findings } = scan(
    root,
    listTree(root, () => true),
    facts,
  );
  expect(findings.map(({ line }) => line)).toEqual([1, 2]);
  expect(JSON.stringify(findings)).not.toContain(secret.value.slice(6, 14));
});
