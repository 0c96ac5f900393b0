import type { Host, Resolution } from '@esteira/fleet';
import { onlyHost, parseTargets } from '@esteira/fleet';
import { expect, test } from '@jest/globals';

const DATA: Host = { id: 'i-0000000000000000a', name: 'data-1', zone: 'sa-east-1a' };
const SPARE: Host = { id: 'i-0000000000000000b', name: 'data-2', zone: 'sa-east-1b' };
const TARGETS = parseTargets('tag:Esteira=clinic-production-data');

const found = (hosts: readonly Host[], rest: Partial<Resolution> = {}) => ({
  resolve: async () => ({ hosts, unmanaged: [], outdated: [], notes: [], ...rest }),
});

test('is the one that runs and can be reached', async () => {
  const notes = ['data-0 (i-0000000000000000c) is stopped: it is left out.'];
  expect(await onlyHost(TARGETS, found([DATA], { notes }))).toBe(DATA);
});

test('of several, none is chosen: all are named, also where only one can be reached', async () => {
  await expect(onlyHost(TARGETS, found([DATA, SPARE], { unmanaged: [SPARE] }))).rejects.toMatchObject({
    code: 'fleet-not-one',
    category: 'usage',
    message: 'tag Esteira=clinic-production-data: 2 instances run, and one is to be asked.',
    evidence:
      'data-1 (i-0000000000000000a), sa-east-1a\n' +
      'data-2 (i-0000000000000000b), sa-east-1b: Systems Manager does not reach it',
  });
});

test('one that cannot be reached, or whose agent is too old, is named', async () => {
  await expect(onlyHost(TARGETS, found([DATA], { unmanaged: [DATA] }))).rejects.toMatchObject({
    code: 'fleet-not-managed',
    message: 'Systems Manager does not reach data-1 (i-0000000000000000a).',
  });
  const old = { unmanaged: [DATA], outdated: [DATA] };
  await expect(onlyHost(TARGETS, found([DATA], old))).rejects.toMatchObject({ code: 'fleet-agent-old' });
});
