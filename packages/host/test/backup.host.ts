import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CLINIC_ROWS, CLINIC_TABLES, MARIADB_CLINIC } from './backup-databases.ts';
import { BACKUP_PROGRAM, BackupWorld, KEPT } from './backup-world.ts';

const UPLOADS = '/srv/clinic/shared/storage/app';
const ENV = '/srv/clinic/shared/.env';

let world: BackupWorld;

describe.each(['moto', 'versity'] as const)('MariaDB and files, to the S3 of %s', (kind) => {
  beforeAll(async () => {
    world = await BackupWorld.open(kind, ['mariadb']);
  });
  afterAll(async () => await world.close());
  beforeEach(async () => {
    await world.wipe();
    await world.sql(MARIADB_CLINIC);
    await world.host.sh(`
      rm -rf ${UPLOADS} && mkdir -p "${UPLOADS}/João avatars" && cd ${UPLOADS}
      for n in $(seq 50); do head -c 3000 /dev/urandom >"João avatars/$n.png"; done
      ln -s 1.png "João avatars/newest"; printf 'APP_KEY=base64:secret\\n' >${ENV}
      chown -R www-data:www-data ${UPLOADS}`);
    await world.writeConf({ database: 'mariadb:clinic', files: [UPLOADS], secrets: [ENV] });
  });

  test('a backup is drilled: every table, every file; nothing stays behind', async () => {
    await world.writeRelease('current.json', { schema: 1, release: 'abcdef0-0123456789ab' });
    const made = await world.mustCall({ phase: 'backup' });
    expect(made).toMatchObject({ release: 'abcdef0-0123456789ab' });
    expect(await world.listed()).toContain(made['backup']);
    const drilled = await world.mustCall({ phase: 'verify', backup: String(made['backup']) });
    expect(drilled).toMatchObject({ tables: CLINIC_TABLES, rows: CLINIC_ROWS, files: 51 });
    expect(await world.openUploads()).toEqual([]);
    expect(await world.sql('SHOW DATABASES LIKE "esteira%"')).toBe('');
    expect(await world.leftovers()).toEqual(KEPT);
  });

  test('nothing of it can be read in the store', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    for (const key of await world.keys(`backups/production/${backup}/`)) {
      const body = String(await world.read(key));
      expect(body).not.toMatch(/João|APP_KEY|avatars/);
      if (!key.endsWith('.json')) expect(body).toMatch(/^age-encryption\.org/);
    }
  });

  test('only new files are sent again; a deleted one is not in the next backup', async () => {
    await world.mustCall({ phase: 'backup' });
    await world.host.sh(`cd "${UPLOADS}/João avatars" && echo new >new.png && echo other >7.png && rm 8.png`);
    const before = await world.keys('files/');
    const { backup } = await world.mustCall({ phase: 'backup' });
    const added = (await world.keys('files/')).filter((key) => !before.includes(key));
    expect(added).toHaveLength(1);
    expect((await world.read(added[0] ?? '')).length).toBeLessThan(1_500);
    const again = await world.mustCall({ phase: 'backup' });
    expect(await world.keys('files/')).toEqual([...before, ...added].toSorted());
    expect(await world.mustCall({ phase: 'verify', backup: String(again['backup']) })).toMatchObject({
      files: 51,
    });
    await world.mustCall({ phase: 'restore', backup: String(backup), target: 'scratch', files: true });
    const restored = `/var/lib/esteira-backup/restored/${backup}${UPLOADS}`;
    await world.host.sh(
      `diff --recursive ${restored} ${UPLOADS} && test "$(stat -c %U "${restored}/João avatars/7.png")" = www-data`,
    );
  });

  test('a pack that is gone is packed again', async () => {
    await world.mustCall({ phase: 'backup' });
    const before = await world.keys('files/');
    await world.remove(before.at(-1) ?? '');
    const { backup } = await world.mustCall({ phase: 'backup' });
    expect(await world.mustCall({ phase: 'verify', backup: String(backup) })).toMatchObject({ files: 51 });
  });

  test('a file that changes while it is read is taken, and nobody vouches for it', async () => {
    const changing = BACKUP_PROGRAM.replace(
      'stat_again "$work/summed"',
      `echo more >>"${UPLOADS}/João avatars/9.png"; stat_again "$work/summed"`,
    );
    expect(changing).not.toBe(BACKUP_PROGRAM);
    const { reply } = await world.call({ phase: 'backup' }, changing);
    expect(reply).toMatchObject({ ok: true });
    const manifest = JSON.parse(
      String(await world.read(`backups/production/${reply['backup']}/manifest.json`)),
    );
    expect(manifest.files).toMatchObject({ count: 51, changing: 1 });
    await world.mustCall({ phase: 'verify', backup: String(reply['backup']) });
    const { backup } = await world.mustCall({ phase: 'backup' });
    const next = JSON.parse(String(await world.read(`backups/production/${backup}/manifest.json`)));
    expect(next.files).toMatchObject({ count: 51, changing: 0 });
  });

  test('a name with a control character is refused where it is to be backed up, and only there', async () => {
    await world.host.sh(`touch "/odd$(printf '\\t')name" "${UPLOADS}/odd$(printf '\\t')name"`);
    const { reply } = await world.call({ phase: 'backup' });
    expect(reply).toMatchObject({ ok: false, code: 'backup-files-name' });
    await world.writeConf({ database: 'mariadb:clinic', secrets: [ENV] });
    await world.mustCall({ phase: 'backup' });
    await world.host.sh('rm /odd*name');
  });

  test.each([
    ['summed', 'sum_files '],
    ['packed', 'seal files '],
  ])('a file that is there and cannot be read when it is %s fails it', async (_, step) => {
    // Nobody may read what the kernel only takes, not even root.
    const unreadable = '$(find /sys -type f -perm 200 -print -quit)';
    const broken = `"${UPLOADS}/João avatars/9.png"`;
    const breaking = BACKUP_PROGRAM.replace(`  ${step}`, `  mount --bind "${unreadable}" ${broken}; ${step}`);
    expect(breaking).not.toBe(BACKUP_PROGRAM);
    const before = await world.listed();
    const { reply } = await world.call({ phase: 'backup' }, breaking);
    await world.host.sh(`umount ${broken}`);
    expect(reply).toMatchObject({ ok: false, code: 'backup-files-failed' });
    expect(reply['message']).toContain('9.png');
    expect(await world.listed()).toEqual(before);
    expect(await world.openUploads()).toEqual([]);
  });

  test('one altered row is found', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    const forged = await forge(String(backup), `sed '0,/João 😀 77/s//João 😀 78/'`);
    const { reply } = await world.call({ phase: 'verify', backup: forged });
    expect(reply).toMatchObject({ ok: false, code: 'backup-differs' });
    expect(reply['message']).toContain('patients');
    expect(await world.sql('SHOW DATABASES LIKE "esteira%"')).toBe('');
  });

  test('a restore goes over what is there, only as asked, with what was there saved before', async () => {
    await world.writeConf({ database: 'mariadb:clinic', files: [UPLOADS], overwrite: 'yes' });
    await world.writeRelease('current.json', { schema: 1, release: 'abcdef0-0123456789ab' });
    const { backup } = await world.mustCall({ phase: 'backup' });
    await world.sql(
      'USE clinic; DELETE FROM visits; INSERT INTO loose VALUES (9, "since"); DROP VIEW named;',
    );
    await world.host.sh(
      `cd "${UPLOADS}/João avatars" && rm 1.png && echo spoilt >2.png && echo since >since.png`,
    );
    const order = { phase: 'restore', backup: String(backup), target: 'environment', files: true } as const;

    expect((await world.call(order)).reply).toMatchObject({ ok: false, code: 'backup-not-confirmed' });
    await world.writeRelease('current.json', { schema: 1, release: '1234567-0123456789ab' });
    const other = await world.call({ ...order, confirm: 'production' });
    expect(other.reply).toMatchObject({ ok: false, code: 'backup-other-release' });
    expect(await world.sql('SELECT COUNT(*) FROM clinic.visits')).toBe('0');

    const done = await world.mustCall({ ...order, confirm: 'production', accept: ['release'] });
    expect(
      await world.sql(
        'SELECT COUNT(*) FROM clinic.visits; SELECT COUNT(*) FROM clinic.named; SELECT COUNT(*) FROM clinic.loose',
      ),
    ).toBe('100\n1999\n3');
    await world.host.sh(
      `cd "${UPLOADS}/João avatars" && test -s 1.png && ! grep -q spoilt 2.png && test -e since.png`,
    );
    expect(await world.sql(COLLATION)).toBe('utf8mb4_unicode_ci');
    // What was there before is a backup like any other.
    await world.mustCall({ phase: 'restore', backup: String(done['saved']), target: 'scratch' });
    expect(await world.sql('SELECT COUNT(*) FROM esteira_scratch_clinic.loose')).toBe('4');
  });

  test('a host that does not say so is not restored over', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    const { reply } = await world.call({
      phase: 'restore',
      backup: String(backup),
      target: 'environment',
      confirm: 'production',
    });
    expect(reply).toMatchObject({ ok: false, code: 'backup-may-not-overwrite' });
  });

  test('writers go on, and the backup is of one moment', async () => {
    await world.sql('CREATE TABLE clinic.a (n INT PRIMARY KEY); CREATE TABLE clinic.z (n INT PRIMARY KEY)');
    const writing = world.host.run(['timeout', '6', 'bash', '-c', WRITER], { mayFail: true });
    const { backup } = await world.mustCall({ phase: 'backup' });
    const drilled = await world.mustCall({ phase: 'verify', backup: String(backup) });
    await world.mustCall({ phase: 'restore', backup: String(backup), target: 'scratch' });
    const [a, z] = (
      await world.sql(
        'SELECT COUNT(*) FROM esteira_scratch_clinic.a; SELECT COUNT(*) FROM esteira_scratch_clinic.z',
      )
    ).split('\n');
    expect(a).toBe(z);
    expect(Number(drilled['rows'])).toBe(CLINIC_ROWS + 2 * Number(a));
    await writing;
    expect(Number(await world.sql('SELECT COUNT(*) FROM clinic.z'))).toBeGreaterThan(Number(a));
  });
});

