import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sh } from './sh.ts';

/** Where scripts/ready puts what it installs. */
export const HOME = fileURLToPath(new URL('../../../../.esteira', import.meta.url));
export const IMAGE = join(HOME, 'image');
export const TOOLS = join(HOME, 'tools');

/**
 * A writable root filesystem over the image; what is written lands in `folder`, and goes with it. It is
 * volatile: a host has a disk of its own, and does not wait until what others wrote is on this one.
 * https://docs.kernel.org/filesystems/overlayfs.html#volatile-mount
 */
export async function mountRoot(folder: string): Promise<string> {
  const [upper, work, root] = ['upper', 'work', 'root'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [upper, work, root]) await mkdir(each, { recursive: true });
  await sh(
    'mount',
    '-t',
    'overlay',
    'overlay',
    '-o',
    `lowerdir=${IMAGE},upperdir=${upper},workdir=${work},volatile`,
    root,
  );
  return root;
}

export async function unmount(path: string): Promise<void> {
  await sh('umount', '--recursive', '--lazy', path);
}
