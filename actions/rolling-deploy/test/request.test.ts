import { expect, test } from '@jest/globals';
import { requestOf } from '../src/request.ts';
import { A, inputsFor, OWNER } from './support/deployment.ts';

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
  const boldly = { batch: { share: 0.25 }, canary: { count: 1 }, allowOutage: true };
  const inputs = inputsFor(A, { ...boldly, bake: 120_000, migrate: false, environment: 'staging' });
  expect(requestOf(inputs, manifest, OWNER)).toEqual({
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
    boldness: boldly,
    bake: 120_000,
    migrate: false,
    timeouts: { stage: 900, migrate: 600, prove: 30 },
    owner: OWNER,
  });
});

test('part of a second is a whole one: hosts count in seconds, and 0 would be no time at all', () => {
  const inputs = inputsFor(A, { stageTimeout: 1_001, migrateTimeout: 999, proveTimeout: 1 });
  expect(requestOf(inputs, A, OWNER).timeouts).toEqual({ stage: 2, migrate: 1, prove: 1 });
});
