import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
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
    return new Map(
      names.map((name) => {
        const content = readFileSync(join(folder, name), 'utf8');
        return [`actions/dist/${name}`, name.endsWith('.js') ? withoutDeadCode(content) : content];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * ncc marks what nobody uses and leaves it in, comments included: of Cloudflare's SDK alone that is 2.9
 * of 3.0 MB. Nothing is renamed or rewritten, so that a stack trace and a reviewer can still read it.
 */
function withoutDeadCode(chunk: string): string {
  return transformSync(chunk, {
    configFile: false,
    swcrc: false,
    isModule: true,
    minify: false,
    jsc: {
      target: 'es2024',
      parser: { syntax: 'ecmascript' },
      minify: {
        module: true,
        mangle: false,
        compress: {
          defaults: false,
          unused: true,
          dead_code: true,
          side_effects: true,
          keep_fargs: true,
          keep_fnames: true,
          keep_classnames: true,
        },
        format: { comments: false },
      },
    },
  }).code;
}
