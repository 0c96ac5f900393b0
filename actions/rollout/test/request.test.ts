import { requestOf } from '@esteira/rollout';
import { A, OWNER, wishFor } from '@esteira/rollout/testing';
import { expect, test } from '@jest/globals';

const manifestOfNone = async () => Promise.reject(new Error('nobody asks'));

test('what is wanted comes from the bundle, where and how boldly from the workflow', () => {
  const manifest = {
    ...A,
    facts: {
      ...A.facts,
      'required-env': ['APP_KEY', 'DB_HOST'],
      services: [
        { unit: 'clinic-rooms.service', drain: '5m' },
        { unit: 'clinic-worker.service', drain: '90s' },
      ],
    },
  };
  const boldly = { batch: { share: 0.25 }, canary: { count: 1 }, minHealthy: { share: 0.5 } };
  const inputs = wishFor(A, { ...boldly, bake: 120_000, migrate: false, environment: 'staging' });
  expect(requestOf(inputs, manifest, OWNER, manifestOfNone)).toEqual({
    environment: 'staging',
    targets: { kind: 'tags', tags: [{ key: 'Role', value: 'web' }] },
    release: {
      release: A.release,
      digest: A.digest,
      bytes: A.archive.unpacked,
      entries: A.archive.entries,
      envKeys: ['APP_KEY', 'DB_HOST'],
      services: { 'clinic-rooms.service': 300, 'clinic-worker.service': 90 },
    },
    boldness: { ...boldly, pauseAfterCanary: false },
    bake: 120_000,
    migrate: false,
    contract: false,
    objection: expect.any(Function),
    freeze: [],
    override: undefined,
    expected: undefined,
    withdraws: undefined,
    awaitDump: 0,
    backsUp: expect.any(Function),
    timeouts: { stage: 900, migrate: 600, prove: 30 },
    owner: OWNER,
  });
});

test('migrations are contracted where there are some, and migrations run at all', () => {
  const after = 'database/migrations/after';
  const files = ['drop_note.php', 'old/drop_day.php', 'README.md'].map((name) => ({
    path: `${after}/${name}`,
    bytes: 1,
    sha256: 'f'.repeat(64),
  }));
  const facts = { ...A.facts, migrations: { after } };
  const contracts = (changes: Partial<typeof A>, migrate = true) =>
    requestOf(wishFor(A, { migrate }), { ...A, ...changes }, OWNER, manifestOfNone).contract;
  expect(contracts({ facts, files })).toBe(true);
  expect(contracts({ facts, files: files.slice(1) })).toBe(false);
  expect(contracts({ files })).toBe(false);
  expect(contracts({ facts, files }, false)).toBe(false);
  expect(contracts({ facts: { ...facts, migrate: false }, files })).toBe(false);
});

test('part of a second is a whole one: hosts count in seconds, and 0 would be no time at all', () => {
  const inputs = wishFor(A, { stageTimeout: 1_001, migrateTimeout: 999, proveTimeout: 1 });
  expect(requestOf(inputs, A, OWNER, manifestOfNone).timeouts).toEqual({ stage: 2, migrate: 1, prove: 1 });
});

test('a freeze holds for the environments that it names, and never for a way back', () => {
  const window = { from: 'Fri 18:00', until: 'Mon 06:00', zone: 'UTC' };
  const everywhere = { ...window, why: 'Nobody is on call.' };
  const elsewhere = { ...window, environments: ['staging'] };
  const here = { ...window, environments: ['staging', 'production'] };
  const manifest = { ...A, facts: { ...A.facts, freeze: [everywhere, elsewhere, here] } };
  expect(requestOf(wishFor(A), manifest, OWNER, manifestOfNone).freeze).toEqual([everywhere, here]);
  expect(requestOf(wishFor(A, { ignoresFreeze: true }), manifest, OWNER, manifestOfNone).freeze).toEqual([]);
});

test('a backup goes before migrations that the live release does not have, and before what is unknown', async () => {
  const migration = (name: string) => ({
    path: `database/migrations/${name}.php`,
    bytes: 1,
    sha256: 'f'.repeat(64),
  });
  const [before, after] = [
    { ...A, files: [migration('one')] },
    { ...A, files: [migration('one'), migration('two')] },
  ];
  const asks = (manifest: typeof A, live: typeof A | undefined, base: string | undefined) =>
    requestOf(wishFor(manifest), manifest, OWNER, async () => live ?? (await manifestOfNone())).backsUp?.(
      base,
    );
  expect(await asks(after, before, before.release)).toBe(true);
  expect(await asks(after, after, after.release)).toBe(false);
  expect(await asks(before, after, after.release)).toBe(false);
  expect(await asks(after, before, undefined)).toBe(false);
});
