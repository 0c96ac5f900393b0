import { lastDeployment, mustServe, releaseIn } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** Three hosts that have never seen a release. */
export const firstDeploy: Story = {
  name: 'first-deploy',
  after: [],
  underLoad: false,
  async play(stage, signal) {
    const result = await stage.push(this.name, signal);
    must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
    const release = releaseIn(result);
    await mustServe(stage, release);
    stage.releases.push(release);

    const deployment = await lastDeployment(stage.world);
    must(deployment.verdict === 'succeeded' && deployment.number === 1, 'the history does not say so');
    const migrations = deployment.steps.filter((step) => step.phase === 'migrate');
    must(migrations.length === 1, `migrations ran ${migrations.length} times`);
    const recorded = stage.world.github.deployments.at(-1)?.statuses.map((status) => status.state);
    must(recorded?.join() === 'in_progress,success', `GitHub's deployment went ${recorded?.join()}`);
    must(stage.world.cloudflare.purges.length === 0, 'the first deployment purged something');
    // Whoever comes now is served.
    stage.startLoad();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  },
};
