/** Durations, sizes, counts and shares, as people write them in inputs. */

/**
 * Thrown by parsers of inputs; `message` completes the sentence "`value` …". Where the value is a
 * whole document, `problems` are its mistakes, a line each.
 */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly problems: readonly string[];

  constructor(message: string, problems: readonly string[] = []) {
    super(message);
    this.problems = problems;
  }
}

const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const BYTES = { B: 1, KB: 1_000, MB: 1_000_000, GB: 1_000_000_000 } as const;
const BINARY_BYTES = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 } as const;

/** `90s`, `5m`, `1h30m`, `250ms` → milliseconds. */
export function parseDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+)(ms|[smhd])/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join('') !== text) {
    throw new Malformed('is not a duration: write a number and a unit (ms, s, m, h, d)');
  }
  return parts.reduce(
    (total, [, count, unit]) => total + Number(count) * MILLISECONDS[unit as keyof typeof MILLISECONDS],
    0,
  );
}

/** Milliseconds → the shortest exact-enough text: `850ms`, `12.3s`, `4m05s`, `1h02m`, `3d04h`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)}ms`;
  const seconds = milliseconds / 1_000;
  if (seconds < 59.95) return `${seconds.toFixed(1).replace(/\.0$/, '')}s`;
  const whole = Math.round(seconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  if (whole < 3_600) return `${Math.floor(whole / 60)}m${pad(whole % 60)}s`;
  if (whole < 86_400) return `${Math.floor(whole / 3_600)}h${pad(Math.floor((whole % 3_600) / 60))}m`;
  return `${Math.floor(whole / 86_400)}d${pad(Math.floor((whole % 86_400) / 3_600))}h`;
}

/** `500MB`, `1GiB`, `2048B` → bytes. */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(B|KB|MB|GB|KiB|MiB|GiB)$/.exec(text);
  if (!match) throw new Malformed('is not a size: write a number and a unit (B, KB, MB, GB, KiB, MiB, GiB)');
  const unit = { ...BYTES, ...BINARY_BYTES }[match[2] as keyof typeof BYTES];
  return Math.round(Number(match[1]) * unit);
}

/** Bytes → `14.1 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  const [unit, scale] =
    bytes < 1_000_000 ? ['KB', 1_000] : bytes < 1_000_000_000 ? ['MB', 1_000_000] : ['GB', 1_000_000_000];
  return `${(bytes / (scale as number)).toFixed(1)} ${unit}`;
}

/** Either so many hosts, or a share of all of them. */
export type CountOrShare = { readonly count: number } | { readonly share: number };

/** `2` or `25%`. */
export function parseCountOrShare(text: string): CountOrShare {
  if (/^\d+$/.test(text)) return { count: Number(text) };
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text);
  if (percent && Number(percent[1]) <= 100) return { share: Number(percent[1]) / 100 };
  throw new Malformed('is neither a count nor a percentage up to 100%');
}

/** How many of `total` that is. A share above nothing is at least one. */
export function countOf(amount: CountOrShare, total: number): number {
  if ('count' in amount) return Math.min(amount.count, total);
  return amount.share === 0 ? 0 : Math.max(1, Math.floor(amount.share * total));
}

/** One item a line, or separated by commas; blanks dropped. */
export function splitList(value: string): string[] {
  return value
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
