import { mustServe, releaseIn } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** May do everything in the account: for a first try, before there is a stack. */
const ADMINISTRATOR = 'arn:aws:iam::123456789012:role/administrator';

/** Without a document the program travels with every call, for whom AWS lets send any. */
export const inline: Story = {
  name: 'inline',
  after: ['first-deploy'],
  underLoad: true,
  apart: true,
  async play(stage, signal) {
    await stage.repository.commit('Sent inline', stage.world.application.profile.change(7));
    const without = { ESTEIRA_DOCUMENT: '' };
    const denied = await stage.push(`${this.name}-denied`, signal, without);
    must(!denied.succeeded, 'the deploy role may send any command');
    must(
      denied.log.includes('AWS denies ssm:SendCommand on arn:aws:ssm:*::document/AWS-RunShellScript'),
      `the denial does not name what was denied:\n${denied.log.slice(-3_000)}`,
    );
    await mustServe(stage, stage.live);

    const result = await stage.push(this.name, signal, { ...without, ESTEIRA_DEPLOY_ROLE: ADMINISTRATOR });
    must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
    const release = releaseIn(result);
    must(release !== stage.live, 'the release did not change');
    stage.releases.push(release);
    await mustServe(stage, release);
  },
};
