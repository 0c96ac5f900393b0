import { describe, expect, test } from '@jest/globals';
import { onBareHost } from './bare-host.ts';
import type { World } from './world.ts';
import { ROOT } from './world.ts';

let world: World;

onBareHost((host) => {
  world = host;
});

describe('inspect', () => {
  test('looks at a new host and changes nothing', async () => {
    const before = await world.host.sh(`find ${ROOT} | sort`);
    const { reply, stdout, stderr, exitCode } = await world.call({
      phase: 'inspect',
      envKeys: ['APP_KEY', 'DB_HOST'],
    });
    expect(reply).toMatchObject({ ok: true, live: '', previous: '', fence: 0, staged: 'no', problems: [] });
    expect({ exitCode, stderr, lines: stdout.trimEnd().split('\n').length }).toEqual({
      exitCode: 0,
      stderr: '',
      lines: 1,
    });
    expect(Math.abs(Number(reply?.['now']) - Date.now() / 1000)).toBeLessThan(60);
    expect(await world.host.sh(`find ${ROOT} | sort`)).toBe(before);
  });

  test('names every problem at once', async () => {
    await world.host.sh(`mkdir -p ${ROOT}/current`);
    const { reply } = await world.call({
      phase: 'inspect',
      release: 'abcdef0-0123456789ab',
      bytes: 10 ** 13 - 1,
      entries: 10,
      envKeys: ['APP_KEY', 'EMPTY', 'MAIL_HOST'],
      services: { 'clinic-worker.service': 300, 'sshd.service': 1 },
    });
    expect(reply?.['problems']).toEqual([
      expect.stringMatching(/^host-layout: \/srv\/clinic\/current is a folder/),
      expect.stringMatching(/^host-env-missing: .* has no value for EMPTY/),
      expect.stringMatching(/^host-env-missing: .* has no value for MAIL_HOST/),
      'host-drain-short: systemd kills clinic-worker.service after 25s; it was promised 300s.',
      expect.stringMatching(/^host-asks-more: The bundle asks for sshd\.service/),
      expect.stringMatching(/^host-disk-full: The release needs \d+ MiB/),
    ]);
    await world.host.sh(`rmdir ${ROOT}/current`);
  });

  test('refuses a host of another environment', async () => {
    const { reply, exitCode } = await world.call({ phase: 'inspect', environment: 'staging' });
    expect(reply).toMatchObject({ ok: false, code: 'host-other-environment' });
    expect(exitCode).toBe(1);
  });

  test.each<[string, string, RegExp]>([
    ['chmod 666 /etc/esteira.conf', 'host-conf-invalid', /nobody else may write/],
    ['chown www-data /etc/esteira.conf', 'host-conf-invalid', /must belong to root/],
    ['echo "root = /" >> /etc/esteira.conf', 'host-conf-invalid', /`root` may not be `\/`/],
    ['echo "shell = bash" >> /etc/esteira.conf', 'host-conf-invalid', /no key `shell`/],
    ['echo "what is this" >> /etc/esteira.conf', 'host-conf-invalid', /not `key = value`/],
    ['sed -i "s/www-data/root/" /etc/esteira.conf', 'host-conf-invalid', /may not run as root/],
    ['sed -i "/bucket/d" /etc/esteira.conf', 'host-conf-invalid', /`bucket` is missing/],
    ['rm /etc/esteira.conf', 'host-not-adopted', /no \/etc\/esteira\.conf/],
  ])('%s is refused', async (damage, code, message) => {
    await world.host.sh(damage);
    const { reply } = await world.call({ phase: 'inspect' });
    expect(reply).toMatchObject({ ok: false, code, message: expect.stringMatching(message) });
    await world.host.sh('rm -f /etc/esteira.conf');
  });
});

describe('fence and lock', () => {
  test('an older deployment may not touch a host that has seen a newer one', async () => {
    const release = await world.publish();
    const number = await world.deploy(release);
    const { reply } = await world.call({ phase: 'activate', number: number - 1, ...release });
    expect(reply).toMatchObject({ ok: false, code: 'host-fenced' });
    expect((await world.call({ phase: 'prove', ...release })).reply).toMatchObject({ ok: true });
  });
});

