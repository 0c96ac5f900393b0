/** One measured figure. A time says little on another machine: its ratio to a floor of the same run does. */
export interface Figure {
  readonly name: string;
  /** What `target` is about: a ratio to the floor, or a size. */
  readonly value: number;
  readonly unit: 'ratio' | 'MB' | 'calls' | 'count';
  /** Median seconds of the floor and of what was measured; `null` where the value is no ratio. */
  readonly floor: number | null;
  readonly seconds: number | null;
  /** What the floor is, or what was counted. */
  readonly of: string;
  /** At most this; `null` where nothing is promised. */
  readonly target: number | null;
  readonly ok: boolean;
}

/** Seconds of each round. */
export type Sample = readonly number[];

interface Floor {
  readonly of: string;
  readonly sample: Sample;
}

export function ratio(name: string, sample: Sample, floor: Floor, target: number | null = null): Figure {
  const [seconds, least] = [median(sample), median(floor.sample)];
  const figure = amount(name, seconds / least, 'ratio', floor.of, target);
  return { ...figure, floor: round(least), seconds: round(seconds) };
}

export function size(name: string, bytes: number, of: string, target: number | null = null): Figure {
  return amount(name, bytes / 1e6, 'MB', of, target);
}

export function amount(
  name: string,
  much: number,
  unit: Figure['unit'],
  of: string,
  target: number | null = null,
): Figure {
  const value = round(much);
  return {
    name,
    value,
    unit,
    floor: null,
    seconds: null,
    of,
    target,
    ok: target === null || value <= target,
  };
}

function median(values: Sample): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return middle.reduce((sum, index) => sum + (sorted[index] ?? Number.NaN), 0) / 2;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
