import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MARIADB_CLINIC } from './backup-databases.ts';
import { BACKUP_PROGRAM, BackupWorld, KEPT } from './backup-world.ts';
import { dyingBefore } from './dying.ts';

/** Killed with its whole process group at one command after another, as SSM's cancel and a power cut do. */

const UPLOADS = '/srv/clinic/uploads';
/** Each so many commands; a prime, so that loops are met at different places. */
const STRIDE = 61;

let world: BackupWorld;

beforeAll(async () => {
  world = await BackupWorld.open('versity', ['mariadb']);
  await world.sql(MARIADB_CLINIC);
  await world.host.sh(`mkdir -p ${UPLOADS} && cd ${UPLOADS} && for n in 1 2 3; do echo $n >$n; done`);
  await world.writeConf({ database: 'mariadb:clinic', files: [UPLOADS], secrets: [`${UPLOADS}/1`] });
});
afterAll(async () => await world.close());

/** How far it came before it was killed, or that it was not. */
async function kills(order: Parameters<BackupWorld['call']>[0]): Promise<number> {
  for (let command = 1, times = 0; ; command += STRIDE, times += 1) {
    const { reply } = await world.call(order, dyingBefore(BACKUP_PROGRAM, command));
    if (reply.ok) return times;
    expect(reply['code']).toBe('none');
    if (times > 200) throw new Error('It never comes to its end.');
  }
}

test('a backup: what is listed can be restored, and the next one leaves nothing behind', async () => {
  expect(await kills({ phase: 'backup' })).toBeGreaterThan(15);
  await world.host.sh(`echo 4 >${UPLOADS}/4`);
  const { backup } = await world.mustCall({ phase: 'backup' });
  expect(await world.openUploads()).toEqual([]);
  expect(await world.leftovers()).toEqual(KEPT);
  const listed = await world.listed();
  expect(listed).toContain(backup);
  for (const id of listed) await world.mustCall({ phase: 'verify', backup: id });
}, 600_000);

test('a drill: the next call drops what it left', async () => {
  const { backup } = await world.mustCall({ phase: 'backup' });
  expect(await kills({ phase: 'verify', backup: String(backup) })).toBeGreaterThan(5);
  await world.mustCall({ phase: 'backup' });
  expect(await world.sql('SHOW DATABASES LIKE "esteira%"')).toBe('');
  expect(await world.sql('SELECT COUNT(*) FROM mysql.user WHERE user LIKE "esteira%"')).toBe('0');
}, 600_000);

test('a restore over what is there: it can be asked again, and ends with what was asked for', async () => {
  await world.writeConf({ database: 'mariadb:clinic', overwrite: 'yes' });
  const { backup } = await world.mustCall({ phase: 'backup' });
  const order = {
    phase: 'restore',
    backup: String(backup),
    target: 'environment',
    confirm: 'production',
  } as const;
  expect(await kills(order)).toBeGreaterThan(15);
  expect(await world.sql('SELECT COUNT(*) FROM clinic.patients')).toBe('2000');
  expect(await world.openUploads()).toEqual([]);
}, 600_000);
