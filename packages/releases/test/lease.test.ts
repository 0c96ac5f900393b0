import { VirtualClock } from '@esteira/kit/testing';
import type { Leasing } from '@esteira/releases';
import { Lease } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import { describe, expect, test } from '@jest/globals';

const LOCK = 'environments/production/lock.json';

function world() {
  const store = new MemoryStore();
  const clock = new VirtualClock();
  const controller = new AbortController();
  const said: string[] = [];
  const leasing = (id: string, wait: number): Leasing => ({
    store,
    environment: 'production',
    owner: { actor: id, run: `https://github.test/runs/${id}`, id },
    clock,
    signal: controller.signal,
    wait,
    waiting: (message) => said.push(message),
  });
  const acquire = (id: string, wait = 0) => Lease.acquire(leasing(id, wait));
  const resume = (id: string) => Lease.resume(leasing(id, 0));
  return { store, clock, controller, said, acquire, resume };
}

describe('a lease', () => {
  test('has one holder, and its number grows with each', async () => {
    const { acquire, store } = world();
    const ana = await acquire('ana');
    expect(ana.number).toBe(1);
    await expect(acquire('bia')).rejects.toMatchObject({
      code: 'environment-locked',
      message: 'production is locked by deployment 1 of ana for 0ms: https://github.test/runs/ana.',
    });
    await ana.release();
    expect(store.json(LOCK)).toEqual({ schema: 1, number: 1 });
    const bia = await acquire('bia');
    expect(bia.number).toBe(2);
    await bia.release();
  });

  test('of many at once, one gets it', async () => {
    const { acquire } = world();
    const tries = await Promise.allSettled(['a', 'b', 'c', 'd'].map((id) => acquire(id)));
    const held = tries.filter((each) => each.status === 'fulfilled');
    expect(held).toHaveLength(1);
    for (const each of held) await each.value.release();
  });

  test('is kept alive for as long as its holder works', async () => {
    const { acquire, clock, store } = world();
    const ana = await acquire('ana');
    await clock.sleep(10 * 60_000);
    await expect(acquire('bia')).rejects.toMatchObject({ code: 'environment-locked' });
    expect(ana.lost.aborted).toBe(false);
    expect(store.json(LOCK)).toMatchObject({ number: 1, owner: { id: 'ana' } });
    await ana.release();
  });

  test('can be waited for', async () => {
    const { acquire, clock, said } = world();
    const ana = await acquire('ana');
    const bia = acquire('bia', 5 * 60_000);
    await clock.sleep(60_000);
    await ana.release();
    expect((await bia).number).toBe(2);
    expect(said[0]).toMatch(/locked by deployment 1 of ana/);
    await (await bia).release();
  });

  test('that was stolen is found out when it is asked for, long before the next heartbeat', async () => {
    const { acquire, store } = world();
    const ana = await acquire('ana');
    await ana.confirm();
    store.put(LOCK, JSON.stringify({ schema: 1, number: 2 }));
    await expect(ana.confirm()).rejects.toMatchObject({ code: 'lock-lost' });
    expect(ana.lost.aborted).toBe(true);
  });

  test('is renewed one at a time: a heartbeat and a question at once do not make it look stolen', async () => {
    const { acquire, clock } = world();
    const ana = await acquire('ana');
    await Promise.all([clock.sleep(20_000), ana.confirm(), ana.confirm(), ana.confirm()]);
    expect(ana.lost.aborted).toBe(false);
    await ana.release();
  });

  test('that cannot be asked for is ours until it runs out', async () => {
    const { acquire, clock, store } = world();
    const ana = await acquire('ana');
    store.outage = new Error('S3 is away');
    await ana.confirm();
    await clock.sleep(120_000);
    await expect(ana.confirm()).rejects.toMatchObject({ code: 'lock-lost' });
  });

  test('of a run that died is free after it has surely run out, and not before', async () => {
    const { acquire, clock, store } = world();
    const dead = await acquire('dead');
    const last = store.objects.get(LOCK);
    await dead.release();
    store.put(LOCK, last?.text ?? ''); // As a SIGKILL leaves it: held, never renewed.
    await clock.sleep(95_000);
    await expect(acquire('bia')).rejects.toMatchObject({ code: 'environment-locked' });
    await clock.sleep(15_000);
    const bia = await acquire('bia');
    expect(bia.number).toBe(2);
    await bia.release();
  });

  test('that somebody took over stops its former holder, who does not free it', async () => {
    const { acquire, clock, store } = world();
    const ana = await acquire('ana');
    const stolen = { schema: 1, number: 2, owner: { actor: 'bia', run: 'x', id: 'bia' } };
    store.put(LOCK, JSON.stringify(stolen));
    await clock.sleep(30_000);
    expect(ana.lost.aborted).toBe(true);
    expect(ana.lost.reason).toMatchObject({ code: 'lock-lost' });
    await ana.release();
    expect(store.json(LOCK)).toEqual(stolen);
  });

  test('survives an outage of the store that is shorter than itself', async () => {
    const { acquire, clock, store } = world();
    const ana = await acquire('ana');
    store.outage = new Error('S3 is away');
    await clock.sleep(50_000);
    expect(ana.lost.aborted).toBe(false);
    store.outage = undefined;
    await clock.sleep(50_000);
    expect(ana.lost.aborted).toBe(false);
    await ana.release();
  });

  test('is given up in an outage that is longer', async () => {
    const { acquire, clock, store } = world();
    const ana = await acquire('ana');
    store.outage = new Error('S3 is away');
    await clock.sleep(130_000);
    expect(ana.lost.reason).toMatchObject({ code: 'lock-lost', cause: store.outage });
    await ana.release();
  });

  test('waiting for it ends with a cancel', async () => {
    const { acquire, controller } = world();
    const ana = await acquire('ana');
    const bia = acquire('bia', 60_000);
    controller.abort(new Error('cancelled'));
    await expect(bia).rejects.toThrow('cancelled');
    await ana.release();
  });

  test('a damaged record is no free lock', async () => {
    const { acquire, store } = world();
    store.put(LOCK, '{"schema":1');
    await expect(acquire('ana')).rejects.toMatchObject({ code: 'record-damaged' });
  });
});

describe('a later step of the same run', () => {
  test('goes on with the lease that an earlier one abandoned, and frees it', async () => {
    const { acquire, resume, clock, store } = world();
    const main = await acquire('ana');
    main.abandon();
    await clock.sleep(60_000);
    const post = await resume('ana');
    expect(post?.number).toBe(1);
    await clock.sleep(5 * 60_000);
    await expect(acquire('bia')).rejects.toMatchObject({ code: 'environment-locked' });
    await post?.release();
    expect(store.json(LOCK)).toEqual({ schema: 1, number: 1 });
    expect(await resume('ana')).toBeUndefined();
  });

  test("leaves somebody else's alone", async () => {
    const { acquire, resume } = world();
    expect(await resume('ana')).toBeUndefined();
    const ana = await acquire('ana');
    expect(await resume('bia')).toBeUndefined();
    await ana.release();
  });

  test('an abandoned lease expires', async () => {
    const { acquire, clock } = world();
    (await acquire('ana')).abandon();
    await clock.sleep(110_000);
    const bia = await acquire('bia');
    expect(bia.number).toBe(2);
    await bia.release();
  });
});
