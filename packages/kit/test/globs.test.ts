import { globs } from '@esteira/kit';
import { expect, test } from '@jest/globals';

test.each([
  ['docs/**', 'docs/a/b.md', true],
  ['docs/**', 'docs', true],
  ['docs/**', 'docs/.hidden', true],
  ['docs/**', 'other/docs/a', false],
  ['**/.git', '.git', true],
  ['**/.git', 'a/b/.git', true],
  ['**/.git', 'a/b/.gitignore', false],
  ['.env.*', '.env.local', true],
  ['.env.*', 'a/.env.local', false],
  ['*.php', 'a.php', true],
  ['*.php', 'a/b.php', false],
  ['!a', '!a', true],
  ['!a', 'b', false],
  ['a name (1)', 'a name (1)', true],
])('%s and %s', (glob, path, expected) => {
  expect(globs([glob])(path)).toBe(expected);
});

test('any of several will do; none means nothing', () => {
  expect(globs(['a', 'b'])('b')).toBe(true);
  expect(globs([])('a')).toBe(false);
});
