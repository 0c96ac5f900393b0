import { snapshotName } from '@esteira/backups';
import { ENVIRONMENT } from '../world/index.ts';
import { backUp, hostOfBackups, keysIn, sql, upload } from './backups.ts';
import { mustServe, snapshotsOf } from './observe.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** The nightly backup and the weekly drill, while visitors write. */
export const backupAndDrill: Story = {
  name: 'backup-and-drill',
  after: ['first-deploy'],
  underLoad: true,
  async play(stage, signal) {
    await upload(stage, 'ana.png');
    const fresh = await stage.dispatch(`${this.name}-none`, 'backup-drill.yml', {}, signal);
    must(!fresh.succeeded, 'a drill without a backup is green');

    const first = await backUp(stage, this.name, signal);
    await upload(stage, 'bia.png');
    const packs = await keysIn(stage, 'files/');
    const second = await backUp(stage, `${this.name}-again`, signal);
    must((await keysIn(stage, 'files/')).length === packs.length + 1, 'not the new files alone were sent');

    const drill = await stage.dispatch(`${this.name}-drill`, 'backup-drill.yml', {}, signal);
    must(drill.succeeded, `the drill is red:\n${drill.log.slice(-3_000)}`);
    const verified = await keysIn(stage, `verified/${ENVIRONMENT}/`);
    must(verified.join() === `verified/${ENVIRONMENT}/${second}.json`, `${verified.join()} is recorded`);
    must(drill.log.includes('200'), 'the log does not say what the application answered');
    must((await sql(stage, 'SHOW DATABASES LIKE "esteira%"')) === '', 'a scratch database stayed');

    const left = (
      await hostOfBackups(stage).sh(
        'ls /var/lib/esteira-backup; pgrep --list-full "age|mariadb-dump" || true',
      )
    ).split('\n');
    must(!left.includes('work'), `the host keeps ${left.join(' ')}`);
    must(first < second, 'backups are not in the order of time');
    const snapshots = await snapshotsOf(stage.world);
    const names = [first, second].map((id) => snapshotName(ENVIRONMENT, id));
    must(snapshots.join() === names.join(), `RDS has the snapshots ${snapshots.join()}`);
    await mustServe(stage, stage.live);
  },
};
