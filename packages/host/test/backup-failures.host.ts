import { createServer } from 'node:http';
import { systemClock, waitFor } from '@esteira/kit';
import { GATEWAY } from '@esteira/rehearsal/machine';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MARIADB_CLINIC } from './backup-databases.ts';
import type { Reply } from './backup-world.ts';
import { BACKUP_PROGRAM, BackupWorld } from './backup-world.ts';

/** What other tools report as a success, or do by halves: here each is a failure, and never listed as a backup. */

const OPTIONS = '/etc/esteira-backup.cnf';

let world: BackupWorld;
let listed: string[];

beforeAll(async () => {
  world = await BackupWorld.open('moto', ['mariadb']);
});
afterAll(async () => await world.close());
beforeEach(async () => {
  await world.wipe();
  await world.sql(MARIADB_CLINIC);
  await world.sql(`
    CREATE OR REPLACE USER keeper IDENTIFIED BY 'kept';
    GRANT SELECT, SHOW VIEW, TRIGGER, EVENT ON clinic.* TO keeper; GRANT SELECT ON mysql.proc TO keeper`);
  await account('keeper', 'kept');
  await world.writeConf({ database: 'mariadb:clinic', client: OPTIONS });
  listed = await world.listed();
});
afterEach(async () => {
  expect(await world.listed()).toEqual(listed);
  expect(await world.openUploads()).toEqual([]);
});

async function account(user: string, password: string, more = ''): Promise<void> {
  const text = `[client]\nuser=${user}\npassword=${password}\nhost=127.0.0.1\n${more}\n`;
  await world.host.run(['sh', '-c', `umask 077; cat >${OPTIONS}; chmod 600 ${OPTIONS}`], { input: text });
}

async function refused(code: string, ...words: string[]): Promise<void> {
  const { reply, log } = await world.call({ phase: 'backup' });
  expect([reply['code'], log]).toEqual([code, expect.anything()]);
  for (const word of words) expect(reply['message']).toContain(word);
}

/** Holds the last table, so that a dump waits in the middle; then does something to it. */
async function inTheMiddle(act: () => Promise<unknown>): Promise<Reply> {
  await world.sql('CREATE TABLE clinic.zeta (n INT PRIMARY KEY); INSERT INTO clinic.zeta VALUES (1)');
  const holding = world.host.run(['timeout', '60', 'mariadb', 'clinic'], {
    input: 'LOCK TABLES zeta WRITE; SELECT SLEEP(50);',
    mayFail: true,
  });
  const calling = world.call({ phase: 'backup' });
  await waitFor(
    'the dump to wait',
    PATIENCE,
    async () => (await world.sql(DUMPING)).includes('zeta') || undefined,
  );
  await act();
  // Its holder may have gone with the server.
  await kill(SLEEPING).catch(() => '');
  const { reply } = await calling;
  await holding;
  return reply;
}

const BROKEN = { ok: false, code: expect.stringMatching(/^backup-dump-(failed|cut)$/) };

const PATIENCE = { clock: systemClock, within: 60_000, first: 50, slowest: 50 };
const SLEEPING = `info LIKE 'SELECT SLEEP%'`;
const ALTERING = `SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE 'ALTER%' AND state LIKE 'Waiting%'`;
const DUMPING = `SELECT info FROM information_schema.processlist WHERE user = 'keeper' AND state LIKE 'Waiting%'`;

async function kill(whom: string): Promise<void> {
  await world.sql(
    `SELECT CONCAT('KILL ', id) INTO @kill FROM information_schema.processlist WHERE ${whom} LIMIT 1; EXECUTE IMMEDIATE @kill`,
  );
}

describe('the account', () => {
  test('has another password', async () => {
    await account('keeper', 'wrong');
    await refused('backup-database-away', 'Access denied');
  });

  test('may not read routines: a dump would have none, and say nothing', async () => {
    await world.sql('REVOKE SELECT ON mysql.proc FROM keeper');
    await refused('backup-rights', 'routines', 'GRANT SELECT ON mysql.proc');
  });

  test.each(['EVENT', 'TRIGGER', 'SHOW VIEW'])('lacks %s', async (right) => {
    await world.sql(`REVOKE ${right} ON clinic.* FROM keeper`);
    await refused('backup-rights', `GRANT ${right}`);
  });

  test('lacks two: both are said at once', async () => {
    await world.sql('REVOKE EVENT, TRIGGER ON clinic.* FROM keeper');
    await refused('backup-refused', 'GRANT EVENT', 'GRANT TRIGGER');
  });

  test('has its password in a file that others may read', async () => {
    await world.host.sh(`chmod 644 ${OPTIONS}`);
    await refused('host-conf-invalid', 'chmod 600');
  });
});

