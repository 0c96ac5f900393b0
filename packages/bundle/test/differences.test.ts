import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '@esteira/bundle';
import { differencesBetween, listTree } from '@esteira/bundle';
import { sha256 } from '@esteira/bundle/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-differences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Content = string | Buffer | { readonly link: string };

function outcome(name: string, content: Record<string, Content>) {
  const root = join(folder, name);
  for (const [path, what] of Object.entries(content)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof what === 'string' || Buffer.isBuffer(what)) writeFileSync(join(root, path), what);
    else symlinkSync(what.link, join(root, path));
  }
  const files = listTree(root, () => true).flatMap((entry): ManifestFile[] => {
    if (entry.kind === 'folder') return [];
    if (entry.kind === 'link') return [{ path: entry.path, link: entry.target }];
    const read = readFileSync(join(root, entry.path));
    return [{ path: entry.path, bytes: read.length, sha256: sha256(read) }];
  });
  return { folder: root, files };
}

async function between(one: Record<string, Content>, other: Record<string, Content>): Promise<string[]> {
  return await differencesBetween(outcome('one', one), outcome('other', other));
}

test('what is the same is not told', async () => {
  expect(await between({ 'a/b': 'x', l: { link: 'a' } }, { 'a/b': 'x', l: { link: 'a' } })).toEqual([]);
});

test('each file that differs is named, with the line and what stands there', async () => {
  const one = { 'public/build.js': 'let a;\nlet b;\nconst built = "10:02";\n', 'only-one': '' };
  const other = { 'public/build.js': 'let a;\nlet b;\nconst built = "10:03";\n', 'only-other': '' };
  expect(await between(one, other)).toEqual([
    'only-one: only the first build made it',
    'only-other: only the second build made it',
    'public/build.js: line 3 “const built = "10:02";”, then line 3 “const built = "10:03";”',
  ]);
});

test('one that goes on where the other ends differs at its end', async () => {
  expect(await between({ a: 'one\n' }, { a: 'one\ntwo' })).toEqual(['a: line 2 “”, then line 2 “two”']);
});

test('of a long line, what is around the difference is shown', async () => {
  const long = (middle: string) => `${'x'.repeat(500)}${middle}${'y'.repeat(500)}`;
  const [line = ''] = await between({ a: long('1') }, { a: long('2') });
  expect(line).toBe(
    `a: line 1 “${'x'.repeat(30)}1${'y'.repeat(59)}”, then line 1 “${'x'.repeat(30)}2${'y'.repeat(59)}”`,
  );
});

test('of what is no text, the position is told', async () => {
  const bytes = (at: number) => {
    const made = Buffer.alloc(1_000_000);
    made[600_000] = at;
    return made;
  };
  expect(await between({ 'a.png': bytes(1) }, { 'a.png': bytes(2) })).toEqual(['a.png: from byte 600000 on']);
});

test('a link that leads elsewhere, or has become a file, is told', async () => {
  expect(await between({ a: { link: 'b' }, c: { link: 'd' } }, { a: { link: 'e' }, c: 'content' })).toEqual([
    'a: a link to b, then a link to e',
    'c: a link to d, then a file',
  ]);
});
