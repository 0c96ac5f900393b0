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
  const { name, target = '', size } = header;
  const split = splitName(name);
  const isLong = target.length > 100 || (target !== '' && FOREIGN.test(target));
  const main = block(header, split ?? { name: inBytes(name), prefix: '' }, inBytes(target));
  if (split !== undefined && !isLong && size <= LARGEST) return main;
  const pax = Buffer.concat([
    ...(split === undefined ? [paxRecord('path', name)] : []),
    ...(isLong ? [paxRecord('linkpath', target)] : []),
    ...(size > LARGEST ? [paxRecord('size', String(size))] : []),
  ]);
  const announced = block(
    { type: 'file', mode: 0o644, size: pax.length, time: header.time },
    { name: 'PaxHeaders/long', prefix: '' },
    '',
    'x',
  );
  return Buffer.concat([announced, pax, Buffer.alloc((BLOCK - (pax.length % BLOCK)) % BLOCK), main]);
}

/** What ustar says nothing about; only ASCII is unambiguous there. */
const FOREIGN = /[^\0-\x7f]/;

interface SplitName {
  readonly name: string;
  readonly prefix: string;
}

/** ustar holds 100 bytes, or 155 and 100 around a slash. */
function splitName(name: string): SplitName | undefined {
  if (FOREIGN.test(name)) return undefined;
  if (name.length <= 100) return { name, prefix: '' };
  for (let slash = name.indexOf('/'); slash !== -1; slash = name.indexOf('/', slash + 1)) {
    const rest = name.length - slash - 1;
    if (rest === 0 || slash > 155) return undefined;
    if (rest <= 100 && slash > 0) return { name: name.slice(slash + 1), prefix: name.slice(0, slash) };
  }
  return undefined;
}

/** A character for each byte of its UTF-8. */
function inBytes(text: string): string {
  return FOREIGN.test(text) ? Buffer.from(text).toString('latin1') : text;
}

/** `<length> key=value\n`, where the length counts itself. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

/** The checksum is taken with its own field as eight blanks. */
const BLANKS = 8 * 0x20;

function block(
  header: Omit<TarHeader, 'name' | 'target'>,
  split: SplitName,
  target: string,
  type: string = TYPE[header.type],
): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  let sum = BLANKS;
  // Thousands of these are made: a byte is summed up when it is set.
  const put = (text: string, at: number, most: number): void => {
    for (let index = 0; index < text.length && index < most; index++) {
      const code = text.charCodeAt(index);
      bytes[at + index] = code;
      sum += code;
    }
  };
  const octal = (value: number, at: number, digits: number): void =>
    put(value.toString(8).padStart(digits, '0'), at, digits);
  put(split.name, 0, 100);
  octal(header.mode, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(Math.min(header.size, LARGEST), 124, 11);
  octal(header.time, 136, 11);
  put(type, 156, 1);
  put(target, 157, 100);
  put('ustar\u000000', 257, 8);
  octal(0, 329, 7);
  octal(0, 337, 7);
  put(split.prefix, 345, 155);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return bytes;
}
