import { createHash, hash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fail } from './failures.ts';
import type { ManifestFile } from './manifest.ts';
import { BLOCK, tarHeader } from './tar.ts';
import type { Entry } from './tree.ts';

export interface TarSource {
  readonly root: string;
  readonly entries: readonly Entry[];
  /** Files that exist only in the bundle, such as the facts. */
  readonly extra: ReadonlyMap<string, string>;
  /** Document root: what the web server serves by itself. */
  readonly publicFolder: string;
  /** Seconds since the epoch. */
  readonly commitTime: number;
  /** Told of each file of the tree when it is read. */
  readonly onFile?: (file: { path: string; size: number; mode: number }) => void;
}

/** 1980-01-01: not 0, which PHP takes for a missing file. */
const STEADY_TIME = 315_532_800;
/**
 * Bytes that are handed on at a time: what was read is still at hand when it is hashed and written. More than
 * a stream takes at once, so that it is asked for the next only when it has passed this one on.
 */
const PORTION = 128 * 1024;

/**
 * A tar, portion by portion, each of which is good until the next is asked for; what it holds is noted in
 * `files`. Nothing of the machine gets in: owner,
 * mode, order and time are set. What the web server serves carries the commit's time, so that ETag and
 * Last-Modified move with a release and are the same on every host; all else carries one steady time, so
 * that a file that did not change has the same bytes in the next tar, and deltas stay small.
 *
 * Reads are synchronous, straight to their place in the archive: for thousands of small files that is
 * several times faster, and the compressor is another process.
 */
export function* tarStream(source: TarSource, files: ManifestFile[]): Generator<Buffer> {
  const portions = new Portions();
  for (const [path, content] of source.extra) {
    for (const folder of parents(path))
      yield* portions.add(headerOf(source, { kind: 'folder', path: folder }));
    const body = Buffer.from(content);
    yield* portions.add(headerOf(source, { kind: 'file', path }, { size: body.length, mode: 0o644 }));
    yield* portions.add(body);
    yield* portions.pad();
    files.push({ path, bytes: body.length, sha256: hash('sha256', body) });
  }
  for (const entry of source.entries) {
    if (entry.kind === 'file') files.push(yield* addFile(source, entry, portions));
    else yield* portions.add(headerOf(source, entry));
    if (entry.kind === 'link') files.push({ path: entry.path, link: entry.target });
  }
  yield* portions.end();
}

function* addFile(source: TarSource, entry: Entry, portions: Portions): Generator<Buffer, ManifestFile> {
  const { path } = entry;
  const file = openSync(`${source.root}/${path}`, 'r');
  try {
    const stat = fstatSync(file);
    source.onFile?.({ path, size: stat.size, mode: stat.mode });
    yield* portions.add(headerOf(source, entry, stat));
    const sha256 = yield* portions.addFrom(file, stat.size, path);
    yield* portions.pad();
    return { path, bytes: stat.size, sha256 };
  } finally {
    closeSync(file);
  }
}

function headerOf(source: TarSource, entry: Entry, stat: Pick<Stats, 'size' | 'mode'> = NOTHING): Buffer {
  const { kind, path } = entry;
  const served = path === source.publicFolder || path.startsWith(`${source.publicFolder}/`);
  const time = served ? source.commitTime : STEADY_TIME;
  if (kind === 'folder') return tarHeader({ name: `${path}/`, type: 'folder', mode: 0o755, size: 0, time });
  if (kind === 'link')
    return tarHeader({ name: path, type: 'link', mode: 0o777, size: 0, time, target: entry.target });
  const mode = (stat.mode & 0o111) === 0 ? 0o644 : 0o755;
  return tarHeader({ name: path, type: 'file', mode, size: stat.size, time });
}

const NOTHING = { size: 0, mode: 0 };

/**
 * Gathers small pieces into portions, in place: nothing is copied twice. Two portions take turns: when the next
 * is asked for, whoever was given the last one is done with it.
 */
class Portions {
  #room = Buffer.allocUnsafeSlow(PORTION);
  #other = Buffer.allocUnsafeSlow(PORTION);
  #filled = 0;
  /** Bytes of the archive so far. */
  #total = 0;

  *add(piece: Buffer): Generator<Buffer> {
    for (let at = 0; at < piece.length; ) {
      const copied = piece.copy(this.#room, this.#filled, at);
      at += copied;
      yield* this.#took(copied);
    }
  }

  /**
   * Adds an open file's content and returns its sha256.
   * @throws Failure `bundle-odd-file` where it is no longer `size` bytes long
   */
  *addFrom(file: number, size: number, path: string): Generator<Buffer, string> {
    // A look beyond the end finds out a file that grows.
    const fits = size < this.#room.length - this.#filled;
    if (fits) {
      const at = this.#filled;
      if (readSync(file, this.#room, at, size + 1, null) !== size) throw changedUnderway(path);
      const sum = hash('sha256', this.#room.subarray(at, at + size));
      yield* this.#took(size);
      return sum;
    }
    const sum = createHash('sha256');
    for (let left = size; left > 0; ) {
      const at = this.#filled;
      const most = Math.min(left, this.#room.length - at);
      const read = readSync(file, this.#room, at, most, null);
      if (read === 0) throw changedUnderway(path);
      sum.update(this.#room.subarray(at, at + read));
      left -= read;
      yield* this.#took(read);
    }
    if (readSync(file, Buffer.alloc(1), 0, 1, null) !== 0) throw changedUnderway(path);
    return sum.digest('hex');
  }

  /** Zeros up to the next block. */
  *pad(): Generator<Buffer> {
    // A portion is whole blocks: what is missing to one always fits.
    const missing = (BLOCK - (this.#total % BLOCK)) % BLOCK;
    this.#room.fill(0, this.#filled, this.#filled + missing);
    yield* this.#took(missing);
  }

  /** Two empty blocks end an archive. */
  *end(): Generator<Buffer> {
    yield* this.add(Buffer.alloc(2 * BLOCK));
    if (this.#filled > 0) yield this.#room.subarray(0, this.#filled);
  }

  *#took(bytes: number): Generator<Buffer> {
    this.#filled += bytes;
    this.#total += bytes;
    if (this.#filled < this.#room.length) return;
    yield this.#room;
    [this.#room, this.#other] = [this.#other, this.#room];
    this.#filled = 0;
  }
}

function parents(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function changedUnderway(path: string): Error {
  return fail('bundle-odd-file', { message: `${path} changed while it was packed.` });
}
