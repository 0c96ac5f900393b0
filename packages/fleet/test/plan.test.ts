import type { Boldness, Host, Inspection, Survey } from '@esteira/fleet';
import { parseTargets, planRollout } from '@esteira/fleet';
import type { CountOrShare as Amount } from '@esteira/kit';
import { parseCountOrShare } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';

const NOW = Date.UTC(2026, 0, 1);

function hosts(count: number): Host[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `i-${index}`,
    name: `web-${String(index).padStart(2, '0')}`,
    zone: 'a',
  }));
}

function survey(fleet: Host[], changes: Partial<Survey> = {}, inspection: Partial<Inspection> = {}): Survey {
  const found: Inspection = { live: '', staged: false, fence: 0, now: NOW, problems: [], ...inspection };
  return {
    hosts: fleet,
    inspections: new Map(fleet.map((host) => [host, found])),
    registrations: fleet.map((host) => ({ host: host.id, targetGroup: 'web', port: 80, healthy: true })),
    current: new Set(),
    ...changes,
  };
}

function bold(batch: string, canary = '0', minHealthy = '1'): Boldness {
  const [each, first, least] = [batch, canary, minHealthy].map(parseCountOrShare) as [Amount, Amount, Amount];
  return { batch: each, canary: first, minHealthy: least };
}

describe('batches', () => {
  test.each([
    [10, '1', '0', Array.from({ length: 10 }, () => 1)],
    [10, '25%', '0', [2, 2, 2, 2, 2]],
    [10, '25%', '10%', [1, 2, 2, 2, 2, 1]],
    [10, '4', '2', [2, 4, 4]],
    [3, '0', '0', [1, 1, 1]],
    [1000, '10%', '1%', [10, ...Array.from({ length: 9 }, () => 100), 90]],
  ])('%i hosts by %s, canary %s', (count, batch, canary, sizes) => {
    const plan = planRollout(survey(hosts(count)), bold(batch, canary), 1, NOW);
    expect(plan.batches.map((each) => each.length)).toEqual(sizes);
    expect(new Set(plan.batches.flat()).size).toBe(count);
  });

  test('leave out who serves the release already, and stage only who must', () => {
    const fleet = hosts(4);
    const plan = planRollout(
      survey(fleet, { current: new Set(fleet.slice(0, 2)) }, { staged: true }),
      bold('1'),
      1,
      NOW,
    );
    expect(plan.batches.flat()).toEqual(fleet.slice(2));
    expect(plan.toStage).toEqual([]);
    expect(plan.migrator).toBe(fleet[2]);
  });

  test('do not depend on the order in which hosts were found', () => {
    const fleet = hosts(5);
    expect(planRollout(survey(fleet.toReversed()), bold('2'), 1, NOW).batches).toEqual(
      planRollout(survey(fleet), bold('2'), 1, NOW).batches,
    );
  });
});

describe('order', () => {
  const inZones = (zones: string) =>
    [...zones].map((zone, index): Host => ({ id: `i-${index}`, name: `web-${index}`, zone }));

  test('no batch takes more of a zone than its share', () => {
    const fleet = inZones('aaaaaabbbccc');
    for (const batch of planRollout(survey(fleet), bold('3'), 1, NOW).batches) {
      const taken = [...Map.groupBy(batch, (host) => host.zone).entries()];
      for (const [zone, hosts] of taken)
        expect({ zone, many: hosts.length <= 2 }).toEqual({ zone, many: true });
    }
  });

  test.each([
    ['aabb', 'abab'],
    ['aaab', 'aaba'],
    ['abc', 'abc'],
  ])('%s goes as %s', (zones, expected) => {
    const { batches } = planRollout(survey(inZones(zones)), bold('1'), 1, NOW);
    expect(
      batches
        .flat()
        .map((host) => host.zone)
        .join(''),
    ).toBe(expected);
  });

  test('a host that gets no requests goes first', () => {
    const fleet = hosts(3);
    const registrations = survey(fleet).registrations.map((each) => ({
      ...each,
      healthy: each.host !== 'i-2',
    }));
    expect(planRollout(survey(fleet, { registrations }), bold('1'), 1, NOW).batches[0]).toEqual([fleet[2]]);
  });
});

