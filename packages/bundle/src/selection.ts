import { globs } from '@esteira/kit';
import type { Facts } from './facts.ts';

/**
 * What never runs and never ships. Globs, relative to the application; `**` also matches nothing.
 * `bootstrap/cache/*.php` names classes of development packages, and paths of the build machine.
 */
const NEVER = [
  '**/.git',
  '.github',
  '.gitlab-ci.yml',
  '.gitattributes',
  '.editorconfig',
  '.env',
  '.env.*',
  'auth.json',
  'tests',
  'phpunit.xml',
  'phpunit.xml.dist',
  'bootstrap/cache/*.php',
  'storage/logs/*',
  'storage/framework/cache/*',
  'storage/framework/sessions/*',
  'storage/framework/views/*',
];

/** Decides, path by path, what a bundle of these facts carries. A folder left out hides what it holds. */
export function selector(facts: Facts): (path: string) => boolean {
  const dropped = [...NEVER, `${facts.public}/hot`, `${facts.public}/storage`, ...facts.build.exclude];
  // Elsewhere, node_modules are dependencies of a service; at the root only if a service lives there.
  if (!facts.services.some((service) => service.package === '.')) dropped.push('node_modules');
  const isDropped = globs(dropped);
  return (path) => !isDropped(path);
}
