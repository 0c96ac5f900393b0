import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, Facts } from '@esteira/bundle';
import { listTree, pack, parseFacts, scan as scanTree } from '@esteira/bundle';
import { sh } from '@esteira/rehearsal/machine';
import { plant, plants } from '../../packages/bundle/test/support/corpus.ts';
import type { Figure } from '../figure.ts';
import { amount, ratio } from '../figure.ts';
import { copyLibraries, REPOSITORY } from '../libraries.ts';
import { inTurn } from '../rounds.ts';

const CLINIC = join(REPOSITORY, 'packages/rehearsal/apps/clinic');
/** What the scan adds to the packing of an application, what it finds, and what it finds wrongly. */
export async function scan(folder: string): Promise<Figure[]> {
  return [...(await cost(folder)), recall(join(folder, 'planted')), alarms(join(folder, 'tree'))];
}

/** On a tree of which the packages come from registries, as the lock files say, and with every file read. */
async function cost(folder: string): Promise<Figure[]> {
  const root = join(folder, 'tree');
  await grow(root);
  const facts = factsOf('services: [{ unit: rooms.service, package: . }]');
  const entries = listTree(root, () => true);
  const taken = await inTurn(5, {
    floor: () =>
      pack({
        root,
        entries,
        extra: new Map(),
        publicFolder: 'public',
        commitTime: 1_700_000_000,
        to: join(folder, 'packed.tar.zst'),
      }),
    scan: async () => scanTree(root, entries, facts),
    everything: async () => scanTree(root, entries, facts, () => false),
  });
  const floor = { of: 'pack', sample: taken('floor') };
  const { files, bytes } = scanTree(root, entries, facts);
  return [
    ratio(`scan ${files} of ${filesIn(entries)}, ${megabytes(bytes)}`, taken('scan'), floor, 0.1),
    ratio(
      `scan every file, ${megabytes(scanTree(root, entries, facts, () => false).bytes)}`,
      taken('everything'),
      floor,
    ),
  ];
}

/** The sample application, its libraries, and lock files that say where those are from. */
async function grow(root: string): Promise<void> {
  await sh('cp', '-r', CLINIC, root);
  await sh('rm', '-rf', join(root, 'vendor'), join(root, 'node_modules'));
  await sh('mkdir', '-p', join(root, 'vendor'));
  await copyLibraries(root, 'vendor/php');
  const libraries = listTree(join(root, 'vendor/php'), (path) => !path.includes('/'));
  const packages = libraries.map(({ path }) => ({
    name: `php/${path}`,
    'notification-url': 'https://registry.test/downloads/',
    dist: { type: 'zip' },
  }));
  await writeFile(join(root, 'composer.lock'), JSON.stringify({ packages }));
  await sh('cp', join(REPOSITORY, 'package-lock.json'), root);
}

function recall(root: string): Figure {
  const planted = [...plants()];
  for (const each of planted) plant(root, each);
  const { findings } = scanTree(
    root,
    listTree(root, () => true),
    factsOf(''),
  );
  const seen = new Set(findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`));
  const missed = planted.filter(({ path, line, rule }) => !seen.has(`${path}:${line} ${rule}`));
  return amount(
    'secrets that were missed',
    missed.length,
    'count',
    `of ${planted.length} that were planted`,
    0,
  );
}

/** Nobody's secret is in a public package: with every rule applied to all of them, what is found is wrong. */
function alarms(root: string): Figure {
  const entries = listTree(root, (path) => !/^(composer|package)[.-]lock/.test(path));
  const { findings, files, bytes } = scanTree(root, entries, factsOf(''), () => false);
  for (const { path, line, rule } of findings) console.log(`  ${path}:${line ?? ''} ${rule}`);
  return amount('false alarms', findings.length, 'count', `${files} files, ${megabytes(bytes)}`);
}

function factsOf(yml: string): Facts {
  return { ...parseFacts(yml), public: 'public', health: { path: '/', warm: [] } };
}

function filesIn(entries: readonly Entry[]): string {
  return `${entries.filter(({ kind }) => kind === 'file').length} files`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