const COLLATION = `SELECT default_collation_name FROM information_schema.schemata WHERE schema_name = 'clinic'`;

/** Each transaction writes to the first table and to the last. */
const WRITER = `for n in $(seq 100000); do echo "BEGIN; INSERT INTO a VALUES ($n); INSERT INTO z VALUES ($n); COMMIT;"; done | mariadb clinic`;

/** The same backup under another id, its dump changed on the way, and sealed again as its maker would. */
async function forge(id: string, change: string): Promise<string> {
  const forged = `${id.slice(0, -4)}${id.endsWith('0000') ? '0001' : '0000'}`;
  const body = await world.read(`backups/production/${id}/database.zst.age`);
  await world.host.run(['sh', '-c', 'base64 --decode >/var/tmp/sealed'], { input: body.toString('base64') });
  const resealed = await world.host.sh(`
    key=/etc/esteira-backup.key
    age -d -i $key /var/tmp/sealed | zstd -dq | ${change} | zstd -3q | age -r "$(age-keygen -y $key)" >/var/tmp/forged
    sha256sum /var/tmp/forged | cut -c1-64; stat -c %s /var/tmp/forged; base64 -w0 /var/tmp/forged; rm /var/tmp/sealed /var/tmp/forged`);
  const [sum, size, content = ''] = resealed.trim().split('\n');
  const key = `backups/production/${forged}/database.zst.age`;
  await world.write(key, Buffer.from(content, 'base64'));
  const manifest = String(await world.read(`backups/production/${id}/manifest.json`));
  const object = `"object": {"key":"${key}","bytes":${size},"parts":["${size} ${sum}"]},`;
  await world.write(
    `backups/production/${forged}/manifest.json`,
    manifest
      .replace(/"object": \{"key":"backups\/.*?database.*?\},/, object)
      .replace(`"id": "${id}"`, `"id": "${forged}"`),
  );
  return forged;
}
