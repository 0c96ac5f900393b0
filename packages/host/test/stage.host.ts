import { beforeEach, describe, expect, test } from '@jest/globals';
import { onBareHost } from './bare-host.ts';
import type { Release, World } from './world.ts';
import { ROOT } from './world.ts';

let world: World;

onBareHost((host) => {
  world = host;
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
