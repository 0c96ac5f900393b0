import { readdirSync } from 'node:fs';
import { appendFile, cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDelta } from '@esteira/bundle';
import { runnerCommands } from '@esteira/kit';
import { sh } from '@esteira/rehearsal/machine';
import type { Figure } from '../figure.ts';
import { amount } from '../figure.ts';
import { growTree, packTree } from './tree.ts';

/** What a small release weighs on the wire: five PHP files and three assets are others than before. */
export async function delta(folder: string): Promise<Figure[]> {
  const before = await growTree(folder);
  const assets = join(before, 'public/build/assets');
  await mkdir(assets, { recursive: true });
  for (const name of ['app', 'calls', 'chart'])
    await writeFile(join(assets, `${name}-1.js`), script(name, 1));
  const after = join(folder, 'after');
  await cp(before, after, { recursive: true, preserveTimestamps: true });
  await change(after);

  const [from, to] = [join(folder, 'from.tar.zst'), join(folder, 'to.tar.zst')];
  await packTree(before, from);
  const packed = await packTree(after, to);
  const work = join(folder, 'work');
  await mkdir(work);
  const made = await makeDelta({ from, to, folder: work }, runnerCommands, new AbortController().signal);
  const floor = await rawDifference(before, after, folder);
  const name = `bytes for a small release, ${kilobytes(made.bytes)}`;
  const share = ((made.bytes / packed.bytes) * 100).toFixed(2);
  const of = `zstd --patch-from of raw tars ${kilobytes(floor)}; ${share} % of the bundle`;
  return [amount(name, made.bytes / floor, 'ratio', of, 1.1)];
}

async function change(root: string): Promise<void> {
  const php = readdirSync(join(root, 'vendor'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.php'))
    .sort();
  for (let nth = 1; nth <= 5; nth += 1) {
    const path = php[Math.floor((php.length * nth) / 6)] ?? '';
    await appendFile(join(root, 'vendor', path), `\n// ${path} has a line more.\n`);
  }
  const assets = join(root, 'public/build/assets');
  for (const name of ['app', 'calls', 'chart']) {
    await sh('mv', join(assets, `${name}-1.js`), join(assets, `${name}-2.js`));
    await writeFile(join(assets, `${name}-2.js`), script(name, 2));
  }
}

/** Some forty kilobytes, of which a version differs in a few places. */
function script(name: string, version: number): string {
  const lines = Array.from(
    { length: 1_000 },
    (_, line) => `function ${name}${line}(x) { return x * ${line}; }`,
  );
  lines[500] = `const version = ${version};`;
  return lines.join('\n');
}

/** Tars as GNU tar makes them, of folders that are as they are. @returns bytes */
async function rawDifference(before: string, after: string, folder: string): Promise<number> {
  const [one, two, difference] = ['one.tar', 'two.tar', 'raw.zst'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const [root, tar] of [
    [before, one],
    [after, two],
  ] as const) {
    await sh('tar', '--create', '--sort=name', '--file', tar, '--directory', root, '.');
  }
  await sh('zstd', '-3', '--quiet', '--long=31', `--patch-from=${one}`, two, '-o', difference);
  return (await stat(difference)).size;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} KB`;
}