describe('capacity', () => {
  const targets = (fleet: readonly Host[], healthy: (index: number) => boolean) =>
    fleet.map((host, index) => ({
      host: host.id,
      targetGroup: 'rooms',
      port: 3000,
      healthy: healthy(index),
    }));

  test('a batch leaves every group what it must keep', () => {
    const fleet = hosts(4);
    const registrations = targets(fleet, () => true);
    const planned = (batch: string, least: string) => () =>
      planRollout(survey(fleet, { registrations }), bold(batch, '0', least), 1, NOW).batches.length;
    expect(planned('1', '3')()).toBe(4);
    expect(planned('50%', '50%')()).toBe(2);
    expect(planned('1', '4')).toThrow(
      'Without web-00, rooms has 3 healthy targets; `min-healthy` asks for 4.',
    );
    expect(planned('100%', '1')).toThrow(/rooms has 0 healthy targets/);
    expect(planned('100%', '0')()).toBe(1);
  });

  test('hosts that were switched count for the next batch', () => {
    const fleet = hosts(3);
    const registrations = targets(fleet, (index) => index === 1);
    expect(planRollout(survey(fleet, { registrations }), bold('1', '0', '2'), 1, NOW).batches.flat()).toEqual(
      [fleet[0], fleet[2], fleet[1]],
    );
  });

  test('where nothing is healthy, nothing can be lost', () => {
    const fleet = hosts(3);
    const registrations = targets(fleet, () => false);
    expect(planRollout(survey(fleet, { registrations }), bold('100%'), 1, NOW).batches).toEqual([fleet]);
  });
});

describe('hosts are refused', () => {
  test.each<[Partial<Inspection>, RegExp]>([
    [{ now: NOW + 6 * 60_000 }, /its clock is off by 6m00s/],
    [{ fence: 8 }, /deployment 8 has been there, newer than 7/],
    [
      { problems: ['host-env-missing: no APP_KEY', 'host-disk-full: no room'] },
      /host-env-missing: no APP_KEY\nweb-00: host-disk-full/,
    ],
  ])('for %j', (inspection, reason) => {
    try {
      planRollout(survey(hosts(1), { registrations: [] }, inspection), bold('1'), 7, NOW);
    } catch (error) {
      expect(error).toMatchObject({ code: 'fleet-refused', evidence: expect.stringMatching(reason) });
      return;
    }
    throw new Error('The hosts were accepted.');
  });

  test('a host that was not inspected is one of them', () => {
    const fleet = hosts(2);
    const inspections = new Map(survey(fleet).inspections);
    inspections.delete(fleet[1] as Host);
    expect(() => planRollout(survey(fleet, { inspections }), bold('1'), 1, NOW)).toThrow(/1 of 2 hosts/);
  });
});

describe('targets', () => {
  test.each([
    ['tag:Role=web', { kind: 'tags', tags: [{ key: 'Role', value: 'web' }] }],
    [
      'tag:Role=web\n tag:Name=a=b ',
      {
        kind: 'tags',
        tags: [
          { key: 'Role', value: 'web' },
          { key: 'Name', value: 'a=b' },
        ],
      },
    ],
    ['asg:clinic-web', { kind: 'group', name: 'clinic-web' }],
    ['i-0123456789abcdef0, i-12345678', { kind: 'instances', ids: ['i-0123456789abcdef0', 'i-12345678'] }],
  ])('%j', (text, expected) => {
    expect(parseTargets(text)).toEqual(expected);
  });

  test.each(['', 'web', 'tag:Role', 'tag:Role=', 'asg:', 'asg:a\nasg:b', 'tag:a=b\ni-12345678', 'i-xyz'])(
    '%j is refused',
    (text) => {
      expect(() => parseTargets(text)).toThrow(/neither tags/);
    },
  );
});
