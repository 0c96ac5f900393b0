import type { ManifestFile } from '@esteira/bundle';
import { compareSizes } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { expect, test } from '@jest/globals';

const file = (path: string, bytes: number): ManifestFile => ({ path, bytes, sha256: '0'.repeat(64) });

const BEFORE = manifestOf('before', {
  files: [
    file('artisan', 10),
    file('app/Models/User.php', 100),
    file('public/build/assets/a.js', 500),
    file('vendor/acme/old/x.php', 50),
    { path: 'public/link', link: 'build' },
  ],
});
const AFTER = manifestOf('after, and heavier', {
  files: [
    file('artisan', 10),
    file('app/Models/User.php', 90),
    file('public/build/assets/b.js', 300),
    file('public/build/assets/c.js', 300),
    file('vendor/acme/new/x.php', 50),
    file('vendor/other/x.php', 7),
  ],
});

test('what grew and what shrank, two levels deep, the greatest change first; what stayed is not named', () => {
  expect(compareSizes(BEFORE, AFTER).folders).toEqual([
    { folder: 'public/build', before: 500, after: 600 },
    { folder: 'app/Models', before: 100, after: 90 },
    { folder: 'vendor/other', before: 0, after: 7 },
  ]);
  expect(compareSizes(AFTER, BEFORE).folders.map(({ before, after }) => after - before)).toEqual([
    -100, 10, -7,
  ]);
});

test('only so many folders are named', () => {
  expect(compareSizes(BEFORE, AFTER, 1).folders.map(({ folder }) => folder)).toEqual(['public/build']);
});

test('the whole: files, with links, and bytes of the archive', () => {
  const { before, after } = compareSizes(BEFORE, AFTER);
  expect(before).toEqual({ release: BEFORE.release, files: 5, archive: 6, unpacked: 1_000 });
  expect(after).toEqual({ release: AFTER.release, files: 6, archive: 18, unpacked: 1_000 });
});
