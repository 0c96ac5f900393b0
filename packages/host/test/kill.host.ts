import type { Phase } from '@esteira/host';
import { PROGRAM } from '@esteira/host';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { beforeMain, dyingBefore } from './dying.ts';
import type { Release } from './world.ts';
import { ROOT, World } from './world.ts';

/** Every step that a phase journals, in order. A test below holds this list to the truth. */
const STEPS = {
  stage: ['begin', 'extracted', 'placed', 'linked', 'warmed', 'staged'],
  migrate: ['begin', 'prepared', 'migrated'],
  activate: ['begin', 'switched', 'reloaded', 'restarted'],
  contract: ['begin', 'contracted'],
  revert: ['begin', 'switched', 'reloaded', 'restarted', 'reverted'],
} as const;

let world: World;
let one: Release;
let two: Release;

beforeAll(async () => {
  world = await World.open();
  one = await world.publish({ version: 'one' });
  const migrations = { before: 'backup:run', after: 'database/migrations/after' };
  two = await world.publish({ version: 'two', facts: { migrations } });
});
afterAll(async () => {
  await world.close();
});
beforeEach(async () => {
  await world.wipe();
  await world.deploy(one);
});

/** The program, dying by SIGKILL with its whole process group right after it journals `step`. */
function dyingAfter(step: string): string {
  return beforeMain(
    PROGRAM,
    `eval "whole_$(declare -f journal)"
journal() { whole_journal "$1"; [[ $1 != '${step}' ]] || kill -KILL 0; }`,
  );
}

/** Brings the host to where a phase can begin. */
async function prepare(phase: Phase): Promise<number> {
  const number = world.nextDeployment();
  const before: Partial<Record<Phase, Phase[]>> = {
    migrate: ['stage'],
    activate: ['stage'],
    contract: ['stage', 'activate'],
    revert: ['stage', 'activate'],
  };
  for (const each of before[phase] ?? [])
    expect((await world.call({ phase: each, number, ...two })).reply?.ok).toBe(true);
  return number;
}

/** nginx, PHP and the application agree on one whole release. */
async function servedRelease(): Promise<string> {
  const answers = await Promise.all(
    ['/esteira-release.txt', '/esteira-release.php', '/'].map(async (path) => (await world.get(path)).body),
  );
  const [web, php, version] = answers;
  expect(php).toBe(web);
  expect(version).toBe(web === one.release ? 'one' : 'two');
  return String(web);
}

describe.each(Object.entries(STEPS) as [keyof typeof STEPS, readonly string[]][])('%s', (phase, steps) => {
  test('journals these steps', async () => {
    const number = await prepare(phase);
    await world.call({ phase, number, ...two });
    const journal = await world.host.sh(
      `grep " ${number} ${phase} " ${ROOT}/.esteira/journal | cut -d ' ' -f 4`,
    );
    expect(journal.trim().split('\n')).toEqual(steps);
  });

  test.each(steps)('killed after `%s`, serves a whole release and goes on', async (step) => {
    const number = await prepare(phase);
    const killed = await world.call({ phase, number, ...two }, dyingAfter(step));
    expect(killed.reply).toBeUndefined();
    expect(killed.exitCode).not.toBe(0);
    const served = await servedRelease();
    if (phase === 'stage' || phase === 'migrate') expect(served).toBe(one.release);
    expect((await world.call({ phase, number, ...two })).reply).toMatchObject({ ok: true });
    const wanted = { stage: one, migrate: one, activate: two, contract: two, revert: one }[phase];
    expect(await servedRelease()).toBe(wanted.release);
    expect((await world.call({ phase: 'prove', ...wanted })).reply).toMatchObject({ ok: true });
  });

  test.each(steps)('killed after `%s`, converges by itself', async (step) => {
    const number = await prepare(phase);
    await world.call({ phase, number, ...two }, dyingAfter(step));
    const { reply } = await world.call({ phase: 'converge', number: world.nextDeployment() });
    expect(reply).toMatchObject({ ok: true, live: await servedRelease() });
    const live = reply?.ok === true ? reply.live : '';
    expect((await world.call({ phase: 'prove', release: live })).reply).toMatchObject({ ok: true });
  });
});

describe('a bundle that comes as its difference', () => {
  let three: Release;
  beforeAll(async () => {
    three = await world.publish({ version: 'three' });
    await world.publishDelta(one, three);
  });

  /** As GNU tar laid it out, whichever way it came. */
  const content = () =>
    world.host.sh(
      `cd ${ROOT}/releases/${three.release} && find . -path ./bootstrap/cache -prune -o -type f -print0 | sort -z | xargs -0 sha256sum`,
    );

  test('killed before any of its commands, leaves nothing that looks complete, and comes whole the next time', async () => {
    await world.call({ phase: 'stage', number: world.nextDeployment(), ...three });
    const expected = await content();
    const ways = new Set<string>();
    let command = 100;
    for (let finished = false; !finished; command += 120) {
      await world.wipe();
      await world.deploy(one);
      const number = world.nextDeployment();
      const killed = await world.call({ phase: 'stage', number, ...three }, dyingBefore(PROGRAM, command));
      finished = killed.reply !== undefined;
      expect(await servedRelease()).toBe(one.release);
      const again = await world.call({ phase: 'stage', number, ...three });
      expect(again.reply).toMatchObject({ ok: true });
      ways.add(again.reply?.ok === true ? String(again.reply['fetched']) : '');
      expect(await content()).toBe(expected);
      const kept = await world.host.sh(`cd ${ROOT}/.esteira/kept && sha256sum *.tar`);
      expect(kept).toBe(`${three.digest}  ${three.digest}.tar\n`);
    }
    // Killed before, in the middle of, and after the difference was taken.
    expect([...ways].toSorted()).toEqual(['delta', 'no']);
    expect(command).toBeGreaterThan(400);
  }, 600_000);
});

test('killed before any of its commands, an activation never leaves the host without a whole release', async () => {
  const number = await prepare('activate');
  let command = 40;
  for (let finished = false; !finished; command += 23) {
    const { reply } = await world.call({ phase: 'activate', number, ...two }, dyingBefore(PROGRAM, command));
    finished = reply !== undefined;
    await servedRelease();
    await world.call({ phase: 'activate', number, ...two });
    expect((await world.call({ phase: 'prove', ...two })).reply).toMatchObject({ ok: true });
    expect((await world.call({ phase: 'revert', number })).reply).toMatchObject({
      ok: true,
      live: one.release,
    });
  }
  expect(command).toBeGreaterThan(100);
});

test('a phase waits for the one before it, and a kill frees the lock', async () => {
  const number = await prepare('activate');
  const slow = world.call(
    { phase: 'activate', number, ...two },
    beforeMain(PROGRAM, 'reload_fpm() { sleep 3; }'),
  );
  // The other one has the lock as soon as it has journalled its first step.
  await world.host.sh(
    `until grep -q " ${number} activate begin " ${ROOT}/.esteira/journal; do sleep 0.05; done`,
  );
  const other = await world.call({ phase: 'revert', number });
  expect((await slow).reply).toMatchObject({ ok: true, live: two.release });
  expect(other.reply).toMatchObject({ ok: true, live: one.release });
});
