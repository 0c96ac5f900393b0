import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HOME } from '@esteira/rehearsal/machine';
import type { Figure } from '../figure.ts';
import { build } from './build.ts';
import { delta } from './delta.ts';
import { memory } from './memory.ts';
import { pack } from './pack.ts';
import { scan } from './scan.ts';
import { stage } from './stage.ts';
import { upload } from './upload.ts';

/** The way of a bundle, from the build to the host. Each is given an empty folder. */
const STRETCHES = [pack, memory, scan, delta, upload, stage, build] as const;

export async function* bundle(): AsyncGenerator<Figure> {
  for (const stretch of STRETCHES) {
    const folder = await mkdtemp(join(HOME, 'bench-'));
    try {
      yield* await stretch(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
