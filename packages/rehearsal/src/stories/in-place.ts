import { mustServe, releaseIn } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/**
 * Hosts that no balancer takes out: PHP-FPM reloads and services restart while requests keep coming. No
 * request is lost and no call is cut; calls that begin while a Node service ends its last ones are refused.
 */
export const inPlace: Story = {
  name: 'in-place',
  after: ['first-deploy'],
  underLoad: true,
  apart: true,
  refusesCalls: true,
  async play(stage, signal) {
    await stage.repository.commit('Switched in place', stage.world.application.profile.change(8));
    const result = await stage.push(this.name, signal, { ESTEIRA_TARGET_GROUPS: '' });
    must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
    must(!result.log.includes('  drain  '), 'a host was taken out of the balancer');
    const release = releaseIn(result);
    must(release !== stage.live, 'the release did not change');
    stage.releases.push(release);
    await mustServe(stage, release);
  },
};
