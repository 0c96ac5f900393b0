import { parseFacts } from '@esteira/bundle';
import { planPurge } from '@esteira/edge';
import { expect, test } from '@jest/globals';

function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['/', true],
  ['/about?page=2', true],
  ['/search?q=*', true],
  ['/São-Paulo', true],
  ['/blog/*', false],
  ['/blog#top', false],
  ['/blog?page=2#top', false],
  ['/a\\b', false],
])('%s in esteira.yml is taken by both who seals it and who purges it, or by neither: %s', (path, taken) => {
  expect(accepts(() => parseFacts(`purge: { a: [${JSON.stringify(path)}] }`))).toBe(taken);
  expect(accepts(() => planPurge({ files: [`https://clinic.example.com${path}`] }))).toBe(taken);
});
