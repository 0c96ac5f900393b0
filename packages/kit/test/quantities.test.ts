import {
  countOf,
  formatDuration,
  formatSize,
  parseCountOrShare,
  parseDuration,
  parseSize,
} from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';

describe('durations', () => {
  test.each([
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['0s', 0],
    ['1d', 86_400_000],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', '5', 'm', '5 m', '-5m', '5m!', '1.5h', '5M'])('%j is refused', (text) => {
    expect(() => parseDuration(text)).toThrow(/is not a duration/);
  });

  test.each([
    [0, '0ms'],
    [850, '850ms'],
    [12_340, '12.3s'],
    [59_960, '1m00s'],
    [245_000, '4m05s'],
    [3_725_000, '1h02m'],
    [86_399_000, '23h59m'],
    [273_600_000, '3d04h'],
  ])('%i ms reads %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('sizes', () => {
  test.each([
    ['500MB', 500_000_000],
    ['1GiB', 1_073_741_824],
    ['1.5KB', 1_500],
    ['0B', 0],
  ])('%s is %i bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  test.each(['', '500', '500 MB', 'MB', '-1MB', '5mb'])('%j is refused', (text) => {
    expect(() => parseSize(text)).toThrow(/is not a size/);
  });

  test('read back', () => {
    expect([999, 14_100_000, 2_500_000_000].map(formatSize)).toEqual(['999 B', '14.1 MB', '2.5 GB']);
  });
});

describe('counts and shares', () => {
  test.each([
    ['2', 10, 2],
    ['2', 1, 1],
    ['0', 5, 0],
    ['25%', 12, 3],
    ['25%', 3, 1],
    ['0%', 3, 0],
    ['100%', 7, 7],
  ])('%s of %i hosts is %i', (text, total, expected) => {
    expect(countOf(parseCountOrShare(text), total)).toBe(expected);
  });

  test.each(['', '-1', '101%', '1.5', 'half', '25 %'])('%j is refused', (text) => {
    expect(() => parseCountOrShare(text)).toThrow(/neither a count nor a percentage/);
  });
});
