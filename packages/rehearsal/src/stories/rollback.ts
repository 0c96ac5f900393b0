import { lastDeployment, mustServe } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** Somebody returns to the release before, from the Actions tab. */
export const rollback: Story = {
  name: 'rollback',
  after: ['first-deploy', 'second-deploy'],
  underLoad: true,
  async play(stage, signal) {
    const wanted = stage.releases.at(-2) ?? '';
    const result = await stage.dispatch(this.name, 'rollback.yml', { release: wanted }, signal);
    must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
    await mustServe(stage, wanted);
    stage.releases.push(wanted);
    const { steps } = await lastDeployment(stage.world);
    must(!steps.some((step) => step.phase === 'migrate'), 'migrations ran');
    const fetched = steps.filter((step) => step.phase === 'stage' && step.note !== 'was there already');
    must(fetched.length === 0, `${fetched.map((step) => step.host).join(', ')} fetched again what they had`);
  },
};
