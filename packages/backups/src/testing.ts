import { hash } from 'node:crypto';
import type { Backup } from './catalogue.ts';
import { backupsPrefix, manifestKey, packsPrefix, verifiedKey } from './layout.ts';
import type { Manifest, SealedObject, Verification } from './manifest.ts';
import { objectsOf } from './manifest.ts';
import type { Snapshot, SnapshotMaker, SnapshotPruner } from './snapshots.ts';
import type { PrunableStore, StoredObject } from './store.ts';

/** The id of a backup that began then; `2026-11-26T12:51:00Z` → `20261126T125100Z-1a2b`. */
export function idAt(at: string, salt = '1a2b'): string {
  return `${at.replace(/\.\d+|[-:]/g, '')}-${salt}`;
}

export function sealedObject(key: string, bytes = 1_000): SealedObject {
  return { key, bytes, parts: [`${bytes} ${hash('sha256', key)}`] };
}

/** A backup of database, files and secrets that began at a moment, took a minute, and has one pack of its own. */
export function manifestOf(startedAt: string, given: Partial<Manifest> = {}): Manifest {
  const id = given.id ?? idAt(startedAt);
  const environment = given.environment ?? 'production';
  const own = `${backupsPrefix(environment)}${id}`;
  const later = (seconds: number) => new Date(Date.parse(startedAt) + seconds * 1_000).toISOString();
  return {
    schema: 1,
    id,
    environment,
    host: 'i-0a1b2c3d4e5f60718',
    release: '5d6e7f8-0123456789ab',
    startedAt,
    endedAt: later(60),
    database: {
      engine: 'mariadb',
      name: 'clinic',
      server: '11.8.3-MariaDB',
      client: '11.8.3',
      at: later(2),
      bytes: 40_000,
      longest: 1_000,
      schema: hash('sha256', 'schema'),
      views: 1,
      routines: 0,
      triggers: 0,
      events: 0,
      log: '',
      object: sealedObject(`${own}/database.zst.age`, 5_000),
      tables: [
        { name: 'users', rows: 120, sha256: hash('sha256', 'users') },
        { name: 'visits', rows: 3_400, sha256: hash('sha256', 'visits') },
      ],
    },
    files: {
      at: later(32),
      count: 12,
      bytes: 90_000,
      changing: 0,
      index: sealedObject(`${own}/files.index.zst.age`, 300),
      packs: [sealedObject(`${packsPrefix(environment)}${id}.tar.zst.age`, 8_000)],
    },
    secrets: { object: sealedObject(`${own}/secrets.tar.zst.age`, 700) },
    ...given,
  };
}

/** What a drill found of it, an hour after it ended. */
export function verificationOf({ id, endedAt }: Manifest, given: Partial<Verification> = {}): Verification {
  return {
    schema: 1,
    id,
    at: new Date(Date.parse(endedAt) + 3_600_000).toISOString(),
    host: 'i-0f9e8d7c6b5a40312',
    run: 'https://github.com/clinic/clinic/actions/runs/7',
    tables: 2,
    rows: 3_520,
    files: 12,
    answer: '200 OK',
    restoreSeconds: 245,
    ageSeconds: 3_660,
    ...given,
  };
}

/** As the catalogue has it. */
export function backupWith(manifest: Manifest, verification?: Verification): Backup {
  const { environment, id, endedAt } = manifest;
  const writtenAt = Date.parse(endedAt);
  const own = [...objectsOf(manifest), { key: manifestKey(environment, id), bytes: 2_000 }];
  const objects = own.map(({ key, bytes }) => ({ key, bytes, writtenAt }));
  return {
    manifest,
    verification,
    objects: objects.filter(({ key }) => key.startsWith(`${backupsPrefix(environment)}${id}/`)),
  };
}

/** A bucket in memory. */
export class MemoryBucket implements PrunableStore {
  readonly name = 's3://memory';
  readonly objects = new Map<
    string,
    { readonly text: string; readonly bytes: number; readonly writtenAt: number }
  >();
  readonly locks = new Map<string, number>();
  /** In the order in which they went. */
  readonly removed: string[] = [];

  async list(prefix: string): Promise<StoredObject[]> {
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    return keys.flatMap((key) => {
      const found = this.objects.get(key);
      return found === undefined ? [] : [{ key, bytes: found.bytes, writtenAt: found.writtenAt }];
    });
  }

  async read(key: string) {
    return this.objects.get(key);
  }

  async remove(key: string): Promise<void> {
    this.objects.delete(key);
    this.removed.push(key);
  }

  async lockedUntil(key: string): Promise<number | undefined> {
    return this.locks.get(key);
  }

  put(key: string, text: string, writtenAt: number, bytes = text.length): void {
    this.objects.set(key, { text, bytes, writtenAt });
  }

  /** Stores a backup as a host does, and what a drill found of it. */
  add(manifest: Manifest, verification?: Verification): Manifest {
    const { environment, id, endedAt } = manifest;
    const at = Date.parse(endedAt);
    for (const { key, bytes } of objectsOf(manifest)) {
      if (!this.objects.has(key)) this.put(key, 'sealed', at, bytes);
    }
    this.put(manifestKey(environment, id), JSON.stringify(manifest), at);
    if (verification !== undefined) {
      this.put(verifiedKey(environment, id), JSON.stringify(verification), Date.parse(verification.at));
    }
    return manifest;
  }
}

/** RDS in memory: it answers with what comes next in `answers`, and then with a whole snapshot. */
export class MemorySnapshots implements SnapshotMaker, SnapshotPruner {
  readonly instance = 'clinic';
  /** `undefined` is an instance that is at something else, or a snapshot that is not there. */
  answers: (Partial<Snapshot> | undefined)[] = [];
  made: readonly Snapshot[] = [];
  readonly asked: string[] = [];

  async check(): Promise<void> {
    this.asked.push('check');
  }

  async begin(name: string): Promise<Snapshot | undefined> {
    this.asked.push(`begin ${name}`);
    return this.#answer(name);
  }

  async read(name: string): Promise<Snapshot | undefined> {
    this.asked.push(`read ${name}`);
    return this.#answer(name);
  }

  async list(): Promise<Snapshot[]> {
    return [...this.made];
  }

  async remove(name: string): Promise<void> {
    this.asked.push(`remove ${name}`);
  }

  #answer(name: string): Snapshot | undefined {
    const answer = this.answers.length > 0 ? this.answers.shift() : { percent: 100 };
    return answer && snapshotOf(name, answer);
  }
}

export function snapshotOf(name: string, given: Partial<Snapshot> = {}): Snapshot {
  return { name, status: 'available', percent: 100, isEncrypted: true, ...given };
}
