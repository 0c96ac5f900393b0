import { expect, test } from '@jest/globals';
import { isOlder } from '../src/aws/agent-version.ts';

const FIRST = '3.3.2746.0';

test.each(['3.3.987.0', '3.2.9999.0', '2.3.1644.0', '3.3.2745.9', '', '3.3'])('%j is too old', (version) => {
  expect(isOlder(version, FIRST)).toBe(true);
});

test.each(['3.3.2746.0', '3.3.2746.1', '3.3.3050.0', '3.4.0.0', '4.0.0.0', '3.10.0.0'])(
  '%j will do',
  (version) => {
    expect(isOlder(version, FIRST)).toBe(false);
  },
);

test('where nothing is asked of an agent, none is too old', () => {
  expect(isOlder('', '0')).toBe(false);
});
