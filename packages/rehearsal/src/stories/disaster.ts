import { systemClock, waitFor } from '@esteira/kit';
import { ADDRESSES, ENVIRONMENT, ZONE } from '../world/index.ts';
import { backUp, hostOfBackups, sql, UPLOADS, upload } from './backups.ts';
import { mustServe } from './observe.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

/** The machine under the database is gone with its disk. A fresh one is filled from the backup, and all serves. */
export const disaster: Story = {
  name: 'disaster',
  after: ['first-deploy'],
  underLoad: false,
  apart: true,
  async play(stage, signal) {
    await upload(stage, 'carla.png');
    await sql(
      stage,
      `INSERT INTO appointments (patient, specialty, starts_at, \`release\`) VALUES ('Committed before', 'Cardiologia', '2030-01-01 09:00', 'x')`,
    );
    const before = await sql(stage, ROWS);
    const id = await backUp(stage, this.name, signal);
    await sql(
      stage,
      `INSERT INTO appointments (patient, specialty, starts_at, \`release\`) VALUES ('After the backup', 'Cardiologia', '2030-01-01 09:00', 'x')`,
    );

    await stage.world.replaceDataHost();
    await hostOfBackups(stage).sh(`rm -rf ${UPLOADS}/avatars`);
    must((await health(stage)) !== 200, 'the application does not miss its database');

    const inputs = { backup: id, target: 'environment', confirm: ENVIRONMENT };
    const wrong = await stage.dispatch(
      `${this.name}-unconfirmed`,
      'restore.yml',
      { ...inputs, confirm: 'staging' },
      signal,
    );
    must(!wrong.succeeded, 'it was restored without being confirmed');
    const result = await stage.dispatch(`${this.name}-restore`, 'restore.yml', inputs, signal);
    must(result.succeeded, `the restore is red:\n${result.log.slice(-3_000)}`);

    const after = await sql(stage, ROWS);
    must(after === before, `rows are missing: ${before} before, ${after} after`);
    await hostOfBackups(stage).sh(`test -s ${UPLOADS}/avatars/carla.png`);
    const wait = { clock: systemClock, within: 60_000, first: 200, slowest: 1_000 };
    await waitFor('the application to serve', wait, async () =>
      (await health(stage)) === 200 ? true : undefined,
    );
    const isBack = async () => stage.world.targets.every(({ state }) => state === 'healthy') || undefined;
    await waitFor('the balancer to see it', wait, isBack);
    await mustServe(stage, stage.live);
  },
};

const ROWS = 'SELECT COUNT(*), MD5(GROUP_CONCAT(id, patient, starts_at ORDER BY id)) FROM appointments';

/** What a web host says of itself, behind the edge's back. */
async function health(stage: Stage): Promise<number> {
  const path = stage.world.application.facts.health.path;
  const answer = await fetch(`http://${ADDRESSES.web(0)}${path}`, { headers: { host: ZONE } });
  return answer.status;
}
