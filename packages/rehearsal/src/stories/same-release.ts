import { lastDeployment, mustServe, releaseIn } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

const SECONDS = 10;

/** The commit that is live is pushed again: nothing to build differently, nothing to send, nobody to drain. */
export const sameRelease: Story = {
  name: 'same-release',
  after: ['first-deploy'],
  underLoad: true,
  async play(stage, signal) {
    const result = await stage.push(this.name, signal);
    must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
    must(releaseIn(result) === stage.live, 'a second build of one commit has another digest');
    must(result.log.includes('in the bucket already, nothing sent'), 'the bundle was sent again');
    await mustServe(stage, stage.live);
    const { steps, startedAt, endedAt } = await lastDeployment(stage.world);
    const busy = steps.filter((step) => step.phase !== 'prune');
    must(
      busy.length === 0,
      `hosts were busy with ${busy.map((step) => `${step.phase} of ${step.host}`).join(', ')}`,
    );
    const took = (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000;
    must(took < SECONDS, `the rollout took ${took} s`);
  },
};
