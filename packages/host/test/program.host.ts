import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Release } from './world.ts';
import { ROOT, World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(async () => {
  await world.close();
}, 60_000);
beforeEach(async () => {
  await world.writeConf({});
  await world.wipe();
});

/** The application's root on a file system of its own, which is small. */
async function onSmallDisk(options: string, act: () => Promise<void>): Promise<void> {
  await world.host.sh(
    `mount -t tmpfs -o ${options} tmpfs ${ROOT} && mkdir ${ROOT}/shared && touch ${ROOT}/shared/.env`,
  );
  try {
    await act();
  } finally {
    await world.host.sh(`umount --lazy ${ROOT}`);
  }
}

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

describe('stage', () => {
  test('puts a complete release beside the live one, once', async () => {
    const release = await world.publish();
    const number = world.nextDeployment();
    const first = await world.call({ phase: 'stage', number, ...release });
    expect(first.reply).toMatchObject({ ok: true, fetched: 'whole', live: '' });
    const there = `${ROOT}/releases/${release.release}`;
    expect(await world.host.sh(`cat ${there}/public/esteira-release.txt`)).toBe(`${release.release}\n`);
    expect(await world.host.sh(`readlink ${there}/.env ${there}/storage ${there}/public/storage`)).toBe(
      `${ROOT}/shared/.env\n${ROOT}/shared/storage\n${ROOT}/shared/storage/app/public\n`,
    );
    // Code belongs to root; only what was declared writable, and shared storage, to the application.
    expect(await world.host.sh(`find ${there} -user www-data | sort`)).toBe(
      ['', '/.keep', '/config.php', '/views'].map((name) => `${there}/bootstrap/cache${name}\n`).join(''),
    );
    expect(await world.host.sh(`stat -c %U ${ROOT}/shared/storage/app ${there} ${ROOT}/shared`)).toBe(
      'www-data\nroot\nroot\n',
    );
    // Commands ran as the application's user, in the release's final place, each by itself.
    expect(await world.host.sh(`cat ${ROOT}/shared/storage/artisan.log`)).toBe(
      `${release.release} package:discover uid=33 home=/var/www\n${release.release} config:cache uid=33 home=/var/www\n`,
    );
    const second = await world.call({ phase: 'stage', number, ...release });
    expect(second.reply).toMatchObject({ ok: true, fetched: 'no' });
    expect(await world.host.sh(`wc -l < ${ROOT}/shared/storage/artisan.log`)).toBe('2\n');
  });

  test('hashed assets of releases that are on the host stay served, those of the next one are served already', async () => {
    const asset = (name: string) => `build/assets/${name}`;
    const version = (version: string) =>
      world.publish({ version, files: { [`public/${asset(`app-${version}.js`)}`]: version } });
    const served = async (name: string) => (await world.get(`/${asset(name)}`)).status;
    const [one, two, three] = [await version('one'), await version('two'), await version('three')];
    await world.deploy(one);
    expect([await served('app-one.js'), await served('app-two.js')]).toEqual([200, 404]);

    // While other hosts have switched already, this one is asked for the new release's files too.
    const staged = await world.call({ phase: 'stage', number: world.nextDeployment(), ...two });
    expect(staged.reply).toMatchObject({ ok: true });
    expect([await served('app-one.js'), await served('app-two.js')]).toEqual([200, 200]);
    await world.deploy(two);
    expect([await served('app-one.js'), await served('app-two.js')]).toEqual([200, 200]);

    // A page may have been open for longer than one release. What is not on the host any more goes.
    await world.deploy(three);
    const assets = () => world.host.sh(`ls ${ROOT}/current/public/build/assets`);
    expect(await assets()).toBe('app-one.js\napp-three.js\napp-two.js\n');
    await world.host.sh(`rm -r ${ROOT}/releases/${one.release} ${ROOT}/.esteira/staged/${one.release}`);
    await world.deploy(await version('four'));
    expect(await assets()).toBe('app-four.js\napp-three.js\napp-two.js\n');
  });

  describe('a bundle that comes as its difference', () => {
    let one: Release;
    let two: Release;
    const stageTwo = async () => {
      const { reply } = await world.call({ phase: 'stage', number: world.nextDeployment(), ...two });
      expect(await world.host.sh(`cat ${ROOT}/releases/${two.release}/version`)).toBe('two');
      return reply;
    };
    beforeEach(async () => {
      one = await world.publish({ version: 'one', files: { version: 'one' } });
      two = await world.publish({ version: 'two', files: { version: 'two' } });
      await world.publishDelta(one, two);
      await world.call({ phase: 'stage', number: world.nextDeployment(), ...one });
    });

    test('is made from what was kept of the one before, and kept in its place', async () => {
      expect(await stageTwo()).toMatchObject({ ok: true, fetched: 'delta' });
      expect(await world.host.sh(`ls ${ROOT}/.esteira/kept`)).toBe(`${two.digest}.tar\ndelta\n`);
      expect(await world.host.sh(`sha256sum < ${ROOT}/.esteira/kept/*.tar`)).toBe(`${two.digest}  -\n`);
      await world.call({ phase: 'prune', number: world.number });
      expect(await world.host.sh(`ls ${ROOT}/.esteira/kept`)).toBe(`${two.digest}.tar\n`);
    });

    test.each([
      [
        'what was kept was changed',
        `printf x >> ${ROOT}/.esteira/kept/*.tar; sed -i 's/one/xxx/' ${ROOT}/.esteira/kept/*.tar`,
      ],
      ['nothing was kept', `rm ${ROOT}/.esteira/kept/*`],
      [
        'something else was kept',
        `mv ${ROOT}/.esteira/kept/*.tar ${ROOT}/.esteira/kept/${'0'.repeat(64)}.tar`,
      ],
    ])('is fetched whole where %s', async (_, damage) => {
      await world.host.sh(damage);
      expect(await stageTwo()).toMatchObject({ ok: true, fetched: 'whole' });
      expect(await world.host.sh(`sha256sum < ${ROOT}/.esteira/kept/*.tar`)).toBe(`${two.digest}  -\n`);
    });

    test('leaves nothing behind on a disk that fills up meanwhile, but what was kept', async () => {
      const big = { 'big.bin': 'x'.repeat(30_000_000) };
      const first = await world.publish({ version: 'first', files: big });
      const second = await world.publish({
        version: 'second',
        files: { ...big, more: 'y'.repeat(70_000_000) },
      });
      await world.publishDelta(first, second);
      await onSmallDisk('size=125m', async () => {
        await world.call({ phase: 'stage', number: world.nextDeployment(), ...first, bytes: 1 });
        const before = await world.host.sh(`ls ${ROOT}/.esteira/kept ${ROOT}/releases`);
        const { reply } = await world.call({
          phase: 'stage',
          number: world.nextDeployment(),
          ...second,
          bytes: 1,
        });
        expect(reply).toMatchObject({ ok: false, code: 'host-disk-full', step: 'begin' });
        expect(await world.host.sh(`ls ${ROOT}/.esteira/kept ${ROOT}/releases`)).toBe(before);
      });
    });

    test('is given up where what was kept takes the room that the release needs', async () => {
      const big = { 'big.bin': 'x'.repeat(30_000_000) };
      const first = await world.publish({ version: 'first', files: big });
      const second = await world.publish({ version: 'second', files: big });
      await world.publishDelta(first, second);
      // Room for two releases with what they need besides, and for no tar beside them.
      await onSmallDisk('size=150m', async () => {
        const stage = (release: Release) =>
          world.call({ phase: 'stage', number: world.nextDeployment(), ...release });
        expect((await stage(first)).reply).toMatchObject({ ok: true });
        expect((await world.call({ phase: 'inspect', ...second })).reply).toMatchObject({ problems: [] });
        expect((await stage(second)).reply).toMatchObject({ ok: true, fetched: 'whole' });
      });
    });

    test('is fetched whole where the difference is not one', async () => {
      await world.putDelta(one, two, Buffer.from('not zstd'));
      expect(await stageTwo()).toMatchObject({ ok: true, fetched: 'whole' });
    });
  });

  test('what S3 delivers must be the digest that was asked for', async () => {
    const release = await world.publish();
    const other = await world.publish({ version: 'other' });
    const swapped = {
      ...release,
      digest: other.digest.replace(/^./, (first) => (first === '0' ? '1' : '0')),
    };
    await world.putObject(swapped.digest, await world.getObject(other.digest));
    const { reply } = await world.call({ phase: 'stage', number: world.nextDeployment(), ...swapped });
    expect(reply).toMatchObject({ ok: false, code: 'host-digest-mismatch' });
    expect(await world.host.sh(`ls -A ${ROOT}/releases`)).toBe('');
  });

  test('a truncated object is no bundle', async () => {
    const release = await world.publish({ version: 'long' });
    const whole = await world.getObject(release.digest);
    await world.putObject(release.digest, whole.subarray(0, whole.length - 20));
    const { reply } = await world.call({ phase: 'stage', number: world.nextDeployment(), ...release });
    expect(reply).toMatchObject({ ok: false, code: 'host-digest-mismatch' });
  });

  test('an object that is not there is named', async () => {
    const missing = { release: 'abcdef0-0123456789ab', digest: '01'.repeat(32), bytes: 1, entries: 1 };
    const { reply } = await world.call({ phase: 'stage', number: world.nextDeployment(), ...missing });
    expect(reply).toMatchObject({ ok: false, code: 'host-bundle-missing', step: 'begin' });
  });

  test('a command that fails shows its last lines, and leaves nothing that looks complete', async () => {
    const release = await world.publish({ facts: { artisan: ['config:cache', 'broken:cache'] } });
    const number = world.nextDeployment();
    const { reply } = await world.call({ phase: 'stage', number, ...release });
    expect(reply).toMatchObject({
      ok: false,
      code: 'host-artisan-failed',
      tail: expect.stringContaining('cannot cache that'),
    });
    expect((await world.call({ phase: 'activate', number, ...release })).reply).toMatchObject({
      code: 'host-not-staged',
    });
  });

  test('a bundle cannot ask for a unit that the host does not grant', async () => {
    const release = await world.publish({ facts: { services: [{ unit: 'ssh.service' }] } });
    const { reply } = await world.call({ phase: 'stage', number: world.nextDeployment(), ...release });
    expect(reply).toMatchObject({ ok: false, code: 'host-asks-more' });
  });

  test.each([
    'shared ../../etc',
    'writable /etc',
    'service a.service; 1',
    'artisan migrate; rm -rf /',
    'strange thing',
    'public .',
  ])('facts with `%s` are refused', async (line) => {
    const release = await world.publish({ rawFacts: `esteira 1\n${line}\n` });
    const { reply } = await world.call({ phase: 'stage', number: world.nextDeployment(), ...release });
    expect(reply).toMatchObject({ ok: false, code: 'host-facts-invalid' });
  });

  test('a full disk is refused before, and survived during', async () => {
    const release = await world.publish({ files: { 'big.bin': 'x'.repeat(100_000_000) } });
    await onSmallDisk('size=90m', async () => {
      const number = world.nextDeployment();
      const before = await world.call({ phase: 'stage', number, ...release });
      expect(before.reply).toMatchObject({
        ok: false,
        code: 'host-disk-full',
        message: expect.stringMatching(/needs 1\d\d MiB in \/srv\/clinic; 9\d|8\d MiB are free/),
      });
      // The disk that fills up under our hands: as if the tree had been said to be tiny.
      const during = await world.call({ phase: 'stage', number, ...release, bytes: 1 });
      expect(during.reply).toMatchObject({ ok: false, code: 'host-disk-full', step: 'begin' });
      expect(await world.host.sh(`ls -A ${ROOT}/releases`)).toBe('');
    });
  });

  test('a file system without inodes is refused before, and survived during', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => [`many/${index}`, '']);
    const release = await world.publish({ files: Object.fromEntries(many) });
    await onSmallDisk('size=200m,nr_inodes=1200', async () => {
      const number = world.nextDeployment();
      const before = await world.call({ phase: 'stage', number, ...release });
      expect(before.reply).toMatchObject({ ok: false, code: 'host-no-inodes' });
      // Inodes that run out under our hands: as if the tree had been said to be a single file.
      const during = await world.call({ phase: 'stage', number, ...release, entries: 1 });
      expect(during.reply).toMatchObject({ ok: false, code: 'host-no-inodes', step: 'begin' });
      expect(await world.host.sh(`ls -A ${ROOT}/releases`)).toBe('');
    });
  });
});

