import { systemClock, waitFor } from '@esteira/kit';
import { TARGET_GROUP } from '../world/index.ts';
import { lockRecord, mustServe } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** An instance that is launched later serves the release before it gets a request; no workflow runs. */
export const lateHost: Story = {
  name: 'late-host',
  after: ['first-deploy'],
  underLoad: true,
  apart: true,
  async play(stage, signal) {
    const { number } = await lockRecord(stage.world);
    const host = await stage.world.launch();
    const server = async () => (await stage.world.haproxy.servers(TARGET_GROUP)).get(host.name);
    const waiting = { clock: systemClock, signal, within: 60_000, first: 200, slowest: 500 };
    await waitFor(
      `visitors on ${host.name}`,
      waiting,
      async () => ((await server())?.requests ?? 0) > 20 || undefined,
    );
    await mustServe(stage, stage.live);
    must((await lockRecord(stage.world)).number === number, 'a deployment was made');
  },
};
