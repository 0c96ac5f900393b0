import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSize } from '@esteira/kit';
import type { Application } from './application.ts';
import type { Checkout } from './checkout.ts';
import { HOST_FACTS_PATH, hostFacts } from './facts.ts';
import { fail } from './failures.ts';
import { sha256OfFile } from './files.ts';
import type { Manifest } from './manifest.ts';
import { manifestFormat, releaseIdOf } from './manifest.ts';
import { breakingMigrations } from './migrations/index.ts';
import type { Packed } from './pack.ts';
import { pack } from './pack.ts';
import type { ExaminedFile, Inspection, Look } from './scan/index.ts';
import { inspect, lookOver } from './scan/index.ts';
import { selector } from './selection.ts';
import { largestFolders } from './sizes.ts';
import { listTree } from './tree.ts';

export interface SealedBundle {
  /** The archive; its manifest lies beside it, under the same name with `.json`. */
  readonly archive: string;
  readonly manifest: Manifest;
}

/** `<digest>.tar.zst` → `<digest>.json`. */
export function manifestPathOf(archive: string): string {
  return archive.replace(/\.tar\.zst$/, '.json');
}

/** A bundle that was sealed just now, and what was seen on the way. */
export interface Sealing extends SealedBundle {
  readonly inspection: Inspection;
}

interface Destination {
  readonly folder: string;
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/**
 * Packs a built application into `<folder>/<digest>.tar.zst` and writes the manifest beside it, unless there
 * is in it what should not ship.
 * @throws Failure `bundle-odd-file`, `bundle-unsafe`, `bundle-too-large`
 */
export async function seal(
  application: Application,
  checkout: Checkout,
  into: Destination,
): Promise<Sealing> {
  const { folder, facts } = application;
  const look = lookOver(folder, listTree(folder, selector(facts)), facts);
  const { entries } = look;
  await mkdir(into.folder, { recursive: true });
  const { archive, packed, inspection } = await packNamed(application, checkout, look, into);
  const manifest: Manifest = {
    schema: 1,
    release: releaseIdOf(checkout.commit, packed.digest),
    digest: packed.digest,
    commit: checkout.commit,
    changed: [...checkout.changed],
    archive: {
      bytes: packed.bytes,
      sha256: packed.sha256,
      unpacked: packed.unpacked,
      entries: packed.files.length + entries.filter((entry) => entry.kind === 'folder').length,
    },
    facts,
    migrations: breakingMigrations(folder, entries, facts.migrations.after),
    files: [...packed.files],
  };
  await writeFile(manifestPathOf(archive), manifestFormat.format(manifest));
  return { archive, manifest, inspection };
}

/**
 * An archive has its name once it is whole, small enough, and nothing in it should not ship; until then it is
 * nobody's, and does not stay.
 */
async function packNamed(
  { folder: root, facts }: Application,
  { commit, commitTime }: Checkout,
  look: Look,
  into: Destination,
): Promise<{ archive: string; packed: Packed; inspection: Inspection }> {
  const unnamed = join(into.folder, 'unnamed.tar.zst');
  const read: ExaminedFile[] = [];
  try {
    const packed = await pack({
      root,
      entries: look.entries,
      extra: new Map([[HOST_FACTS_PATH, hostFacts(facts, commit)]]),
      publicFolder: facts.public,
      commitTime,
      onFile: (file) => read.push(file),
      to: unnamed,
      signal: into.signal,
    });
    const inspection = inspect(look, read, facts);
    if (packed.bytes > into.maxBytes) throw tooLarge(packed, into.maxBytes);
    const archive = join(into.folder, `${packed.digest}.tar.zst`);
    await rename(unnamed, archive);
    return { archive, packed, inspection };
  } finally {
    await rm(unnamed, { force: true });
  }
}

/**
 * Opens a sealed bundle for sending: archive and manifest must still be those that were sealed.
 * @throws Failure `bundle-damaged`
 */
export async function openSealed(archive: string): Promise<SealedBundle> {
  const path = manifestPathOf(archive);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw damaged(`There is no manifest beside ${archive}.`, cause);
  });
  const manifest = manifestFormat.parse(text, path);
  const sum = await sha256OfFile(archive).catch((cause: unknown) => {
    throw damaged(`The bundle ${archive} cannot be read.`, cause);
  });
  if (sum !== manifest.archive.sha256) throw damaged(`${archive} is not what its manifest says.`);
  return { archive, manifest };
}

function damaged(message: string, cause?: unknown): Error {
  return fail('bundle-damaged', { message, cause });
}

function tooLarge({ bytes, files }: Packed, limit: number): Error {
  return fail('bundle-too-large', {
    message: `The bundle is ${formatSize(bytes)}; \`max-size\` allows ${formatSize(limit)}.`,
    evidence: largestFolders(files)
      .map(([folder, size]) => `${formatSize(size).padStart(10)}  ${folder}`)
      .join('\n'),
  });
}
