import { ROOT } from '../world/index.ts';
import { mustServe, switchesOf } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** Somebody switches a host by hand: the nightly look is red and names it, a converge brings it back. */
export const drift: Story = {
  name: 'drift',
  after: ['first-deploy', 'second-deploy'],
  underLoad: true,
  apart: true,
  async play(stage, signal) {
    const other = stage.releases.find((release) => release !== stage.live) ?? '';
    const host = stage.world.webHosts[2];
    must(host !== undefined && other !== '', 'there is nothing to drift to');
    await host.sh(`ln -sfn releases/${other} ${ROOT}/current && systemctl reload php8.2-fpm`);

    const look = await stage.scheduled(`${this.name}-look`, 'converge.yml', signal);
    must(!look.succeeded, 'the nightly look is green');
    must(look.log.includes('[fleet-drifted]'), 'the log does not say that the fleet drifted');
    must(look.log.includes(`${host.name}: serves ${other}`), 'the log does not say what the host serves');
    must((await stage.served()).get(host.name) === other, 'the look changed something');

    const before = await switchesOf(stage, 'web-1');
    const mended = await stage.dispatch(this.name, 'converge.yml', {}, signal);
    must(mended.succeeded, `the workflow is red:\n${mended.log.slice(-3_000)}`);
    await mustServe(stage, stage.live);
    must((await switchesOf(stage, 'web-1')).length === before.length, 'web-1 was switched as well');
  },
};