describe('activate and prove', () => {
  test('switch what nginx, PHP and the worker serve', async () => {
    const one = await world.publish({ version: 'one' });
    await world.deploy(one);
    expect(await world.get('/')).toEqual({ status: 200, body: 'one' });
    const two = await world.publish({ version: 'two' });
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...two });
    expect((await world.get('/')).body).toBe('one');
    const { reply } = await world.call({ phase: 'activate', number, ...two });
    expect(reply).toMatchObject({ ok: true, live: two.release, previous: one.release });
    expect((await world.get('/')).body).toBe('two');
    const proof = await world.call({ phase: 'prove', number, ...two });
    expect(proof.reply).toMatchObject({ ok: true, proof: 'web php clinic-worker health:200' });
    expect((await world.call({ phase: 'prove', ...one, timeout: 1 })).reply).toMatchObject({
      ok: false,
      code: 'host-unproven',
      message: `current names ${two.release}`,
    });
  });

  test('a sick application is not proven, and its answer is the evidence', async () => {
    const sick = await world.publish({ files: { sick: '' } });
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...sick });
    await world.call({ phase: 'activate', number, ...sick });
    const { reply } = await world.call({ phase: 'prove', number, ...sick, timeout: 2 });
    expect(reply).toMatchObject({
      ok: false,
      code: 'host-unproven',
      message: '/healthz.php answers 503 `sick on purpose`',
    });
  });

  test('a service that crashes and comes back is not proven', async () => {
    const crashing = await world.publish({ files: { 'worker.sh': 'sleep 0.7; exit 1\n' } });
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...crashing });
    await world.call({ phase: 'activate', number, ...crashing });
    const { reply } = await world.call({ phase: 'prove', number, ...crashing, timeout: 4 });
    expect(reply).toMatchObject({
      ok: false,
      code: 'host-unproven',
      message: expect.stringContaining('clinic-worker'),
    });
  });

  test('a service left on the old release is not proven', async () => {
    const one = await world.publish({ version: 'one' });
    await world.deploy(one);
    const two = await world.publish({ version: 'two' });
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...two });
    await world.host.sh(`ln -sfn releases/${two.release} ${ROOT}/current; systemctl reload php8.2-fpm`);
    const { reply } = await world.call({ phase: 'prove', number, ...two, timeout: 1 });
    expect(reply).toMatchObject({
      ok: false,
      code: 'host-unproven',
      message: expect.stringContaining(one.release),
    });
  });

  test('an nginx that hands PHP the link instead of the real path is found out', async () => {
    const site = '/etc/nginx/sites-enabled/default';
    const pool = '/etc/php/8.2/fpm/pool.d/www.conf';
    const one = await world.publish({ version: 'one' });
    await world.deploy(one);
    // Each process of PHP remembers by itself where a link led: with one there is no luck in who answers.
    await world.host.sh(
      `cp ${site} /root/site; sed -i 's/realpath_root/document_root/' ${site}
      cp ${pool} /root/pool; sed -i 's/^pm = .*/pm = static/; s/^pm.max_children = .*/pm.max_children = 1/' ${pool}
      systemctl restart nginx php8.2-fpm`,
    );
    try {
      await world.get('/esteira-release.php');
      const two = await world.publish({ version: 'two' });
      const number = world.nextDeployment();
      await world.call({ phase: 'stage', number, ...two });
      await world.host.sh(`ln -sfn releases/${two.release} ${ROOT}/current; systemctl restart clinic-worker`);
      const { reply } = await world.call({ phase: 'prove', number, ...two, timeout: 1 });
      expect(reply).toMatchObject({
        ok: false,
        code: 'host-unproven',
        message: expect.stringContaining(one.release),
      });
    } finally {
      await world.host.sh(`cp /root/site ${site}; cp /root/pool ${pool}; systemctl restart nginx php8.2-fpm`);
    }
  });

  test('pages to warm are asked when the release is proven; an error of the server is no proof', async () => {
    const pages = (body: string) => ({
      facts: { health: { warm: ['/first.php', '/second.php?day=1'] } },
      files: {
        'public/first.php':
          '<?php file_put_contents("/tmp/warmed", "first ", FILE_APPEND); http_response_code(404);',
        'public/second.php': `<?php file_put_contents("/tmp/warmed", "second".$_GET["day"]."\\n", FILE_APPEND); ${body}`,
      },
    });
    await world.host.sh('install -m 666 /dev/null /tmp/warmed');
    await world.deploy(await world.publish(pages('')));
    expect(await world.host.sh('cat /tmp/warmed')).toBe('first second1\n');
    const broken = await world.publish(pages('http_response_code(500); echo "no such table";'));
    const number = world.nextDeployment();
    await world.call({ phase: 'stage', number, ...broken });
    const { reply } = await world.call({ phase: 'activate', number, ...broken, prove: 5 });
    expect(reply).toMatchObject({
      code: 'host-unproven',
      message: expect.stringMatching(/second\.php\?day=1.* 500 .*no such table/),
    });
  });

  test('PHP that may run nothing but index.php can prove itself by a header', async () => {
    const site = '/etc/nginx/sites-enabled/default';
    await world.host.sh(
      `cp ${site} /root/site; sed -i 's/location ~ .*php\\$ {/location ~ ^\\/(index|healthz)\\.php$ {/' ${site}; systemctl reload nginx`,
    );
    try {
      const header = '<?php header("X-Release: ".basename(dirname(__DIR__))); echo "ok";';
      const mute = await world.publish();
      const number = world.nextDeployment();
      await world.call({ phase: 'stage', number, ...mute });
      await world.call({ phase: 'activate', number, ...mute });
      expect((await world.call({ phase: 'prove', number, ...mute, timeout: 1 })).reply).toMatchObject({
        code: 'host-unproven',
      });
      await world.deploy(
        await world.publish({
          facts: { health: { 'release-header': 'X-Release' } },
          files: { 'public/healthz.php': header },
        }),
      );
    } finally {
      await world.host.sh(`cp /root/site ${site}; systemctl reload nginx`);
    }
  });
});

