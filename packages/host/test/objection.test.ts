import { objectionOf } from '@esteira/host';
import { expect, test } from '@jest/globals';

test('where nothing speaks against it, there is none', () => {
  expect(objectionOf([])).toBeUndefined();
});

test('a single reason keeps its code, and with it what to do', () => {
  expect(
    objectionOf(['backup-clock: The clock is 400 seconds away: timedatectl set-ntp true']),
  ).toMatchObject({
    code: 'backup-clock',
    message: 'The clock is 400 seconds away: timedatectl set-ntp true',
    hint: expect.stringContaining('timedatectl'),
  });
});

test('of several each is told with its code', () => {
  const problems = ['backup-rights: The account lacks EVENT.', 'backup-no-room: 3 MiB free', 'and 3 more'];
  expect(objectionOf(problems)).toMatchObject({ code: 'backup-refused', evidence: problems.join('\n') });
});

test('a reason that nobody here knows is one all the same', () => {
  for (const odd of ['backup-of-tomorrow: No.', 'no']) {
    expect(objectionOf([odd])).toMatchObject({ code: 'backup-refused', evidence: odd });
  }
});
