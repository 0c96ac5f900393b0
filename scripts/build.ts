import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { accountTemplates } from './generate/account.ts';
import { actionDocs } from './generate/actions.ts';
import { dist } from './generate/dist.ts';
import { errorList } from './generate/errors.ts';
import type { Generated } from './generate/generated.ts';
import { hostProgram } from './generate/host-program.ts';
import { factsJsonSchema } from './generate/schema.ts';

/**
 * Regenerates every generated file; with --check changes nothing and fails where one has drifted from
 * its source. The host's program comes first: the bundle holds it.
 */
const checking = process.argv.includes('--check');
const drifted: string[] = [];

settle(hostProgram());
settle(accountTemplates());
settle(await actionDocs());
settle(await errorList());
settle(factsJsonSchema());
const bundle = dist();
settle(bundle);
dropStrangers('actions/dist', bundle);

if (drifted.length > 0) {
  console.error(`Out of date: ${drifted.join(', ')}. Run \`npm run build\` and commit.`);
  process.exitCode = 1;
}

function settle(files: Generated): void {
  for (const [path, content] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    if (checking) {
      drifted.push(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  }
}

/** A chunk that is built no more must not stay and ship. */
function dropStrangers(folder: string, files: Generated): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = `${folder}/${name}`;
    if (files.has(path)) continue;
    if (checking) drifted.push(path);
    else rmSync(path);
  }
}
