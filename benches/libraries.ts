import { join } from 'node:path';
import { IMAGE, sh } from '@esteira/rehearsal/machine';

export const REPOSITORY = join(import.meta.dirname, '..');
/** Of some size, as applications ship them. */
const MODULES = ['@aws-sdk', '@babel', '@octokit', '@smithy', 'typescript', 'zod'];

/** Copies Laravel's and Symfony's PHP into `php`, which is not there yet, and JavaScript into node_modules. */
export async function copyLibraries(root: string, php: string): Promise<void> {
  await sh('mkdir', '-p', join(root, 'node_modules'));
  await sh('cp', '-rL', join(IMAGE, 'usr/share/php'), join(root, php));
  const modules = MODULES.map((name) => join(REPOSITORY, 'node_modules', name));
  await sh('cp', '-r', ...modules, join(root, 'node_modules'));
}
