import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '@esteira/kit';
import { backup } from './backup.ts';
import { boot } from './boot.ts';
import { bundle } from './bundle/index.ts';
import { download } from './download.ts';
import type { Figure } from './figure.ts';
import { rollout } from './rollout.ts';

/** `npm run bench`: figures, each beside its floor, in one run. */
const BENCHES: Readonly<Record<string, () => Promise<Figure[]> | AsyncIterable<Figure>>> = {
  backup,
  bundle,
  boot,
  download,
  rollout,
};

const USAGE = `npm run bench -- [NAME…] [--json FILE]

  NAME     ${Object.keys(BENCHES).join(', ')}; all of them where none is named.
  --json   Write the figures to a file.`;

const options = understood();
if (options === undefined) process.exitCode = 2;
else process.exitCode = (await measure(options)) ? 0 : 1;

interface Options {
  readonly names: readonly string[];
  readonly json: string | undefined;
}

function understood(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'string' } },
    });
    const unknown = positionals.filter((name) => !(name in BENCHES));
    if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}.`);
    // npm runs scripts in the repository's folder; a path is meant from where the person is.
    const json = values.json && resolve(process.env['INIT_CWD'] ?? '.', values.json);
    return { names: positionals.length > 0 ? positionals : Object.keys(BENCHES), json };
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    return undefined;
  }
}

async function measure({ names, json }: Options): Promise<boolean> {
  const figures: Figure[] = [];
  for (const name of names) {
    for await (const figure of (await BENCHES[name]?.()) ?? []) {
      figures.push(figure);
      console.log(line(figure));
    }
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ figures }, null, 2)}\n`);
  return figures.every((figure) => figure.ok);
}

function line({ name, value, unit, floor, seconds, of, target, ok }: Figure): string {
  const shown = `${value.toFixed(2)} ${unit === 'ratio' ? '×' : unit}`;
  const beside = floor === null ? of : `${seconds} s, ${of} ${floor} s`;
  const promise = target === null ? '' : `  ${ok ? '✓' : '✗'} at most ${target}`;
  return `${name.padEnd(34)} ${shown.padStart(8)}  (${beside})${promise}`;
}
