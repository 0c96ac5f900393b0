import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerCommands, systemClock, waitFor } from '@esteira/kit';
import { expect, test } from '@jest/globals';

const quiet = { quiet: true };

test('gives output and exit code', async () => {
  const result = await runnerCommands.run('sh', ['-c', 'echo out; echo err >&2; exit 3'], {
    ...quiet,
    mayFail: true,
  });
  expect(result.exitCode).toBe(3);
  expect(result.stdout).toBe('out\n');
  expect(result.transcript.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('a failure shows the last lines', async () => {
  const failing = runnerCommands.run('sh', ['-c', 'seq 100; exit 1'], quiet);
  await expect(failing).rejects.toMatchObject({
    code: 'command-failed',
    evidence: expect.stringMatching(/^71\n.*100$/s),
  });
});

test('variables are added and taken away', async () => {
  process.env['ESTEIRA_TEST_GONE'] = 'here';
  const { stdout } = await runnerCommands.run('sh', ['-c', 'echo "$A-${ESTEIRA_TEST_GONE-none}"'], {
    ...quiet,
    env: { A: '1', ESTEIRA_TEST_GONE: undefined },
  });
  delete process.env['ESTEIRA_TEST_GONE'];
  expect(stdout).toBe('1-none\n');
});

test('a missing program and a missing folder are told apart', async () => {
  await expect(runnerCommands.run('no-such-program', [], quiet)).rejects.toMatchObject({
    code: 'command-missing',
  });
  await expect(runnerCommands.run('true', [], { ...quiet, cwd: '/no/such/folder' })).rejects.toMatchObject({
    code: 'command-failed',
  });
});

test('an abort ends the program and what it started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'esteira-'));
  const pidFile = join(folder, 'pid');
  const controller = new AbortController();
  const running = runnerCommands.run('sh', ['-c', `sleep 300 & echo $! > ${pidFile}; wait`], {
    ...quiet,
    signal: controller.signal,
  });
  const waiting = { clock: systemClock, within: 20_000, first: 20 };
  const pid = await waitFor('the grandchild', waiting, async () => {
    const text = await readFile(pidFile, 'utf8').catch(() => '');
    return text.endsWith('\n') ? Number(text) : undefined;
  });
  controller.abort(new Error('cancelled'));
  await expect(running).rejects.toThrow('cancelled');
  await waitFor('its end', waiting, async () => (isAlive(pid) ? undefined : true));
  await rm(folder, { recursive: true });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
