import { systemClock, waitFor } from '@esteira/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Release } from './world.ts';
import { ROOT, World } from './world.ts';

const INSTANCE = 'i-0web1';

let world: World;
let one: Release;
let two: Release;
let group: string;
let groups = 0;

beforeAll(async () => {
  world = await World.open();
  one = await world.publish({ version: 'one' });
  two = await world.publish({ version: 'two', files: { sick: '' } });
});
afterAll(async () => {
  await world.close();
});
beforeEach(async () => {
  await world.wipe();
  await world.deploy(one);
  groups += 1;
  group = await world.createTargetGroup(`web-${groups}`);
});

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const left = (host = INSTANCE, arn = group) => ({ host, targetGroup: 'web', port: 80, arn });
const guardState = async () =>
  (await world.host.run(['systemctl', 'is-active', 'esteira-guard'], { mayFail: true })).stdout.trim();

describe('a host that a dead run left out of the balancer', () => {
  test('rejoins every target group that the record names', async () => {
    const another = await world.createTargetGroup(`sockets-${groups}`);
    const number = world.nextDeployment();
    await world.writeDeployment(number, [left(), { ...left(), arn: another, port: 3000 }, left('i-0web2')]);
    await world.writeLock(number, minutesFromNow(-1));
    const { reply } = await world.call({ phase: 'guard', number });
    expect(reply).toMatchObject({
      ok: true,
      live: one.release,
      rejoined: [`${group} 80`, `${another} 3000`],
    });
    expect(await world.registered(group)).toEqual([`${INSTANCE}:80`]);
    expect(await world.registered(another)).toEqual([`${INSTANCE}:3000`]);
  });

  test('first ends what the run left half switched', async () => {
    const number = world.nextDeployment();
    await world.writeDeployment(number, [left()]);
    await world.writeLock(number);
    await world.host.sh(
      `systemctl stop clinic-worker; printf '1 ${number} activate begin ${one.release}\\n' >> ${ROOT}/.esteira/journal`,
    );
    expect((await world.call({ phase: 'guard', number })).reply).toMatchObject({ ok: true });
    expect(await world.host.sh('systemctl is-active clinic-worker')).toBe('active\n');
    expect(await world.registered(group)).toEqual([`${INSTANCE}:80`]);
  });

  test('stays out where it cannot prove what it serves', async () => {
    const number = world.nextDeployment();
    for (const phase of ['stage', 'activate'] as const) await world.call({ phase, number, ...two });
    await world.writeDeployment(number, [left()]);
    await world.writeLock(number);
    expect((await world.call({ phase: 'guard', number })).reply).toMatchObject({
      ok: false,
      code: 'host-unproven',
    });
    expect(await world.registered(group)).toEqual([]);
  }, 120_000);

  test('is told why it could not', async () => {
    const number = world.nextDeployment();
    await world.writeDeployment(number, [left(INSTANCE, group.replace('web-', 'gone-'))]);
    await world.writeLock(number);
    expect((await world.call({ phase: 'guard', number })).reply).toMatchObject({
      ok: false,
      code: 'host-rejoin-failed',
      message: expect.stringContaining('TargetGroupNotFound'),
    });
  });

  test('leaves the word to a newer deployment that has been at work on it', async () => {
    const number = world.nextDeployment();
    await world.writeDeployment(number, [left()]);
    await world.writeLock(number + 1);
    await world.call({ phase: 'stage', number: world.nextDeployment(), ...one });
    expect((await world.call({ phase: 'guard', number })).reply).toMatchObject({ code: 'host-fenced' });
    expect(await world.registered(group)).toEqual([]);
  });
});

test('a host that was brought back by its run is left alone', async () => {
  const number = world.nextDeployment();
  await world.writeDeployment(number, []);
  await world.writeLock(number);
  const { reply } = await world.call({ phase: 'guard', number });
  expect(reply).toMatchObject({ ok: true });
  expect(reply).not.toHaveProperty('rejoined');
});

test('a guard is posted where the host may be drained, waits while its run lives, and acts when it is dead', async () => {
  const number = world.nextDeployment();
  await world.writeDeployment(number, [left()]);
  await world.writeLock(number, minutesFromNow(10));
  expect((await world.call({ phase: 'stage', number, ...one, guard: true })).reply?.ok).toBe(true);
  expect(await guardState()).toBe('active');
  const wait = { clock: systemClock, within: 60_000, first: 200, slowest: 1_000 };
  await waitFor('the guard to have looked', wait, async () => {
    const log = await world.host.sh(`ls -l --time-style=full-iso ${ROOT}/.esteira/http_status`);
    return log === '' ? undefined : true;
  });
  expect(await world.registered(group)).toEqual([]);

  await world.writeLock(number, minutesFromNow(-1));
  await waitFor('the host to rejoin', wait, async () =>
    (await world.registered(group)).length > 0 ? true : undefined,
  );
  await waitFor('the guard to stand down', wait, async () =>
    (await guardState()) === 'inactive' ? true : undefined,
  );
});

test('stage without a balancer posts none', async () => {
  await world.call({ phase: 'stage', number: world.nextDeployment(), ...one });
  expect(await guardState()).toBe('inactive');
});
