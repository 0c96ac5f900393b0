import { describe, expect, test } from '@jest/globals';
import { onBareHost } from './bare-host.ts';
import type { World } from './world.ts';
import { ROOT } from './world.ts';

let world: World;

onBareHost((host) => {
  world = host;
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
