import { withEach } from '@esteira/kit';
import { backupOf, backupsPrefix, manifestKey, packsPrefix, verifiedKey, verifiedPrefix } from './layout.ts';
import type { Manifest, SealedObject, Verification } from './manifest.ts';
import { objectsOf } from './manifest.ts';
import type { Damage } from './records.ts';
import { Records } from './records.ts';
import type { BackupStore, StoredObject } from './store.ts';

/** A backup that came to its end, and of which everything is there. */
export interface Backup {
  readonly manifest: Manifest;
  /** What a drill found; undefined where none has restored it. */
  readonly verification: Verification | undefined;
  /** What lies under its own name. Packs are shared, and lie elsewhere. */
  readonly objects: readonly StoredObject[];
}

/** Begun, and without a manifest: still under way, or given up. */
export interface Unfinished {
  readonly id: string;
  readonly objects: readonly StoredObject[];
}

/** What the bucket has of one environment. */
export interface Catalogue {
  readonly environment: string;
  /** Newest first. */
  readonly backups: readonly Backup[];
  /** Newest first. */
  readonly unfinished: readonly Unfinished[];
  /** Manifests of what is therefore no backup, and what drills are said to have found. */
  readonly damaged: readonly Damage[];
  /** Records of drills, also of backups that are gone. */
  readonly verifications: readonly StoredObject[];
  readonly packs: readonly StoredObject[];
  /** Among the backups, and part of none: somebody else's. */
  readonly foreign: readonly StoredObject[];
}

/** Reads which backups there are. One that cannot be read, or lacks a part, is damaged: never good, never left out. */
export async function readCatalogue(
  store: BackupStore,
  environment: string,
  signal: AbortSignal,
): Promise<Catalogue> {
  const { finished, objects, packs, verifications } = await look(store, environment);
  const byBackup = Map.groupBy(objects, ({ key }) => backupOf(environment, key));
  const bytes = new Map([...objects, ...packs].map((object) => [object.key, object.bytes]));
  const proven = new Set(verifications.map(({ key }) => key));
  const records = new Records(store, environment);

  const readBackup = async ({ id, objects }: Unfinished): Promise<Backup | undefined> => {
    const key = manifestKey(environment, id);
    const manifest = finished.has(key) ? await records.manifest(id) : undefined;
    if (manifest === undefined) return undefined;
    const lost = objectsOf(manifest).find((object) => bytes.get(object.key) !== object.bytes);
    if (lost !== undefined) return records.note(key, whatIsLost(lost, bytes.get(lost.key)));
    const wasDrilled = proven.has(verifiedKey(environment, id));
    return { manifest, verification: wasDrilled ? await records.verification(id) : undefined, objects };
  };

  const begun = [...byBackup]
    .flatMap(([id, objects]) => (id === undefined ? [] : [{ id, objects }]))
    .toReversed();
  const backups = (await withEach(signal, begun, readBackup)).filter((backup) => backup !== undefined);
  const { damaged } = records;
  const settled = new Set([
    ...backups.map(({ manifest }) => manifestKey(environment, manifest.id)),
    ...damaged.map(({ key }) => key),
  ]);
  return {
    environment,
    backups,
    unfinished: begun.filter(({ id }) => !settled.has(manifestKey(environment, id))),
    damaged,
    verifications,
    packs,
    foreign: byBackup.get(undefined) ?? [],
  };
}

/**
 * Lists what there is, in an order in which nothing seems to lack a part: the manifest is what a backup writes last
 * and what removing takes first, and one may end or go in the meantime.
 */
async function look(store: BackupStore, environment: string) {
  const finished = new Set((await store.list(backupsPrefix(environment))).map(({ key }) => key));
  const objects = await store.list(backupsPrefix(environment));
  const packs = await store.list(packsPrefix(environment));
  const verifications = await store.list(verifiedPrefix(environment));
  return { finished, objects, packs, verifications };
}

function whatIsLost({ key, bytes }: SealedObject, there: number | undefined): string {
  return there === undefined ? `${key} is missing` : `${key} has ${there} bytes, where ${bytes} belong`;
}

/** Every object that was listed. */
export function listedIn({ backups, unfinished, verifications, packs, foreign }: Catalogue): StoredObject[] {
  const own = [...backups, ...unfinished].flatMap(({ objects }) => objects);
  return [...own, ...verifications, ...packs, ...foreign];
}
