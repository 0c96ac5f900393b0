import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makePortal } from './support/portal.ts';
import { rehearse } from './support/rehearse.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-variety-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('an application of another kind is built, deployed, and deployed again under load', async () => {
  const app = join(folder, 'portal');
  await makePortal(app);
  const json = join(folder, 'figures.json');
  const { code, output } = await rehearse('second-deploy', '--app', app, '--json', json).end();
  expect(output).toContain('✓ second-deploy held');
  expect(code).toBe(0);
  const { stories } = JSON.parse(readFileSync(json, 'utf8')) as { stories: Record<string, unknown>[] };
  const all = { held: true, hosts: '3/3', failed: 0 };
  expect(stories).toMatchObject([
    { name: 'first-deploy', ...all },
    { name: 'second-deploy', ...all },
  ]);
}, 600_000);
