import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PIECES = [
  'a', 'B', 'index', '.php', '.', '-', '_', ' ', '  ', '"', "'", '`', '$HOME', '%s', '*', '?', '[a]', '{b}', '\\', '\\n',
  '\n', '\t', '\r', '\u0007', '~', '#', '!', '|', '&', ';', '<', '>', ':', '=', '@', 'ç', 'ã', 'é', 'e\u0301', '日本', '🩺',
  '\uFFEE', '\u202e', '-rf', '--', 'x'.repeat(60), 'n'.repeat(120),
]; // biome-ignore format: a list of pieces reads better in lines
const MODES = [0o644, 0o600, 0o755, 0o700, 0o444, 0o666, 0o777, 0o4755, 0o2711, 0o640, 0o501];
/** Around what an archive counts in: blocks, and what is read or handed on at a time. */
const SIZES = [0, 1, 511, 512, 513, 1023, 1024, 1025, 4095, 4096];
const LARGE = [128 * 1024 - 1, 128 * 1024, 128 * 1024 + 1, 1024 * 1024, 3_000_000];

/** Fills an empty folder: odd names, modes, sizes, links, folders that are empty or deep. */
export function growTree(root: string, random: () => number): void {
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;

  const name = (taken: Set<string>): string => {
    for (;;) {
      const drawn = Array.from({ length: 1 + below(4) }, () => one(PIECES)).join('');
      if (drawn === '.' || drawn === '..' || taken.has(drawn) || Buffer.byteLength(drawn) > 255) continue;
      taken.add(drawn);
      return drawn;
    }
  };
  const content = (): Buffer => {
    const size = random() < 0.01 ? one(LARGE) : random() < 0.5 ? one(SIZES) : below(6_000);
    return Buffer.alloc(size, `${below(1_000_000)} `);
  };
  /** Inside the tree, there or not. */
  const target = (depth: number): string => {
    const up = '../'.repeat(below(depth + 1));
    return `${up}${Array.from({ length: 1 + below(3) }, () => one(PIECES.filter((piece) => !/^\.+$/.test(piece)))).join('/')}`;
  };
  const grow = (folder: string, depth: number): void => {
    const taken = new Set<string>();
    for (let left = below(depth === 0 ? 9 : 6); left > 0; left--) {
      const path = join(folder, name(taken));
      const kind = random();
      if (Buffer.byteLength(path) > 3_000) continue;
      if (kind < 0.3 && depth < 6) {
        mkdirSync(path);
        grow(path, depth + 1);
        chmodSync(path, one([0o755, 0o700, 0o777, 0o2775]));
      } else if (kind < 0.4) {
        symlinkSync(target(depth), path);
      } else {
        writeFileSync(path, content());
        chmodSync(path, one(MODES));
      }
    }
  };
  grow(root, 0);
}
