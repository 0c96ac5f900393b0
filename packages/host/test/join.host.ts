import { readFileSync } from 'node:fs';
import { systemClock, waitFor } from '@esteira/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { JOIN_PROGRAM, joinUnit } from '../src/config/index.ts';
import { PROGRAM } from '../src/index.ts';
import { ROOT, World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await World.open();
}, 120_000);
afterAll(async () => {
  await world.close();
}, 60_000);
beforeEach(async () => {
  await world.wipe();
  await world.forgetRecord();
});

const live = () => world.host.sh(`readlink ${ROOT}/current || true`);

test('the program that is installed on hosts is the one that is sent to them', () => {
  expect(readFileSync(new URL('../esteira-host', import.meta.url), 'utf8')).toBe(PROGRAM);
});

describe('a host that joins', () => {
  test('brings itself to the release of its environment, and proves it', async () => {
    const release = await world.publish();
    await world.desire(release, 42);
    expect((await world.join()).reply).toMatchObject({ ok: true, joined: 'yes', live: release.release });
    expect(await world.get('/esteira-release.php')).toEqual({ status: 200, body: release.release });
    expect(await world.host.sh(`cat ${ROOT}/.esteira/fence`)).toBe('42\n');
    // Once more there is nothing to do.
    expect((await world.join()).reply).toMatchObject({ ok: true, joined: 'no', live: release.release });
  });

  test('follows the record past what it served when it was switched off', async () => {
    const [one, two] = [await world.publish({ version: 'one' }), await world.publish({ version: 'two' })];
    const number = await world.deploy(one);
    await world.desire(two, number + 1);
    expect((await world.join()).reply).toMatchObject({ ok: true, joined: 'yes', live: two.release });
  });

  test('leaves the word to a newer deployment that has been at work on it', async () => {
    const [one, two] = [await world.publish({ version: 'one' }), await world.publish({ version: 'two' })];
    const number = await world.deploy(two);
    await world.desire(one, number - 1);
    expect((await world.join()).reply).toMatchObject({ ok: true, joined: 'no', live: two.release });
  });

  test('ends what a power cut left half switched', async () => {
    const release = await world.publish();
    const number = await world.deploy(release);
    await world.desire(release, number);
    await world.host.sh(
      `systemctl stop clinic-worker; printf '1 ${number} activate begin ${release.release}\\n' >> ${ROOT}/.esteira/journal`,
    );
    expect((await world.join()).reply).toMatchObject({ ok: true, joined: 'yes' });
    expect(await world.host.sh('systemctl is-active clinic-worker')).toBe('active\n');
  });

  test('says what is missing where nothing was ever deployed', async () => {
    const { reply, exitCode } = await world.join();
    expect(reply).toMatchObject({
      ok: false,
      code: 'host-record-missing',
      message: expect.stringContaining('S3 answered 404 for environments/production/current.json'),
    });
    expect(exitCode).toBe(1);
  });

  test.each([
    ['no JSON at all', 'ESTEIRA_NUMBER'],
    ['{"number": 0, "release": "abcdef0-0123456789ab"}', 'ESTEIRA_NUMBER'],
    ['{"number": 3, "release": "../../etc"}', 'ESTEIRA_RELEASE'],
    ['{"number": 3, "release": "abcdef0-0123456789ab", "digest": "$(id)"}', 'ESTEIRA_DIGEST'],
  ])('does not guess at the record %s', async (text, name) => {
    await world.writeRecord(text);
    expect((await world.join()).reply).toMatchObject({
      ok: false,
      code: 'host-record-invalid',
      message: `environments/production/current.json has no ${name} that this program accepts.`,
    });
    expect(await live()).toBe('');
  });

  test('does it when it boots, and tries again until there is something to join', async () => {
    const unit = '/etc/systemd/system/esteira-join.service';
    await world.host.run(['tee', JOIN_PROGRAM], { input: PROGRAM });
    await world.host.run(['tee', unit], { input: joinUnit().replace('RestartSec=30', 'RestartSec=1') });
    await world.host.sh(`chmod 755 ${JOIN_PROGRAM}; systemctl enable --quiet esteira-join`);
    try {
      await world.host.powerOff();
      await world.host.start();
      expect(await live()).toBe('');
      const release = await world.publish();
      await world.desire(release, 7);
      const wait = { clock: systemClock, within: 60_000, first: 200, slowest: 1_000 };
      await waitFor('the host to join', wait, async () => {
        const state = await world.host.sh('systemctl show --property ActiveState --value esteira-join');
        return state.trim() === 'active' ? true : undefined;
      });
      expect(await world.get('/esteira-release.txt')).toEqual({ status: 200, body: release.release });
      expect(await world.host.sh('systemctl is-active clinic-worker')).toBe('active\n');
    } finally {
      await world.host.sh(`systemctl disable --quiet --now esteira-join; rm ${unit} ${JOIN_PROGRAM}`);
    }
  });
});
