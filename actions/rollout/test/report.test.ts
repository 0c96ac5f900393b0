import { refusal, SimulatedFleet } from '@esteira/fleet/testing';
import { RecordedRuntime } from '@esteira/kit/testing';
import type { Wish } from '@esteira/rollout';
import { carryOut, report } from '@esteira/rollout';
import { A, B, portsOf, RecordedDeployment, wishFor } from '@esteira/rollout/testing';
import { expect, test } from '@jest/globals';
import { reportFailed } from '../src/report.ts';

/** Deploys for true, on simulated hosts, and reports what came of it. */
async function reported(fleet: SimulatedFleet, manifest = A, changes: Partial<Wish> = {}) {
  const runtime = new RecordedRuntime();
  report(await carryOut(wishFor(manifest, changes), portsOf(fleet, new RecordedDeployment())), runtime);
  return { runtime, summary: runtime.summary.render() };
}

test('the first release: every output, and the story of every host', async () => {
  const { runtime, summary } = await reported(new SimulatedFleet(2));
  expect(runtime.outputs).toEqual({
    release: A.release,
    base: '',
    deployment: '1',
    paused: 'false',
    changed: 'true',
    hosts: JSON.stringify({ 'web-1': A.release, 'web-2': A.release }),
  });
  expect(runtime.log.text).toContain(`${A.release} is live on every host of production (deployment 1).`);
  expect(summary).toContain(`### ✅ \`${A.release}\` is live on every host of production`);
  expect(summary).toMatch(
    /Deployment 1, base `none`, by ana \(\[run\]\(https:\/\/github\.test\/runs\/1\)\) \d+/,
  );
  expect(summary).toContain(`| web-2 | \`${A.release}\` |  |`);
  expect(summary).toContain('```mermaid');
  expect(summary).toMatch(/\| web-1 \| activate \| 5s \| ✓ {2}\|/);
});

test('the same release again: nothing changed, and no host is left out of the outputs', async () => {
  const fleet = new SimulatedFleet(2);
  await reported(fleet);
  const { runtime, summary } = await reported(fleet);
  expect(runtime.outputs).toMatchObject({ base: '', deployment: '2', changed: 'false' });
  expect(Object.keys(JSON.parse(runtime.outputs['hosts'] ?? ''))).toEqual(['web-1', 'web-2']);
  expect(summary).toContain('was live on every host already');
});

test('a pause: who serves the release, and who waits', async () => {
  const fleet = new SimulatedFleet(3);
  await reported(fleet);
  const canary = { canary: { count: 1 }, pauseAfterCanary: true };
  const { runtime: dry } = await reported(fleet, B, { ...canary, dryRun: true });
  expect(dry.log.lines.at(-1)).toBe('Wait for the next run: web-2, web-3');
  const { runtime, summary } = await reported(fleet, B, canary);
  expect(runtime.outputs).toMatchObject({ release: B.release, base: A.release, paused: 'true' });
  expect(JSON.parse(runtime.outputs['hosts'] ?? '')).toMatchObject({
    'web-1': B.release,
    'web-2': A.release,
  });
  expect(summary).toContain(`### ⏸️ \`${B.release}\` is live on the canary, 1 of 3 hosts of production`);
});

test('a dry run: the plan, and no number', async () => {
  const fleet = new SimulatedFleet(3);
  const { runtime, summary } = await reported(fleet, A, {
    dryRun: true,
    canary: { count: 1 },
    batch: { count: 2 },
  });
  expect(runtime.outputs).toEqual({ release: A.release });
  expect(runtime.log.lines).toEqual([
    'Serve the release already: none',
    'Still need the bundle: web-1, web-2, web-3',
    'Migrations run on: web-1',
    'Batch 1: web-1 (serves nothing)',
    'Batch 2: web-2 (serves nothing), web-3 (serves nothing)',
  ]);
  for (const line of runtime.log.lines) expect(summary).toContain(line);
});

test('a dry run tells of migrations that wait until every host serves the release', async () => {
  const runtime = new RecordedRuntime();
  const path = 'database/migrations/after/2026_01_01_000000_drop_note.php';
  const contracting = {
    ...A,
    facts: { ...A.facts, migrations: { after: 'database/migrations/after' } },
    files: [{ path, bytes: 1, sha256: 'f'.repeat(64) }],
  };
  const ports = {
    ...portsOf(new SimulatedFleet(1), new RecordedDeployment()),
    manifestOf: async () => contracting,
  };
  report(await carryOut(wishFor(A, { dryRun: true }), ports), runtime);
  expect(runtime.log.lines.at(-1)).toBe(`When every host serves it, what contracts the schema: ${path}`);
  const without = new RecordedRuntime();
  report(await carryOut(wishFor(A, { dryRun: true, migrate: false }), ports), without);
  expect(without.log.text).not.toContain('contracts');
});

test('a deployment that failed: who was left out, which step, in what words; nothing of them is markup', async () => {
  const fleet = new SimulatedFleet(2);
  await reported(fleet);
  fleet.fault = (act, host, release) => {
    if (host !== 'web-2') return undefined;
    return act === 'revert' || (act === 'prove' && release === B.release)
      ? refusal('it says | <b>no</b>')
      : undefined;
  };
  await expect(reported(fleet, B)).rejects.toMatchObject({ code: 'rollout-half-done' });
  const runtime = new RecordedRuntime();
  await reportFailed(2, fleet.ledger, runtime);
  const summary = runtime.summary.render();
  expect(runtime.outputs).toEqual({ deployment: '2' });
  expect(summary).toContain('### Deployment 2 of production: failed');
  expect(summary).toContain(`| web-1 | \`${A.release}\` |  |`);
  expect(summary).toContain(`| web-2 | \`${B.release}\` | ⚠️ web |`);
  expect(summary).toMatch(/\| web-2 \| activate \| 5s \| ✗ it says \\\| \\<b\\>no/);
  expect(summary).toMatch(/activate :crit, \d+, \d+/);
});

test('a history that cannot be read is a warning beside the failure, and after a cancel is not asked for', async () => {
  const { ledger } = new SimulatedFleet();
  const away = { ...ledger, deployment: async () => Promise.reject(refusal('S3 is away')) };
  const runtime = new RecordedRuntime();
  await reportFailed(2, away, runtime);
  expect(runtime.log.lines).toEqual(['warning: The history of deployment 2 could not be read: S3 is away']);
  runtime.controller.abort();
  await reportFailed(2, away, runtime);
  expect(runtime.log.lines).toHaveLength(1);
});
