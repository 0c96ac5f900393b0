import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME, sh } from '@esteira/rehearsal/machine';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rehearse } from './support/rehearse.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-story-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Everything a rehearsal makes on a machine. */
async function leftBehind(): Promise<string[]> {
  // A pattern that does not match the shell which looks for it.
  const processes = await sh('sh', '-c', 'pgrep -af "systemd-nspaw[n]|moto_serve[r]|ac[t] push" || true');
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .filter((line) => line.includes(HOME));
  const namespaces = await sh('ip', 'netns', 'list');
  const links = await sh('sh', '-c', 'ip -oneline link show esteira0 2>/dev/null || true');
  const folders = readdirSync(HOME).filter((name) => name.startsWith('world-'));
  return [processes, ...mounts, namespaces, links, ...folders].filter((found) => found.trim() !== '');
}

describe('a rehearsal', () => {
  test('plays stories and what they need before them, loses no request, and cleans up', async () => {
    const json = join(folder, 'figures.json');
    const { code, output } = await rehearse('drift', 'late-host', '--json', json).end();
    expect(output).toContain('✓ late-host held');
    expect(code).toBe(0);
    const { stories } = JSON.parse(readFileSync(json, 'utf8')) as { stories: Record<string, unknown>[] };
    const all = { held: true, hosts: '3/3', failed: 0, socketsCut: 0 };
    expect(stories).toMatchObject([
      { name: 'first-deploy', ...all },
      { name: 'second-deploy', ...all },
      { name: 'drift', ...all },
      { name: 'late-host', ...all, hosts: '4/4' },
    ]);
    expect(Number(stories[1]?.['requests'])).toBeGreaterThan(1_000);
    expect(existsSync(join(HOME, 'rehearsal/second-deploy.md'))).toBe(true);
    expect(await leftBehind()).toEqual([]);
  }, 600_000);

  test('plays what becomes of backups: drilled, failing, held to ransom, and all that is left', async () => {
    const json = join(folder, 'figures.json');
    const stories = ['backup-and-drill', 'silent-failures', 'ransom', 'disaster'];
    const { code, output } = await rehearse(...stories, '--json', json).end();
    expect([code, output]).toEqual([0, expect.anything()]);
    const figures = JSON.parse(readFileSync(json, 'utf8')) as { stories: Record<string, unknown>[] };
    expect(figures.stories.map(({ name, held }) => [name, held])).toEqual(
      ['first-deploy', ...stories].map((name) => [name, true]),
    );
  }, 600_000);

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'cleans up after %s in the middle of a rollout',
    async (signal) => {
      const { child, says, end } = rehearse('first-deploy');
      await says('web-1  stage');
      child.kill(signal);
      const { code, output } = await end();
      expect(output).toContain('Cleaning up');
      expect(code).not.toBe(0);
      expect(await leftBehind()).toEqual([]);
    },
    300_000,
  );

  test('says what it knows when it is asked for something else', async () => {
    const { code, output } = await rehearse('no-such-story').end();
    expect(output).toContain('There is no story no-such-story.');
    expect(output).toContain('first-deploy, second-deploy');
    expect(code).toBe(2);
  });
});