describe('revert', () => {
  test('returns to what was live before this deployment, and only that', async () => {
    const one = await world.publish({ version: 'one' });
    await world.deploy(one);
    const number = await world.deploy(await world.publish({ version: 'two' }));
    expect((await world.call({ phase: 'revert', number })).reply).toMatchObject({
      ok: true,
      live: one.release,
    });
    expect((await world.get('/')).body).toBe('one');
    expect((await world.call({ phase: 'prove', ...one })).reply).toMatchObject({ ok: true });
    // Again, or for a deployment that switched nothing: nothing happens.
    expect((await world.call({ phase: 'revert', number })).reply).toMatchObject({
      ok: true,
      live: one.release,
    });
    expect((await world.call({ phase: 'revert', number: number + 1 })).reply).toMatchObject({
      ok: true,
      live: one.release,
    });
  });

  test('a failed first release leaves the host serving nothing, as before', async () => {
    const number = await world.deploy(await world.publish());
    expect((await world.call({ phase: 'revert', number })).reply).toMatchObject({ ok: true, live: '' });
    expect((await world.get('/')).status).toBe(404);
    expect(await world.host.sh('systemctl is-active clinic-worker || true')).toBe('inactive\n');
  });

  test('a deployment that goes on with what a dead one began returns to what was before both', async () => {
    const one = await world.publish({ version: 'one' });
    await world.deploy(one);
    const two = await world.publish({ version: 'two' });
    await world.deploy(two);
    const number = world.nextDeployment();
    await world.call({ phase: 'activate', number, ...two });
    expect((await world.call({ phase: 'revert', number })).reply).toMatchObject({
      ok: true,
      live: one.release,
    });
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

  test('a migration runs as the application, and its failure is shown', async () => {
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
});

describe('migrations', () => {
  const after = 'database/migrations/after';
  const ran = async (log: string) =>
    (await world.host.sh(`cat ${ROOT}/shared/storage/${log} 2>/dev/null || true`)).trim().split('\n');
  const commands = async () => (await ran('artisan.log')).map((line) => line.split(' ')[1]);

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
