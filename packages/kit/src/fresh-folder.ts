import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lends an empty folder, and removes it with all that is in it.
 * @param temporary where it comes to lie
 */
export async function inFreshFolder<Result>(
  temporary: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(temporary, 'esteira-work-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