describe('migrations', () => {
  const after = 'database/migrations/after';
  const ran = async (log: string) =>
    (await world.host.sh(`cat ${ROOT}/shared/storage/${log} 2>/dev/null || true`)).trim().split('\n');
  const commands = async () => (await ran('artisan.log')).map((line) => line.split(' ')[1]);

  test('run as the application, and a failure is shown', async () => {
    const good = await world.publish();
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...good });
    expect((await world.call({ phase: 'migrate', number, ...good })).reply).toMatchObject({
      ok: true,
      migrated: 'yes',
    });
    const bad = await world.publish({ files: { 'bad-migration': '' } });
    await world.call({ phase: 'stage', number, ...bad });
    expect((await world.call({ phase: 'migrate', number, ...bad })).reply).toMatchObject({
      ok: false,
      code: 'host-migrate-failed',
      tail: expect.stringContaining('SQLSTATE: no such table'),
    });
    const none = await world.publish({ facts: { migrate: false } });
    await world.call({ phase: 'stage', number, ...none });
    expect((await world.call({ phase: 'migrate', number, ...none })).reply).toMatchObject({
      ok: true,
      migrated: 'no',
    });
  });

  test('are prepared once a deployment, before anything is migrated', async () => {
    const release = await world.publish({ facts: { migrations: { before: 'backup:run --only-db' } } });
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...release });
    await world.call({ phase: 'migrate', number, ...release });
    await world.call({ phase: 'migrate', number, ...release });
    expect((await commands()).slice(2)).toEqual(['backup:run', 'migrate', 'migrate']);
    const next = world.nextDeployment();
    await world.call({ phase: 'migrate', number: next, ...release });
    expect((await commands()).slice(5)).toEqual(['backup:run', 'migrate']);
  });

  test('do not begin where what prepares them fails', async () => {
    const release = await world.publish({ facts: { migrations: { before: 'broken:cache' } } });
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...release });
    expect((await world.call({ phase: 'migrate', number, ...release })).reply).toMatchObject({
      ok: false,
      code: 'host-prepare-failed',
      tail: expect.stringContaining('cannot cache that'),
    });
    expect(await commands()).not.toContain('migrate');
  });

  test('that contract run from their own folder, where the release is live', async () => {
    const release = await world.publish({ facts: { migrations: { after } } });
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...release });
    expect((await world.call({ phase: 'contract', number, ...release })).reply).toMatchObject({
      ok: false,
      code: 'host-not-live',
    });
    await world.deploy(release);
    expect((await world.call({ phase: 'contract', number: world.number, ...release })).reply).toMatchObject({
      ok: true,
      contracted: 'yes',
    });
    expect((await ran('migrate.log')).at(-1)).toBe(`--path=${after} --force --no-interaction`);
  });

  test('that contract and fail are shown', async () => {
    const files = { 'bad-migration': '' };
    const release = await world.publish({ facts: { migrations: { after } }, files });
    const number = await world.deploy(release);
    expect((await world.call({ phase: 'contract', number, ...release })).reply).toMatchObject({
      ok: false,
      code: 'host-contract-failed',
      tail: expect.stringContaining('SQLSTATE: no such table'),
    });
  });

  test('of which there are none are no work', async () => {
    const release = await world.publish();
    const number = await world.deploy(release);
    expect((await world.call({ phase: 'contract', number, ...release })).reply).toMatchObject({
      ok: true,
      contracted: 'no',
    });
  });
});

describe('prune', () => {
  test('keeps the live, the previous and the base, then the newest', async () => {
    await world.writeConf({ keep: 3 });
    const releases = [];
    for (const version of ['a', 'b', 'c', 'd', 'e']) {
      const release = await world.publish({ version });
      releases.push(release.release);
      await world.deploy(release);
    }
    const [a, b, c, d, e] = releases;
    const { reply } = await world.call({ phase: 'prune', number: world.number, base: a });
    expect(reply).toMatchObject({ ok: true, live: e, removed: [b] });
    expect((await world.host.sh(`ls ${ROOT}/releases`)).trim().split('\n').sort()).toEqual(
      [a, c, d, e].sort(),
    );
  });
});
