export { lockKey } from './layout.ts';
export { S3StandIn } from './s3-stand-in.ts';

import { readFileSync, writeFileSync } from 'node:fs';
import type { Condition, FileUpload, ObjectStore } from './object-store.ts';

interface StoredObject {
  readonly text: string;
  readonly etag: string;
  readonly bytes: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly writtenAt: number;
}

/** An object store in memory that keeps the same promises as S3: one set of tests holds both to them. */
export class MemoryStore implements ObjectStore {
  readonly name = 's3://memory';
  readonly objects = new Map<string, StoredObject>();
  /** Thrown by every call while it is set: an outage. */
  outage: Error | undefined;
  #version = 0;

  async read(key: string) {
    this.#requireService();
    return this.objects.get(key);
  }

  async describe(key: string) {
    this.#requireService();
    return this.objects.get(key);
  }

  async list(prefix: string) {
    this.#requireService();
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    return keys.map((key) => {
      const { bytes, writtenAt } = this.objects.get(key) as StoredObject;
      return { key, bytes, writtenAt };
    });
  }

  async write(key: string, text: string, condition: Condition) {
    this.#requireService();
    const there = this.objects.get(key)?.etag;
    if (condition === 'absent' ? there !== undefined : there !== condition.etag) return undefined;
    return this.put(key, text);
  }

  async fetch(key: string, path: string): Promise<boolean> {
    this.#requireService();
    const found = this.objects.get(key);
    if (found !== undefined) writeFileSync(path, found.text, 'latin1');
    return found !== undefined;
  }

  async store(key: string, upload: FileUpload): Promise<boolean> {
    this.#requireService();
    if (this.objects.has(key)) return false;
    const body = readFileSync(upload.path);
    this.put(key, body.toString('latin1'), upload.metadata);
    upload.progress?.(body.length);
    return true;
  }

  async remove(key: string): Promise<void> {
    this.#requireService();
    this.objects.delete(key);
  }

  /** Writes without asking: what somebody else does, or did long ago. */
  put(
    key: string,
    text: string,
    metadata: Readonly<Record<string, string>> = {},
    writtenAt = Date.now(),
  ): StoredObject {
    this.#version += 1;
    const bytes = Buffer.from(text, 'latin1').length;
    const stored = { text, etag: `"${this.#version}"`, bytes, metadata, writtenAt };
    this.objects.set(key, stored);
    return stored;
  }

  /** A record as it is stored now. */
  json(key: string): unknown {
    return JSON.parse(this.objects.get(key)?.text ?? 'null');
  }

  #requireService(): void {
    if (this.outage !== undefined) throw this.outage;
  }
}
