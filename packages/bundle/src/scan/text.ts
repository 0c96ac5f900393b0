import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** What is read of a file at a time, and how much of it once more with the next: more than any rule matches. */
const PORTION = 1024 * 1024;
const OVERLAP = 16 * 1024;

export interface Portion {
  /** A character for each byte: no encoding can be wrong, and nothing is lost. */
  readonly text: string;
  /** The number of its first line. */
  readonly line: number;
}

/** A file of so many bytes as text, in constant memory. */
export function* portionsOf(path: string, size: number): Generator<Portion> {
  if (size > PORTION) return yield* portionsOfLarge(path);
  const content = readFileSync(path);
  yield { text: content.toString(encodingOf(content)), line: 1 };
}

/** Windows writes some text in UTF-16: it says so in its first bytes. */
function encodingOf(start: Buffer): 'latin1' | 'utf16le' {
  return start[0] === 0xff && start[1] === 0xfe ? 'utf16le' : 'latin1';
}

function* portionsOfLarge(path: string): Generator<Portion> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PORTION);
    const encoding = encodingOf(buffer.subarray(0, fill(file, buffer, 0)));
    let line = 1;
    for (let at = 0; ; at += PORTION - OVERLAP) {
      const portion = buffer.subarray(0, fill(file, buffer, at));
      yield { text: portion.toString(encoding), line };
      if (portion.length < PORTION) return;
      line += linesIn(portion.toString(encoding, 0, PORTION - OVERLAP));
    }
  } finally {
    closeSync(file);
  }
}

/** A read may bring less than was asked for before the file ends. */
function fill(file: number, buffer: Buffer, at: number): number {
  let size = 0;
  while (size < buffer.length) {
    const read = readSync(file, buffer, size, buffer.length - size, at + size);
    if (read === 0) break;
    size += read;
  }
  return size;
}

/** How many lines end before `end`. */
export function linesIn(text: string, end = text.length): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
