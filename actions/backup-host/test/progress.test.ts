import { progressLine, whileTelling } from '@esteira/backup-host';
import type { Progress } from '@esteira/host';
import { RecordedLog, VirtualClock } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';

const MB = 1_000_000;
const at = (seconds: number, given: Partial<Progress> = {}): Progress => ({
  what: 'database',
  sent: 0,
  expected: 0,
  at: seconds,
  now: seconds,
  ...given,
});

describe('how far it is', () => {
  test('at first: what was sent, and what it was the last time', () => {
    expect(progressLine(at(5, { sent: 16 * MB }), undefined)).toBe('database: 16.0 MB sent');
    expect(progressLine(at(5, { sent: 16 * MB, expected: 900 * MB }), undefined)).toBe(
      'database: 16.0 MB sent, the last time it was 900.0 MB',
    );
  });

  test('then at what pace, and how long it may still take', () => {
    const before = at(0, { sent: 32 * MB, expected: 900 * MB });
    expect(progressLine(at(10, { sent: 412 * MB, expected: 900 * MB }), before)).toBe(
      'database: 412.0 MB sent, 38.0 MB/s, about 13s left if it is as large as the last one',
    );
    expect(progressLine(at(10, { sent: 912 * MB, expected: 900 * MB }), before)).toBe(
      'database: 912.0 MB sent, 88.0 MB/s, more than the last time',
    );
  });

  test('a pace is that of one thing', () => {
    const files = at(20, { what: 'files', sent: 600 * MB });
    expect(progressLine(files, at(10, { sent: 32 * MB }))).toBe('files: 600.0 MB sent');
  });

  test('where nothing comes any more, since when', () => {
    const stuck = { ...at(10, { sent: 32 * MB }), now: 100 };
    expect(progressLine(stuck, stuck)).toBe('database: 32.0 MB sent, nothing new for 1m30s');
  });

  test('where nothing is under way', () => {
    expect(progressLine(at(0, { what: 'nothing' }), undefined)).toBe('nothing is being sent');
  });
});

describe('while it works', () => {
  function scene(looks: readonly (Progress | Error)[]) {
    const [clock, log, asked] = [new VirtualClock(), new RecordedLog(), new Set<AbortSignal>()];
    const left = [...looks];
    const asker = (signal: AbortSignal) => {
      asked.add(signal);
      return {
        async progress() {
          const look = left.shift() ?? new Error('no more');
          if (look instanceof Error) throw look;
          return look;
        },
      };
    };
    const ports = { clock, log, signal: new AbortController().signal };
    return { clock, log, asked, tellingOf: <T>(work: () => Promise<T>) => whileTelling(work, asker, ports) };
  }

  test('it is told every 15 seconds, what is news, and no longer than that', async () => {
    const { clock, log, asked, tellingOf } = scene([at(1), at(1), at(31, { sent: MB })]);
    const done = await tellingOf(async () => {
      await clock.sleep(50_000);
      return 'done';
    });
    expect(done).toBe('done');
    expect(log.lines).toEqual(['database: 0 B sent', 'database: 1.0 MB sent, 33.3 KB/s']);
    expect([...asked].map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('a host that cannot be asked is asked again, and is no trouble', async () => {
    const { clock, log, tellingOf } = scene([new Error('busy'), at(25, { sent: MB })]);
    await tellingOf(() => clock.sleep(40_000));
    expect(log.lines).toEqual(['database: 1.0 MB sent']);
  });

  test('work that fails ends it as well', async () => {
    const { clock, asked, tellingOf } = scene([at(1)]);
    const failing = async () => {
      await clock.sleep(20_000);
      throw new Error('the dump was cut');
    };
    await expect(tellingOf(failing)).rejects.toThrow('the dump was cut');
    expect([...asked].map(({ aborted }) => aborted)).toEqual([true]);
  });
});
