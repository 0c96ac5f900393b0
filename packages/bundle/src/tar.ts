/**
 * Headers of a POSIX tar, written from facts that are the same on every machine.
 * Format: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */

export const BLOCK = 512;

export interface TarHeader {
  /** Folders end with `/`. */
  readonly name: string;
  readonly type: 'file' | 'folder' | 'link';
  readonly mode: number;
  /** Bytes of the body that follows. */
  readonly size: number;
  /** Seconds since the epoch. */
  readonly time: number;
  /** Where a link points. */
  readonly target?: string;
}

const TYPE = { file: '0', link: '2', folder: '5' } as const;
/** What eleven octal digits can say; beyond, pax says it. */
const LARGEST = 8 ** 11 - 1;

/** The blocks that come before a body: one, or three where pax must help with a long or foreign name. */
export function tarHeader(header: TarHeader): Buffer {
  const name = Buffer.from(header.name);
  const target = Buffer.from(header.target ?? '');
  const split = splitName(name);
  const pax = [
    ...(split === undefined ? [paxRecord('path', name)] : []),
    ...(target.length > 100 ? [paxRecord('linkpath', target)] : []),
    ...(header.size > LARGEST ? [paxRecord('size', Buffer.from(String(header.size)))] : []),
  ];
  const main = block(header, split ?? { name: name.subarray(0, 100), prefix: Buffer.alloc(0) }, target);
  if (pax.length === 0) return main;
  const body = Buffer.concat(pax);
  const announced = block(
    { name: '', type: 'file', mode: 0o644, size: body.length, time: header.time },
    { name: Buffer.from('PaxHeaders/long'), prefix: Buffer.alloc(0) },
    Buffer.alloc(0),
    'x',
  );
  return Buffer.concat([announced, body, padding(body.length), main]);
}

/** Zeros up to the next block. */
export function padding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

/** Two empty blocks end an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

interface SplitName {
  readonly name: Buffer;
  readonly prefix: Buffer;
}

/** ustar holds 100 bytes, or 155 and 100 around a slash; only ASCII is unambiguous there. */
function splitName(name: Buffer): SplitName | undefined {
  if (name.some((byte) => byte > 0x7f)) return undefined;
  if (name.length <= 100) return { name, prefix: Buffer.alloc(0) };
  for (let slash = name.indexOf('/'); slash !== -1; slash = name.indexOf('/', slash + 1)) {
    const rest = name.subarray(slash + 1);
    if (rest.length === 0 || slash > 155) return undefined;
    if (rest.length <= 100 && slash > 0) return { name: rest, prefix: name.subarray(0, slash) };
  }
  return undefined;
}

/** `<length> key=value\n`, where the length counts itself. */
function paxRecord(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

function block(
  header: TarHeader,
  split: SplitName,
  target: Buffer,
  type: string = TYPE[header.type],
): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, digits: number) =>
    bytes.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'latin1');
  split.name.copy(bytes, 0);
  octal(header.mode, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(Math.min(header.size, LARGEST), 124, 11);
  octal(header.time, 136, 11);
  bytes.write(type, 156, 'latin1');
  target.copy(bytes, 157, 0, 100);
  bytes.write('ustar\u000000', 257, 'latin1');
  octal(0, 329, 7);
  octal(0, 337, 7);
  split.prefix.copy(bytes, 345);
  // The checksum is taken with its own field as blanks.
  bytes.fill(' ', 148, 156);
  let sum = 0;
  for (const byte of bytes) sum += byte;
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return bytes;
}
