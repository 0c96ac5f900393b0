import { rollout } from '@esteira/fleet';
import { refusal, releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { RecordedRuntime } from '@esteira/kit/testing';
import { expect, test } from '@jest/globals';
import { report } from '../src/report.ts';
import { run } from '../src/run.ts';

const INPUTS = { bucket: 'clinic-releases', role: undefined, environment: 'production', count: 20 };
const [A, B] = [releaseNamed('A'), releaseNamed('B')];

async function told(fleet: SimulatedFleet, count = 20) {
  const runtime = new RecordedRuntime();
  const inputs = { ...INPUTS, count };
  report(await run(inputs, { ledger: fleet.ledger }), inputs, runtime);
  return { runtime, summary: runtime.summary.render() };
}

test('tells what became of every deployment, the newest first', async () => {
  const fleet = new SimulatedFleet();
  await rollout(fleet.request(A), fleet.ports, () => {});
  fleet.fault = (act, _host, release) =>
    act === 'prove' && release === B.release ? refusal('/healthz answers 503 | <b>', 'health') : undefined;
  await expect(rollout(fleet.request(B), fleet.ports, () => {})).rejects.toThrow();
  fleet.fault = () => undefined;
  await rollout(fleet.request(B, { override: 'the database was down' }), fleet.ports, () => {});
  await rollout(
    fleet.request(A, {
      withdraws: B.release,
      owner: { actor: 'bia', run: 'https://github.test/runs/9', id: '9' },
    }),
    fleet.ports,
    () => {},
  );

  const { runtime, summary } = await told(fleet);
  expect(runtime.outputs['live']).toBe(A.release);
  const deployments = JSON.parse(runtime.outputs['deployments'] ?? '') as {
    number: number;
    verdict: string;
  }[];
  expect(deployments.map(({ number, verdict }) => `${number} ${verdict}`)).toEqual([
    '4 succeeded',
    '3 succeeded',
    '2 reverted',
    '1 succeeded',
  ]);
  expect(runtime.log.lines[0]).toBe(`production: Must run ${A.release} since deployment 4.`);
  expect(runtime.log.lines[1]).toMatch(/^4 {2}succeeded .* bia {2}rolled back from /);
  expect(summary).toContain('[bia](https://github.test/runs/9)');
  expect(summary).toContain('overridden: the database was down');
  expect(summary).toContain(String.raw`/healthz answers 503 \| \<b\>`);
  expect((await told(fleet, 1)).runtime.log.lines).toHaveLength(2);
});

test('an environment that nothing was deployed to has an empty history', async () => {
  const { runtime } = await told(new SimulatedFleet());
  expect(runtime.outputs).toEqual({ live: '', deployments: '[]' });
  expect(runtime.log.lines).toEqual(['production: Nothing was ever deployed.']);
});
