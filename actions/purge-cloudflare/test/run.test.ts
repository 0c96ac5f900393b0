import type { EdgeCache, PurgeRequest, ReleaseManifest } from '@esteira/edge';
import { fail } from '@esteira/edge';
import { Failure } from '@esteira/kit';
import { RecordedRuntime } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../src/inputs.ts';
import { report } from '../src/report.ts';
import type { Result } from '../src/run.ts';
import { run } from '../src/run.ts';

const BASE = 'aaaaaaa-000000000000';
const RELEASE = 'bbbbbbb-111111111111';
const SITE = 'https://clinic.example.com';

function manifest(files: Record<string, string>): ReleaseManifest {
  return {
    files: Object.entries(files).map(([path, sha256]) => ({ path, sha256 })),
    facts: { public: 'public', purge: { 'resources/views/**': ['/'] } },
  };
}

const RELEASES: Record<string, ReleaseManifest> = {
  [BASE]: manifest({ 'public/robots.txt': '1', 'resources/views/home.blade.php': '1' }),
  [RELEASE]: manifest({ 'public/robots.txt': '2', 'resources/views/home.blade.php': '2' }),
};

const changedInputs = {
  changed: { base: BASE, release: RELEASE },
  bucket: 'clinic-releases',
  sites: [SITE],
};

/** A job with an edge that accepts everything, unless told otherwise. */
class Job {
  readonly runtime = new RecordedRuntime();
  readonly sent: PurgeRequest[] = [];
  readonly read: string[] = [];
  inputs: Inputs;
  result: Result | undefined;

  constructor(given: Partial<Inputs>) {
    this.inputs = {
      zone: 'example.com',
      token: 'secret',
      changed: undefined,
      role: undefined,
      bucket: undefined,
      sites: undefined,
      files: undefined,
      tags: undefined,
      prefixes: undefined,
      hosts: undefined,
      everything: false,
      mode: 'purge',
      plan: 'free',
      timeout: 120_000,
      dryRun: false,
      ...given,
    };
  }

  async run(refuse: (nth: number) => void = () => {}): Promise<Result> {
    const edge: EdgeCache = {
      purge: async (request) => {
        refuse(this.sent.length + 1);
        this.sent.push(request);
      },
    };
    const manifestOf = async (release: string) => {
      this.read.push(release);
      const found = RELEASES[release];
      if (found === undefined) throw new Error(`no release ${release}`);
      return found;
    };
    const { clock, log, signal } = this.runtime;
    this.result = await run(this.inputs, { manifestOf, edge, clock, log, signal });
    report(this.result, this.inputs, this.runtime);
    return this.result;
  }

  get summary(): string {
    return this.runtime.summary.render();
  }
}

