import { execFileSync } from 'node:child_process';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listTree } from '@esteira/bundle';
import { randomness } from '@esteira/kit/testing';
import { expect, test } from '@jest/globals';
import { tarStream } from '../src/tar-stream.ts';
import { growTree } from './random-tree.ts';

/** `npm run fuzz` asks for more, from another place. */
const TREES = Number(process.env['ESTEIRA_TREES'] ?? 300);
const SEED = Number(process.env['ESTEIRA_SEED'] ?? 1);
const TIME = 1_767_323_045;

/** All that an archive carries of a tree, in the order of its names. */
function describeTree(root: string, modeOf: (mode: number) => number): string[] {
  return listTree(root, () => true).map((entry) => {
    const path = join(root, entry.path);
    if (entry.kind === 'link') return `${entry.path} -> ${readlinkSync(path)}`;
    const { mode } = lstatSync(path);
    if (entry.kind === 'folder') return `${entry.path}/`;
    return `${entry.path} ${modeOf(mode & 0o7777).toString(8)} ${readFileSync(path).toString('base64')}`;
  });
}

function packInto(path: string, root: string): string {
  const entries = listTree(root, () => true);
  const file = openSync(path, 'w');
  const source = { root, entries, extra: new Map(), publicFolder: 'public', commitTime: TIME };
  for (const portion of tarStream(source, [])) writeSync(file, portion);
  closeSync(file);
  return entries.map(({ path, kind }) => `${path}${kind === 'folder' ? '/' : ''}\n`).join('');
}

test(`GNU tar lists and extracts what was packed, of ${TREES} trees from seed ${SEED} on`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'esteira-fuzz-'));
  const [tree, archive, extracted] = ['tree', 'a.tar', 'extracted'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    let things = 0;
    for (let seed = SEED; seed < SEED + TREES; seed++) {
      mkdirSync(tree);
      mkdirSync(extracted);
      growTree(tree, randomness(seed));
      const list = packInto(archive, tree);
      const told = execFileSync(
        'tar',
        ['-xvf', archive, '--quoting-style=literal', '--directory', extracted],
        { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
      );
      const expected = describeTree(tree, (mode) => ((mode & 0o111) === 0 ? 0o644 : 0o755));
      const seen = describeTree(extracted, (mode) => mode);
      things += expected.length;
      // Its seed tells which tree it was.
      expect({ seed, told, seen }).toEqual({ seed, told: list, seen: expected });
      rmSync(tree, { recursive: true });
      rmSync(extracted, { recursive: true });
    }
    expect(things).toBeGreaterThan(TREES * 2);
    console.info(`${TREES} trees, ${things} files, folders and links: all as packed.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 3_600_000);