describe('the database', () => {
  test('is not there', async () => {
    await world.writeConf({ database: 'mariadb:clinics', client: OPTIONS });
    const { reply } = await world.call({ phase: 'check' });
    expect(reply['problems']).toContainEqual(expect.stringContaining('backup-database-away'));
  });

  test('has a view whose definer is gone: it is in the backup', async () => {
    await world.sql(
      `CREATE USER gone; CREATE DEFINER = gone VIEW clinic.orphan AS SELECT id FROM clinic.patients; DROP USER gone`,
    );
    const { backup } = await world.mustCall({ phase: 'backup' });
    listed = await world.listed();
    await world.writeConf({ database: 'mariadb:clinic' });
    await world.mustCall({ phase: 'restore', backup: String(backup), target: 'scratch' });
    expect(await world.sql('SELECT COUNT(*) FROM esteira_scratch_clinic.orphan')).toBe('2000');
  });

  test('has a table that no snapshot holds still', async () => {
    await world.sql('CREATE TABLE clinic.old (n INT) ENGINE = MyISAM');
    await refused('backup-not-transactional', 'old');
  });

  test('has no table', async () => {
    await world.sql('DROP DATABASE clinic; CREATE DATABASE clinic');
    await refused('backup-empty');
  });

  test('lost half of what it had', async () => {
    await world.mustCall({ phase: 'backup' });
    listed = await world.listed();
    await world.sql('DELETE FROM clinic.visits; DELETE FROM clinic.patients');
    await refused('backup-shrunk');
    await world.mustCall({ phase: 'backup', accept: ['shrunk'] });
    listed = await world.listed();
  });

  test('breaks the connection in the middle of the dump', async () => {
    expect(await inTheMiddle(() => kill(`user = 'keeper'`))).toMatchObject(BROKEN);
  });

  test('is restarted in the middle of the dump', async () => {
    const restarting = () =>
      world.host.sh('systemctl kill --signal KILL mariadb && systemctl restart mariadb');
    expect(await inTheMiddle(restarting)).toMatchObject(BROKEN);
  });

  test('gets other columns in the middle of the dump: it fails, or has every row', async () => {
    const reply = await inTheMiddle(async () => {
      const altering = world.sql('ALTER TABLE clinic.zeta ADD COLUMN m INT FIRST, ALGORITHM = COPY');
      await waitFor(
        'the migration to wait',
        PATIENCE,
        async () => (await world.sql(ALTERING)) === '1' || undefined,
      );
      await kill(SLEEPING);
      await altering;
    });
    if (!reply.ok) expect(reply).toMatchObject(BROKEN);
    else {
      listed = await world.listed();
      await world.writeConf({ database: 'mariadb:clinic' });
      await world.mustCall({ phase: 'restore', backup: String(reply['backup']), target: 'scratch' });
      expect(await world.sql('SELECT n FROM esteira_scratch_clinic.zeta')).toBe('1');
    }
  });

  test('is read by a client of another charset: every character stays', async () => {
    await account('keeper', 'kept', 'default-character-set=latin1');
    const { backup } = await world.mustCall({ phase: 'backup' });
    listed = await world.listed();
    await world.writeConf({ database: 'mariadb:clinic' });
    await world.mustCall({ phase: 'restore', backup: String(backup), target: 'scratch' });
    expect(await world.sql('SELECT HEX(name) FROM esteira_scratch_clinic.patients WHERE id = 1')).toBe(
      Buffer.from('João 😀 1').toString('hex').toUpperCase(),
    );
  });
});

describe('the dump', () => {
  test('ends early, with a client that says all is well', async () => {
    const cut = BACKUP_PROGRAM.replace(
      '  my "$(if [[ $engine',
      '  head -c 60000 < <(my "$(if [[ $engine',
    ).replace('"${flags[@]}" "$1"\n}', '"${flags[@]}" "$1")\n}');
    expect(cut).not.toBe(BACKUP_PROGRAM);
    const { reply } = await world.call({ phase: 'backup' }, cut);
    expect(reply).toMatchObject({ ok: false, code: 'backup-dump-cut' });
  });

  test('leaves routines out, with an account that passed for enough', async () => {
    const blind = BACKUP_PROGRAM.replace(
      '(--single-transaction --quick --routines',
      '(--single-transaction --quick',
    );
    expect(blind).not.toBe(BACKUP_PROGRAM);
    const { reply } = await world.call({ phase: 'backup' }, blind);
    expect(reply).toMatchObject({ ok: false, code: 'backup-left-out' });
  });
});