async function refusal(given: Partial<Inputs>): Promise<Failure> {
  const job = new Job(given);
  try {
    await job.run();
  } catch (error) {
    expect(job.sent).toEqual([]);
    expect(job.read).toEqual([]);
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('The inputs were accepted.');
}

const urls = (count: number) => Array.from({ length: count }, (_, n) => `${SITE}/${n}`);

describe('nothing is purged', () => {
  test.each([
    ['where nothing is asked', {}],
    ['by empty lists', { files: [], tags: [], prefixes: [], hosts: [] }],
  ])('%s', async (_, given) => {
    const job = new Job(given);
    expect(await job.run()).toEqual({ plan: [], outcome: undefined });
    expect(job.sent).toEqual([]);
    expect(job.runtime.outputs).toEqual({
      purged: '0',
      requests: '0',
      plan: '{"requests":[],"omitted":0}',
    });
    expect(job.summary).toContain('nothing to do');
    expect(job.runtime.log.lines).toEqual(['Nothing to purge.']);
  });

  test.each([
    ['first deployment', { base: '', release: RELEASE }, 'is the first deployment'],
    ['second deployment of the same release', { base: RELEASE, release: RELEASE }, 'was live before'],
    ['deployment that never was', { base: BASE, release: '' }, 'warning: `changed` names no release'],
    ['misspelt step', { base: '', release: '' }, 'warning: `changed` names no release'],
  ])('by a %s', async (_, changed, words) => {
    const job = new Job({ ...changedInputs, changed });
    await job.run();
    expect(job.sent).toEqual([]);
    expect(job.read).toEqual([]);
    expect(job.runtime.log.text).toContain(words);
  });
});

describe('what is purged', () => {
  test('is what changed, and what was named, without repetition', async () => {
    const job = new Job({ ...changedInputs, files: [`${SITE}/`, `${SITE}/about`], tags: ['prices'] });
    await job.run();
    expect(job.read).toEqual([BASE, RELEASE]);
    expect(job.sent).toEqual([
      { kind: 'files', values: [`${SITE}/robots.txt`, `${SITE}/`, `${SITE}/about`] },
      { kind: 'tags', values: ['prices'] },
    ]);
    expect(job.runtime.log.lines).toEqual([
      `From ${BASE} to ${RELEASE}: files 2 changed, 0 new, 0 gone; URLs to purge: 2`,
      'group: Purge',
      'Accepted: files × 3',
      'Accepted: tags × 1',
      'Purged: 4 of 4',
    ]);
    expect(job.runtime.outputs).toMatchObject({ purged: '4', requests: '2' });
    expect(JSON.parse(job.runtime.outputs['plan'] ?? '')).toEqual({ requests: job.sent, omitted: 0 });
    expect(job.summary).toContain('| files | 3 | 1 |');
    expect(job.summary).toContain('| tags | 1 | 1 |');
    expect(job.summary).toContain(`files: ${SITE}/about`);
    expect(job.summary).not.toContain('Not purged');
  });

  test('may be everything', async () => {
    const job = new Job({ everything: true });
    await job.run();
    expect(job.sent).toEqual([{ kind: 'everything' }]);
    expect(job.runtime.outputs).toMatchObject({ purged: '1', requests: '1' });
    expect(job.summary).toContain('| everything | 1 | 1 |');
  });

  test('is only invalidated where that was asked', async () => {
    const job = new Job({ mode: 'invalidate', tags: ['prices'] });
    await job.run();
    expect(job.summary).toContain('### 🧹 Invalidation of `example.com`');
    expect(job.summary).toContain('| Invalidated | Selectors | Requests |');
  });

  test('is only said on a dry run', async () => {
    const job = new Job({ ...changedInputs, tags: ['prices'], dryRun: true });
    await job.run();
    expect(job.sent).toEqual([]);
    expect(job.runtime.outputs).toMatchObject({ purged: '0', requests: '0' });
    expect(JSON.parse(job.runtime.outputs['plan'] ?? '').requests).toHaveLength(2);
    expect(job.summary).toContain('dry run: nothing was sent');
    expect(job.summary).toContain('| Would be purged | Selectors | Requests |');
    expect(job.summary).toContain('| files | 2 | 1 |');
    expect(job.runtime.log.text).toContain('Would be purged: 3. Dry run: nothing was sent.');
  });
});

describe('inputs that do not fit together are refused before anything is read or sent', () => {
  test.each([
    ['changed', changedInputs],
    ['files', { files: [`${SITE}/`] }],
    ['tags', { tags: ['prices'] }],
    ['prefixes', { prefixes: ['clinic.example.com/blog'] }],
    ['hosts', { hosts: ['clinic.example.com'] }],
  ])('everything and %s', async (name, given) => {
    const failure = await refusal({ everything: true, ...given });
    expect(failure).toMatchObject({ code: 'edge-selectors-invalid', category: 'usage' });
    expect(failure.evidence).toBe(`everything: stands alone, but ${name} was given too`);
  });

  test('everything and a `changed` that would be nothing', async () => {
    const changed = { base: '', release: RELEASE };
    expect((await refusal({ everything: true, ...changedInputs, changed })).code).toBe(
      'edge-selectors-invalid',
    );
  });

  test('changed without what it needs, all of it together', async () => {
    const failure = await refusal({ changed: { base: '', release: RELEASE }, everything: true });
    expect(failure.evidence?.split('\n')).toEqual([
      'everything: stands alone, but changed was given too',
      'bucket: is needed with `changed`',
      'sites: is needed with `changed`',
    ]);
    expect((await refusal({ ...changedInputs, sites: [] })).evidence).toBe('sites: is needed with `changed`');
  });
});

test('without the manifest of a release nothing is purged', async () => {
  const job = new Job({ ...changedInputs, changed: { base: 'ccccccc-222222222222', release: RELEASE } });
  await expect(job.run()).rejects.toThrow('no release');
  expect(job.sent).toEqual([]);
});

describe('a purge that fails half-way', () => {
  const denied = fail('edge-token-scope', { message: 'No.' });
  const failing = async (job: Job, at: number) =>
    await job.run((nth) => {
      if (nth === at) throw denied;
    });

  test('says what was purged, and what was not', async () => {
    const job = new Job({ files: urls(61), tags: ['prices'] });
    const { outcome } = await failing(job, 3);
    expect(outcome?.failure).toBe(denied);
    expect(job.runtime.outputs).toMatchObject({ purged: '60', requests: '2' });
    const [purged = '', left = ''] = job.summary.split('| Not purged | Selectors | Requests |');
    expect(purged).toContain('| files | 60 | 2 |');
    expect(left).toContain('| files | 1 | 1 |');
    expect(left).toContain('| tags | 1 | 1 |');
    expect(left).toContain(`files: ${SITE}/60`);
    expect(purged).not.toContain(`files: ${SITE}/60`);
    expect(job.runtime.log.text).toContain('warning: Not purged: 2 of 62');
  });

  test('says so too where nothing was purged', async () => {
    const job = new Job({ everything: true });
    await failing(job, 1);
    expect(job.summary).toContain('**Purged**: nothing');
    expect(job.summary).toContain('| everything | 1 | 1 |');
    expect(job.runtime.outputs).toMatchObject({ purged: '0', requests: '0' });
  });
});

test('outputs and summary stay within what GitHub takes', async () => {
  const long = 'x'.repeat(1_500);
  const job = new Job({ files: urls(3_000).map((url) => `${url}/${long}`) });
  await job.run();
  const plan = job.runtime.outputs['plan'] ?? '';
  expect(plan.length).toBeLessThan(65_000);
  const { requests, omitted } = JSON.parse(plan) as { requests: unknown[]; omitted: number };
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.length + omitted).toBe(100);
  expect(Buffer.byteLength(job.summary)).toBeLessThan(1024 * 1024);
  expect(job.summary).toContain('| files | 3000 | 100 |');
});
