import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MARIADB_CLINIC, POSTGRES_CLINIC } from './backup-databases.ts';
import { BackupWorld } from './backup-world.ts';

let world: BackupWorld;

beforeAll(async () => {
  world = await BackupWorld.open('versity', ['mariadb', 'postgresql']);
});
afterAll(async () => await world.close());
beforeEach(async () => await world.wipe());

describe('PostgreSQL', () => {
  beforeEach(async () => {
    await world.psql('DROP DATABASE IF EXISTS clinic WITH (FORCE)');
    await world.psql('CREATE DATABASE clinic');
    await world.psql(POSTGRES_CLINIC, 'clinic');
    await world.psql(`ALTER DATABASE clinic SET search_path = "$user", public, archive;
      ALTER DATABASE clinic SET timezone = 'America/Sao_Paulo'`);
    await world.writeConf({ database: 'postgres:clinic', overwrite: 'yes' });
  });

  test('a backup is drilled, table by table', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    const drilled = await world.mustCall({ phase: 'verify', backup: String(backup) });
    expect(drilled).toMatchObject({ tables: 3, rows: 2_000 + 100 });
    expect(await world.psql(`SELECT count(*) FROM pg_database WHERE datname LIKE 'esteira%'`)).toBe('0');
  });

  test('a restore goes over what is there', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    await world.psql(
      `DELETE FROM archive."Old Visits"; DROP VIEW named; ALTER DATABASE clinic RESET ALL`,
      'clinic',
    );
    await world.mustCall({
      phase: 'restore',
      backup: String(backup),
      target: 'environment',
      confirm: 'production',
    });
    expect(
      await world.psql('SELECT count(*) FROM archive."Old Visits"; SELECT count(*) FROM named', 'clinic'),
    ).toBe('100\n1999');
    expect(await world.psql('SHOW search_path; SHOW timezone', 'clinic')).toBe(
      '"$user", public, archive\nAmerica/Sao_Paulo',
    );
  });

  test('writers go on, and the backup is of one moment', async () => {
    await world.psql('CREATE TABLE aa (n INT PRIMARY KEY); CREATE TABLE zz (n INT PRIMARY KEY)', 'clinic');
    const writer = `for n in $(seq 100000); do echo "BEGIN; INSERT INTO aa VALUES ($n); INSERT INTO zz VALUES ($n); COMMIT;"; done | setpriv --reuid postgres --regid postgres --init-groups psql --quiet clinic`;
    const writing = world.host.run(['timeout', '6', 'bash', '-c', writer], { mayFail: true });
    const { backup } = await world.mustCall({ phase: 'backup' });
    await world.mustCall({ phase: 'restore', backup: String(backup), target: 'scratch' });
    const [a, z] = (
      await world.psql('SELECT count(*) FROM aa; SELECT count(*) FROM zz', 'esteira_scratch_clinic')
    ).split('\n');
    expect(a).toBe(z);
    await writing;
    expect(Number(await world.psql('SELECT count(*) FROM zz', 'clinic'))).toBeGreaterThan(Number(a));
  });

  test('an account that may not read a table is refused', async () => {
    await world.psql(`DROP ROLE IF EXISTS keeper; CREATE ROLE keeper LOGIN PASSWORD 'kept'`);
    await world.psql('SELECT lo_unlink(oid) FROM pg_largeobject_metadata', 'clinic');
    const service = '[esteira]\nhost=127.0.0.1\nuser=keeper\npassword=kept\n';
    await world.host.run(['sh', '-c', 'umask 077; cat >/etc/esteira-pg.conf'], { input: service });
    await world.writeConf({ database: 'postgres:clinic', client: '/etc/esteira-pg.conf' });
    expect((await world.call({ phase: 'backup' })).reply).toMatchObject({ ok: false, code: 'backup-rights' });
    await world.psql('GRANT pg_read_all_data TO keeper');
    await world.mustCall({ phase: 'backup' });
  });
});