describe('the store', () => {
  test('is of another time than this host', async () => {
    const late = createServer((_, response) => {
      response.sendDate = false;
      response.writeHead(403, { date: new Date(Date.now() + 3_600_000).toUTCString() }).end();
    }).listen(5002, GATEWAY);
    await world.writeConf({
      database: 'mariadb:clinic',
      client: OPTIONS,
      's3-endpoint': `http://${GATEWAY}:5002`,
    });
    await refused('backup-clock', 'timedatectl');
    late.close();
  });

  test('does not answer', async () => {
    await world.writeConf({
      database: 'mariadb:clinic',
      client: OPTIONS,
      's3-endpoint': `http://${GATEWAY}:5003`,
    });
    await refused('backup-store-away');
  });

  test('has no such bucket', async () => {
    await world.writeConf({ database: 'mariadb:clinic', client: OPTIONS, bucket: 'nowhere' });
    await refused('backup-store-missing', 'NoSuchBucket');
  });
});

describe('the disk', () => {
  const STATE = '/var/lib/esteira-backup';
  const small = (size: string) =>
    world.host.sh(`mkdir -p ${STATE} && mount -t tmpfs -o size=${size} tmpfs ${STATE}`);
  afterEach(async () => {
    await world.host.sh(`umount ${STATE}`);
  });

  test('has no room for a few parts', async () => {
    await small('64M');
    await refused('backup-no-room');
  });

  test('fills up on the way', async () => {
    await small('256M');
    const filling = BACKUP_PROGRAM.replace(
      '  open_upload "$key"\n',
      '  open_upload "$key"\n  cat /dev/zero >"$state/filler" || true\n',
    );
    expect(filling).not.toBe(BACKUP_PROGRAM);
    const { reply } = await world.call({ phase: 'backup' }, filling);
    expect(reply).toMatchObject({ ok: false, code: 'backup-no-room' });
  });
});

describe('a backup', () => {
  async function copyWith(change: (body: Buffer) => Buffer | undefined): Promise<string> {
    const { backup } = await world.mustCall({ phase: 'backup' });
    const copy = `${String(backup).slice(0, -4)}ffff`;
    const [from, to] = [`backups/production/${backup}/`, `backups/production/${copy}/`];
    const body = change(await world.read(`${from}database.zst.age`));
    if (body !== undefined) await world.write(`${to}database.zst.age`, body);
    await world.write(
      `${to}manifest.json`,
      String(await world.read(`${from}manifest.json`)).replaceAll(String(backup), copy),
    );
    listed = await world.listed();
    return copy;
  }

  test.each([
    ['was cut', (body: Buffer) => body.subarray(0, body.length - 5_000)],
    [
      'has one byte changed',
      (body: Buffer) =>
        Buffer.concat([
          body.subarray(0, 9_000),
          Buffer.from([body.readUInt8(9_000) ^ 1]),
          body.subarray(9_001),
        ]),
    ],
    ['is empty', () => Buffer.alloc(0)],
    ['is gone', () => undefined],
  ])('%s: nothing of it reaches a database', async (_, change) => {
    await world.writeConf({ database: 'mariadb:clinic', overwrite: 'yes' });
    const copy = await copyWith(change);
    const drilled = await world.call({ phase: 'verify', backup: copy });
    expect(drilled.reply).toMatchObject({ ok: false, code: 'backup-load-failed' });
    const over = await world.call({
      phase: 'restore',
      backup: copy,
      target: 'environment',
      confirm: 'production',
    });
    expect(over.reply).toMatchObject({ ok: false, code: 'backup-unreadable' });
    expect(await world.sql('SELECT COUNT(*) FROM clinic.patients')).toBe('2000');
  });

  test('is restored by an account that is not SUPER', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    listed = await world.listed();
    await world.sql(
      `CREATE OR REPLACE USER builder IDENTIFIED BY 'built'; GRANT ALL ON \`esteira\\_scratch\\_clinic\`.* TO builder; SET GLOBAL log_bin_trust_function_creators = 1`,
    );
    const options = '/etc/esteira-restore.cnf';
    await world.host.run(['sh', '-c', `umask 077; cat >${options}`], {
      input: '[client]\nuser=builder\npassword=built\nhost=127.0.0.1\n',
    });
    await world.writeConf({ database: 'mariadb:clinic', client: OPTIONS, 'restore-client': options });
    const { reply, log } = await world.call({ phase: 'restore', backup: String(backup), target: 'scratch' });
    expect([reply, log]).toMatchObject([{ ok: true }, expect.anything()]);
  });

  test('cannot be opened with another key', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    listed = await world.listed();
    await world.host.sh('age-keygen -o /etc/other.key 2>/dev/null; chmod 600 /etc/other.key');
    await world.writeConf({ database: 'mariadb:clinic', identity: '/etc/other.key' });
    const { reply } = await world.call({ phase: 'verify', backup: String(backup) });
    expect(reply).toMatchObject({ ok: false, code: 'backup-load-failed' });
  });
});
