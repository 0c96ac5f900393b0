import { setTimeout as pause } from 'node:timers/promises';
import type { LoadReport } from '../load/index.ts';
import { mustServe, releaseIn } from './observe.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

const RATE = 150;
const FEWEST = 20_000;
/** Milliseconds of nothing but visitors, before and after: a whole minute, for each has its scheduled tasks. */
const CALM = 60_000;
/** A median during the rollouts may be that many times the one before; so may the slowest hundredth. */
const SLOWER = 2;

/** Two releases in a row, with many visitors: none is lost, and they hardly notice. */
export const twoRollouts: Story = {
  name: 'two-rollouts',
  after: ['first-deploy'],
  underLoad: true,
  apart: true,
  rate: RATE,
  async play(stage, signal) {
    stage.markLoad('before');
    await pause(CALM, undefined, { signal });
    stage.markLoad('during');
    for (const which of ['one', 'another']) await deployAnother(stage, `${this.name}-${which}`, signal);
    stage.markLoad('after');
    await pause(CALM, undefined, { signal });
  },
  judge({ sent, during }: LoadReport) {
    must(sent >= FEWEST, `only ${sent} requests were sent`);
    const { before, during: meanwhile } = during;
    must(before !== undefined && meanwhile !== undefined, 'nothing was measured');
    const told = `p50 ${before.p50} → ${meanwhile.p50} ms, p99 ${before.p99} → ${meanwhile.p99} ms`;
    must(
      meanwhile.p50 <= SLOWER * before.p50 && meanwhile.p99 <= SLOWER * before.p99,
      `visitors noticed: ${told}`,
    );
  },
};

async function deployAnother(stage: Stage, run: string, signal: AbortSignal): Promise<void> {
  await stage.repository.commit(
    `Version of ${run}`,
    stage.world.application.profile.change(stage.releases.length + 1),
  );
  const result = await stage.push(run, signal);
  must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
  const release = releaseIn(result);
  must(release !== stage.live, 'the release did not change');
  stage.releases.push(release);
  await mustServe(stage, release);
}
