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
/**
 * A median during the rollouts may be that many times the one of the calm; so may the slowest hundredth. Of the
 * two calm minutes the slower one counts: on processors that everybody shares they differ among themselves.
 */
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
    const { before, during: meanwhile, after } = during;
    must(before !== undefined && meanwhile !== undefined && after !== undefined, 'nothing was measured');
    for (const part of ['p50', 'p99'] as const) {
      const told = `${part} ${before[part]} → ${meanwhile[part]} → ${after[part]} ms`;
      must(meanwhile[part] <= SLOWER * Math.max(before[part], after[part]), `visitors noticed: ${told}`);
    }
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
