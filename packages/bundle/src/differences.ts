import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestFile } from './manifest.ts';

/** What was built, and what of it was packed. */
export interface Outcome {
  readonly folder: string;
  readonly files: readonly ManifestFile[];
}

/** Bytes that are compared at a time. */
const PORTION = 256 * 1024;
/** Characters around the first difference that are shown. */
const SHOWN = 60;

/** In what two builds of one commit differ: a line for each path, in order. */
export async function differencesBetween(one: Outcome, other: Outcome): Promise<string[]> {
  const others = new Map(other.files.map((file) => [file.path, file]));
  const lines: string[] = [];
  for (const file of one.files) {
    const again = others.get(file.path);
    others.delete(file.path);
    if (again === undefined) lines.push(`${file.path}: only the first build made it`);
    else if (JSON.stringify(file) !== JSON.stringify(again))
      lines.push(await difference(one, other, file, again));
  }
  for (const path of others.keys()) lines.push(`${path}: only the second build made it`);
  return lines.sort();
}

async function difference(
  one: Outcome,
  other: Outcome,
  file: ManifestFile,
  again: ManifestFile,
): Promise<string> {
  const { path } = file;
  if ('link' in file || 'link' in again) return `${path}: ${kindOf(file)}, then ${kindOf(again)}`;
  const at = await firstDifference(join(one.folder, path), join(other.folder, path));
  const before = await around(join(one.folder, path), at);
  const after = await around(join(other.folder, path), at);
  if (before === undefined || after === undefined) return `${path}: from byte ${at} on`;
  return `${path}: ${before}, then ${after}`;
}

function kindOf(file: ManifestFile): string {
  return 'link' in file ? `a link to ${file.link}` : 'a file';
}

/** Position of the first byte that is not the same, or of the end of the shorter. */
async function firstDifference(one: string, other: string): Promise<number> {
  const [first, second] = [await open(one), await open(other)];
  try {
    const [a, b] = [Buffer.alloc(PORTION), Buffer.alloc(PORTION)];
    for (let at = 0; ; ) {
      const { bytesRead: read } = await first.read(a, 0, PORTION, at);
      const { bytesRead: readToo } = await second.read(b, 0, PORTION, at);
      const both = Math.min(read, readToo);
      if (!a.subarray(0, both).equals(b.subarray(0, both))) {
        return at + a.subarray(0, both).findIndex((byte, index) => byte !== b[index]);
      }
      at += both;
      if (both < PORTION) return at;
    }
  } finally {
    await first.close();
    await second.close();
  }
}

/** What stands there, if it can be read: `line 3 “built at 10:02”`. */
async function around(path: string, at: number): Promise<string | undefined> {
  const file = await open(path);
  try {
    const start = Math.max(0, at - PORTION);
    const read = Buffer.alloc(at - start + SHOWN);
    const { bytesRead } = await file.read(read, 0, read.length, start);
    const seen = read.subarray(0, bytesRead);
    if (seen.includes(0)) return undefined;
    const before = seen.subarray(0, at - start).toString();
    const lineStart = before.slice(before.lastIndexOf('\n') + 1).slice(-SHOWN / 2);
    const rest =
      seen
        .subarray(at - start)
        .toString()
        .split('\n')[0] ?? '';
    const shown = `“${(lineStart + rest).trim()}”`;
    return start === 0 ? `line ${before.split('\n').length} ${shown}` : shown;
  } finally {
    await file.close();
  }
}
