import { lastDeployment, mustServe, releaseIn } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** A changed release, with a migration and new assets, while visitors are on the site. */
export const secondDeploy: Story = {
  name: 'second-deploy',
  after: ['first-deploy'],
  underLoad: true,
  async play(stage, signal) {
    const before = stage.live;
    await stage.repository.commit('The second version', stage.world.application.profile.change(2));
    const result = await stage.push(this.name, signal);
    must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
    const release = releaseIn(result);
    must(release !== before, 'a changed application has the same release id');
    await mustServe(stage, release);
    stage.releases.push(release);
    const { steps } = await lastDeployment(stage.world);
    const order = steps.filter((step) => step.phase === 'activate').map((step) => step.host);
    must(order.join() === 'web-1,web-2,web-3', `hosts were switched in the order ${order.join()}`);
  },
};
