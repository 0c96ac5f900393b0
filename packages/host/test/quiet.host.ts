import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Release } from './world.ts';
import { World } from './world.ts';

/** Listens as a Node service does, and keeps who has called. */
const LISTENER = `exec php -r '
  pcntl_async_signals(true);
  pcntl_signal(SIGTERM, fn () => exit(0));
  $server = stream_socket_server("tcp://0.0.0.0:3000");
  $calls = [];
  while (true) if ($call = @stream_socket_accept($server, 0.2)) $calls[] = $call;
'`;

let world: World;
let one: Release;
let two: Release;

beforeAll(async () => {
  world = await World.open();
  const files = {
    'worker.sh': LISTENER,
    'public/slow.php': '<?php usleep(3000000); echo trim(file_get_contents(__DIR__."/../version"));',
  };
  one = await world.publish({ version: 'one', files });
  two = await world.publish({ version: 'two', files });
});
afterAll(async () => {
  await world.close();
});
beforeEach(async () => {
  await world.wipe();
  await world.deploy(one);
});

async function activate(quiet: number | undefined) {
  const number = world.nextDeployment();
  await world.call({ phase: 'stage', number, ...two });
  const started = performance.now();
  const { reply } = await world.call({ phase: 'activate', number, ...two, quiet, prove: 30 });
  return { reply, took: performance.now() - started };
}

describe('a host that has left the balancer', () => {
  test('lets a request end before it switches', async () => {
    const slow = world.get('/slow.php');
    await pause(300);
    const { reply, took } = await activate(20);
    expect(reply).toMatchObject({ ok: true, live: two.release });
    expect(reply).not.toHaveProperty('busy');
    expect(took).toBeGreaterThan(2_000);
    expect(await slow).toEqual({ status: 200, body: 'one' });
  });

  test('says who is still connected when their time is over, and goes on', async () => {
    const call = await world.host.sh(
      'exec 9<>/dev/tcp/127.0.0.1/3000; setsid sleep 60 <&9 >/dev/null 2>&1 & echo $!',
    );
    try {
      expect((await activate(2)).reply).toMatchObject({ ok: true, busy: 'clinic-worker.service: 1' });
    } finally {
      await world.host.sh(`kill ${call.trim()}`);
    }
  });

  test('does not wait where nothing is open', async () => {
    const { reply, took } = await activate(60);
    expect(reply).toMatchObject({ ok: true });
    expect(reply).not.toHaveProperty('busy');
    expect(took).toBeLessThan(30_000);
  });
});

test('a host without a balancer is not waited for: its requests never cease', async () => {
  const slow = world.get('/slow.php');
  await pause(300);
  const { reply } = await activate(undefined);
  expect(reply).toMatchObject({ ok: true, live: two.release });
  expect((await slow).status).toBe(200);
});

test('an activation ends with the proof', async () => {
  expect((await activate(undefined)).reply).toMatchObject({
    ok: true,
    proof: 'web php clinic-worker health:200',
  });
});
