import { lastDeployment, mustServe, switchesOf } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** A release whose health check fails on the first host: the others never change, the first returns. */
export const brokenRelease: Story = {
  name: 'broken-release',
  after: ['first-deploy'],
  underLoad: true,
  async play(stage, signal) {
    const before = stage.live;
    await stage.repository.commit('A version that is not well', stage.world.application.profile.breakage);
    const result = await stage.push(this.name, signal);
    await stage.repository.undo();
    must(!result.succeeded, 'the workflow is green');
    must(result.log.includes('[rollout-reverted]'), 'the log does not say that it was reverted');
    must(/web-1: .*answers 503/.test(result.log), 'the log does not say what the host answered');
    must(result.summary.includes('on purpose'), 'the summary does not show the evidence');
    await mustServe(stage, before);

    const deployment = await lastDeployment(stage.world);
    must(
      deployment.verdict === 'reverted' && deployment.drained.length === 0,
      `the history says ${deployment.verdict}`,
    );
    for (const host of ['web-2', 'web-3']) {
      must(!(await switchesOf(stage, host)).includes(deployment.number), `${host} was switched`);
    }
    must((await switchesOf(stage, 'web-1')).includes(deployment.number), 'web-1 was never switched');
    const recorded = stage.world.github.deployments.at(-1)?.statuses.map((status) => status.state);
    must(recorded?.join() === 'in_progress,failure', `GitHub's deployment went ${recorded?.join()}`);
  },
};
