import { expect, test } from '@jest/globals';
import { harmless } from '../src/harmless.ts';

test.each([
  ['::set-output name=x::y', ': :set-output name=x::y'],
  ['   ::error::no', '   : :error::no'],
  ['a\n::add-mask::b', 'a\n: :add-mask::b'],
  ['see ##[error]there', 'see # #[error]there'],
  ['plain: a::b [c]', 'plain: a::b [c]'],
])('%j is printed as %j', (line, printed) => {
  expect(harmless(line)).toBe(printed);
});