test('SQLite: a backup is drilled, and restored', async () => {
  const file = '/srv/clinic/database.sqlite';
  await world.host.run(['sh', '-c', `mkdir -p /srv/clinic && rm -f ${file} && sqlite3 ${file}`], {
    input: `PRAGMA journal_mode = WAL;
      CREATE TABLE patients (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, photo BLOB);
      INSERT INTO patients (name, photo) VALUES ('João 😀', x'cafe'), ('two' || char(10) || 'lines', NULL), ('it''s (a),(b);', x'00');
      CREATE TABLE "Old Visits" (id INTEGER PRIMARY KEY); CREATE VIEW named AS SELECT name FROM patients;`,
  });
  await world.writeConf({ database: `sqlite:${file}`, overwrite: 'yes' });
  const { backup } = await world.mustCall({ phase: 'backup' });
  expect(await world.mustCall({ phase: 'verify', backup: String(backup) })).toMatchObject({
    tables: 3,
    rows: 4,
  });
  await world.host.run(['sqlite3', file], { input: 'DELETE FROM patients' });
  await world.mustCall({
    phase: 'restore',
    backup: String(backup),
    target: 'environment',
    confirm: 'production',
  });
  expect((await world.host.sh(`sqlite3 ${file} 'SELECT count(*) FROM patients'`)).trim()).toBe('3');
  expect((await world.host.sh(`stat --format=%U ${file}`)).trim()).toBe('www-data');
});

describe('between two backups', () => {
  test('the binary log is shipped, and played on to the moment that was asked for', async () => {
    await world.sql(MARIADB_CLINIC);
    await world.writeConf({ database: 'mariadb:clinic', binlog: 'yes' });
    const { backup } = await world.mustCall({ phase: 'backup' });
    await world.sql('USE clinic; INSERT INTO loose VALUES (10, "before"); DELETE FROM visits WHERE id = 1');
    await world.mustCall({ phase: 'ship' });
    await world.sql('USE clinic; INSERT INTO loose VALUES (11, "João 😀")');
    const moment = await aMomentFromNow();
    await world.sql('USE clinic; DROP TABLE visits; DELETE FROM patients');
    const shipped = await world.mustCall({ phase: 'ship' });
    expect(shipped).toMatchObject({ logs: 1 });

    const order = { phase: 'restore', backup: String(backup), target: 'scratch' } as const;
    await world.mustCall({ ...order, until: moment });
    const restored =
      'USE esteira_scratch_clinic; SELECT COUNT(*) FROM visits; SELECT COUNT(*) FROM patients; SELECT GROUP_CONCAT(b ORDER BY a) FROM loose WHERE a > 9';
    expect(await world.sql(restored)).toBe('99\n2000\nbefore,João 😀');
    expect(await world.sql('SELECT COUNT(*) FROM clinic.patients')).toBe('0');

    // What names the database it ran in may not reach it from the scratch one.
    await world.sql('USE clinic; DELETE FROM loose; DROP TABLE IF EXISTS clinic.empty');
    const after = await aMomentFromNow();
    await world.sql('CREATE TABLE clinic.empty (id INT)');
    await world.mustCall({ phase: 'ship' });
    await world.call({ ...order, until: after });
    expect(await world.sql('SHOW TABLES FROM clinic LIKE "empty"')).toBe('empty');

    const late = await world.call({
      ...order,
      until: new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, ''),
    });
    expect(late.reply).toMatchObject({ ok: false, code: 'backup-log-short' });
  });

  test('logs that the server has thrown away are said to be missing, and a new line begins', async () => {
    await world.sql(MARIADB_CLINIC);
    await world.writeConf({ database: 'mariadb:clinic', binlog: 'yes' });
    const { backup } = await world.mustCall({ phase: 'backup' });
    await aMomentFromNow();
    // The names begin anew as well: another log bears the name of the one that is waited for.
    await world.sql('RESET MASTER; INSERT INTO clinic.loose VALUES (10, "lost")');
    for (let log = 0; log < 9; log += 1) await world.sql('FLUSH BINARY LOGS');
    const { reply } = await world.call({ phase: 'ship' });
    expect(reply).toMatchObject({ ok: false, code: 'backup-log-gap' });
    await world.mustCall({ phase: 'backup' });
    await world.mustCall({ phase: 'ship' });
    const order = { phase: 'restore', backup: String(backup), target: 'scratch' } as const;
    const late = await world.call({ ...order, until: await aMomentFromNow() });
    expect(late.reply).toMatchObject({ ok: false, code: 'backup-log-short' });
  });
});

/** The log knows seconds: one that nothing else happens in. */
async function aMomentFromNow(): Promise<string> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1_100));
  await pause();
  const moment = new Date().toISOString().replace(/\.\d+/, '');
  await pause();
  return moment;
}
