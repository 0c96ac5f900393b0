import { rollout } from '@esteira/fleet';
import { refusal, releaseNamed, SimulatedFleet } from '@esteira/fleet/testing';
import { RecordedRuntime } from '@esteira/kit/testing';
import { MemoryStore } from '@esteira/releases/testing';
import { expect, test } from '@jest/globals';
import { report } from '../src/report.ts';
import type { Ports } from '../src/run.ts';
import { run } from '../src/run.ts';

const INPUTS = {
  bucket: 'clinic-releases',
  role: undefined,
  keepDeployments: 1,
  keepFor: 30 * 86_400_000,
  dryRun: false,
};
const [A, B, C, D] = [releaseNamed('A'), releaseNamed('B'), releaseNamed('C'), releaseNamed('D')];
const archiveOf = ({ digest }: { digest: string }) => `bundles/${digest}.tar.zst`;

/** A bucket with old bundles, and the records of a fleet. */
class Bucket {
  readonly fleet = new SimulatedFleet();
  readonly store = new MemoryStore();
  ledgerOf: Ports['ledgerOf'] = () => this.fleet.ledger;

  constructor() {
    for (const { digest } of [A, B, C, D]) {
      this.store.put(`bundles/${digest}.tar.zst`, 'archive', {}, 0);
      this.store.put(`bundles/${digest}.json`, '{}', {}, 0);
    }
    this.store.put('environments/production/lock.json', '{}');
  }

  async deploy(release: typeof A): Promise<void> {
    await rollout(this.fleet.request(release), this.fleet.ports, () => {});
  }

  async prune(given: Partial<typeof INPUTS> = {}) {
    const inputs = { ...INPUTS, ...given };
    const runtime = new RecordedRuntime();
    const { ledgerOf } = this;
    const { log } = runtime;
    const clock = { ...this.fleet.ports.clock, now: () => Date.now() };
    report(await run(inputs, { store: this.store, ledgerOf, clock, log }), inputs, runtime);
    return runtime;
  }

  get archives(): string[] {
    return [A, B, C, D]
      .filter((each) => this.store.objects.has(archiveOf(each)))
      .map(({ release }) => release);
  }
}

test('keeps what runs, what a rollback returns to and the last deployments; says what goes and what it frees', async () => {
  const bucket = new Bucket();
  for (const release of [A, B, C]) await bucket.deploy(release);
  const runtime = await bucket.prune();
  expect(bucket.archives).toEqual([B.release, C.release]);
  expect(bucket.store.objects.has(`bundles/${A.digest}.json`)).toBe(false);
  expect(runtime.outputs).toEqual({ removed: '2', 'freed-bytes': '18', 'kept-bytes': '18' });
  expect(runtime.log.lines).toContainEqual(
    expect.stringMatching(new RegExp(`^keeps ${C.digest.slice(0, 12)}.*: production runs it$`)),
  );
  expect(runtime.summary.render()).toContain('Removed 2 bundles and 0 differences, 18 B');
});

test('keeps the good release that lies behind failed ones', async () => {
  const bucket = new Bucket();
  await bucket.deploy(A);
  await bucket.deploy(B);
  bucket.fleet.fault = (act, _host, release) =>
    act === 'prove' && release === C.release ? refusal('/healthz answers 503', 'health') : undefined;
  await expect(bucket.deploy(C)).rejects.toThrow();
  await expect(bucket.deploy(C)).rejects.toThrow();
  await bucket.prune();
  expect(bucket.archives).toEqual([A.release, B.release, C.release]);
});

test('a dry run changes nothing and tells the same', async () => {
  const bucket = new Bucket();
  await bucket.deploy(A);
  const runtime = await bucket.prune({ dryRun: true });
  expect(bucket.archives).toHaveLength(4);
  expect(runtime.outputs['removed']).toBe('3');
  expect(runtime.log.lines[0]).toContain('Would remove 3 bundles');
});

test('where nothing was ever deployed, all stays', async () => {
  const bucket = new Bucket();
  const runtime = await bucket.prune();
  expect(bucket.archives).toHaveLength(4);
  expect(runtime.outputs['removed']).toBe('0');
});

test('a record that cannot be read ends it before anything is removed', async () => {
  const bucket = new Bucket();
  await bucket.deploy(A);
  const { ledger } = bucket.fleet;
  bucket.ledgerOf = () => ({ ...ledger, history: () => Promise.reject(new Error('damaged')) });
  await expect(bucket.prune()).rejects.toThrow('damaged');
  expect(bucket.archives).toHaveLength(4);
});

test('releases of every environment stay', async () => {
  const bucket = new Bucket();
  await bucket.deploy(A);
  const staging = new SimulatedFleet();
  await rollout(staging.request(D), staging.ports, () => {});
  bucket.store.put('environments/staging/lock.json', '{}');
  bucket.ledgerOf = (name) => (name === 'staging' ? staging : bucket.fleet).ledger;
  await bucket.prune();
  expect(bucket.archives).toEqual([A.release, D.release]);
});
