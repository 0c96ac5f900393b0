import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { World } from './world.ts';

/** Gives the tests of a file one host, which is bare again before each of them. */
export function onBareHost(take: (world: World) => void): void {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    take(world);
  }, 120_000);
  afterAll(async () => {
    await world.close();
  }, 60_000);
  beforeEach(async () => {
    await world.writeConf({});
    await world.wipe();
  });
}
