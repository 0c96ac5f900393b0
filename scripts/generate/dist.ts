import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Generated } from './generated.ts';

/** The one bundle of all actions. A runner downloads the repository, not its node_modules. */
export function dist(): Generated {
  const folder = mkdtempSync(join(tmpdir(), 'esteira-dist-'));
  try {
    const ncc = [
      'build',
      'actions/index.ts',
      '--out',
      folder,
      '--transpile-only',
      '--quiet',
      '--license',
      'licenses.txt',
    ];
    execFileSync('node_modules/.bin/ncc', ncc, { stdio: ['ignore', 'ignore', 'inherit'] });
    const names = readdirSync(folder).sort();
    return new Map(names.map((name) => [`actions/dist/${name}`, readFileSync(join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
