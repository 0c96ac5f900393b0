import type { Action } from '@esteira/kit';
import { startAction } from '@esteira/kit';

/**
 * The table of contents: every action of the product by the name of its folder. The only entry that
 * is bundled; each import is a chunk of its own, loaded when that action runs.
 */
export const actions = {
  backup: () => import('./backup/src/index.ts'),
  'backup-freshness': () => import('./backup-freshness/src/index.ts'),
  'build-bundle': () => import('./build-bundle/src/index.ts'),
  converge: () => import('./converge/src/index.ts'),
  history: () => import('./history/src/index.ts'),
  'list-backups': () => import('./list-backups/src/index.ts'),
  'prune-backups': () => import('./prune-backups/src/index.ts'),
  'prune-bundles': () => import('./prune-bundles/src/index.ts'),
  'purge-cloudflare': () => import('./purge-cloudflare/src/index.ts'),
  restore: () => import('./restore/src/index.ts'),
  rollback: () => import('./rollback/src/index.ts'),
  'rolling-deploy': () => import('./rolling-deploy/src/index.ts'),
  'upload-bundle': () => import('./upload-bundle/src/index.ts'),
  'verify-backup': () => import('./verify-backup/src/index.ts'),
  'verify-health': () => import('./verify-health/src/index.ts'),
} satisfies Record<string, () => Promise<{ default: unknown }>>;

/** Called by each action's main.js. */
export async function start(name: keyof typeof actions): Promise<void> {
  const { default: action } = await actions[name]();
  await startAction(`esteira/${name}`, action as unknown as Action);
}
