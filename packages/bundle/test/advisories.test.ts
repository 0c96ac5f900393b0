import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Acceptance, Advisory, Answer, Application, Component, Threshold } from '@esteira/bundle';
import {
  findAdvisories,
  judgeAdvisories,
  objectionToAdvisories,
  parseComposerAudit,
  parseFacts,
  parseNpmAudit,
} from '@esteira/bundle';
import type { CommandOptions, CommandResult, Commands } from '@esteira/kit';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

function said(stdout: unknown, exitCode = 0, stderr = ''): CommandResult {
  const text = typeof stdout === 'string' ? stdout : JSON.stringify(stdout);
  return { exitCode, stdout: text, transcript: text + stderr };
}

/** As Composer 2.5 writes one; later ones add the severity. */
const HOLE = {
  advisoryId: 'PKSA-aaaa-bbbb-cccc',
  packageName: 'acme/a',
  affectedVersions: '<1.2',
  title: 'A hole',
  cve: 'CVE-2026-12345',
  link: 'https://example.test/1',
  reportedAt: '2026-01-01T00:00:00+00:00',
  sources: [
    { name: 'GitHub', remoteId: 'GHSA-1111-1111-1111' },
    { name: 'FriendsOfPHP/security-advisories', remoteId: 'acme/a/CVE-2026-12345.yaml' },
  ],
};

describe('composer audit', () => {
  test('of an old Composer: no severity, and a list with holes comes as a map', () => {
    expect(parseComposerAudit(said({ advisories: { 'acme/a': { '1': HOLE } } }, 1))).toEqual({
      advisories: [
        {
          ids: ['CVE-2026-12345', 'GHSA-1111-1111-1111', 'PKSA-aaaa-bbbb-cccc'],
          package: 'acme/a',
          title: 'A hole',
          severity: 'unknown',
          affected: '<1.2',
          link: 'https://example.test/1',
        },
      ],
      unknown: undefined,
    });
  });

  test('of a new one: severities, what composer.json ignores, who did not answer', () => {
    const report = {
      advisories: { 'acme/a': [{ ...HOLE, severity: 'high', cve: null }] },
      'ignored-advisories': { 'acme/b': [{ ...HOLE, severity: 'low', ignoreReason: 'Never called' }] },
      'unreachable-repositories': ['https://packages.example.test'],
      abandoned: { 'acme/old': null },
    };
    const { advisories, unknown } = parseComposerAudit(said(report, 3));
    expect(advisories).toEqual([
      expect.objectContaining({ severity: 'high', ids: ['GHSA-1111-1111-1111', 'PKSA-aaaa-bbbb-cccc'] }),
      expect.objectContaining({ severity: 'low', ignored: 'Never called' }),
    ]);
    expect(unknown).toBe('Repositories that did not answer: https://packages.example.test.');
  });

  test('without advisories has an empty list where a map would be', () => {
    expect(parseComposerAudit(said({ advisories: [], abandoned: [] }))).toEqual({
      advisories: [],
      unknown: undefined,
    });
  });

  test.each([
    ['that fails', said('', 1, 'Could not resolve host'), 'Could not resolve host'],
    ['that does not know the command', said('', 1, 'Command "audit" is not defined.'), /is not defined/],
    ['that ends well and says nothing', said(''), 'composer audit ended with 0 and said nothing.'],
    ['that says something else', said('[]'), '[]'],
  ])('%s tells nothing: unknown, not none', (_, result, expected) => {
    const { advisories, unknown } = parseComposerAudit(result);
    expect(advisories).toEqual([]);
    expect(unknown).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });
});

describe('npm audit', () => {
  const advisory = {
    source: 1096366,
    name: 'minimist',
    dependency: 'minimist',
    title: 'Prototype Pollution in minimist',
    url: 'https://github.com/advisories/GHSA-vh95-rmgr-6w4m',
    severity: 'moderate',
    cwe: ['CWE-1321'],
    cvss: { score: 5.6, vectorString: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L' },
    range: '<0.2.1',
  };
  const entry = (name: string, via: unknown[]) => ({
    name,
    severity: 'moderate',
    isDirect: false,
    via,
    effects: [],
    range: '*',
    nodes: [`node_modules/${name}`],
    fixAvailable: true,
  });

  test('names an advisory once, whoever brings the package', () => {
    const report = {
      auditReportVersion: 2,
      vulnerabilities: {
        minimist: entry('minimist', [
          advisory,
          { ...advisory, source: 7, severity: 'critical', url: undefined },
        ]),
        mkdirp: entry('mkdirp', ['minimist', advisory]),
      },
      metadata: {},
    };
    expect(parseNpmAudit(said(report, 1))).toEqual({
      advisories: [
        {
          ids: ['GHSA-vh95-rmgr-6w4m'],
          package: 'minimist',
          title: 'Prototype Pollution in minimist',
          severity: 'medium',
          affected: '<0.2.1',
          link: 'https://github.com/advisories/GHSA-vh95-rmgr-6w4m',
        },
        expect.objectContaining({ ids: ['7'], severity: 'critical' }),
      ],
      unknown: undefined,
    });
  });

  test('without advisories is a report too', () => {
    const report = { auditReportVersion: 2, vulnerabilities: {}, metadata: {} };
    expect(parseNpmAudit(said(report))).toEqual({ advisories: [], unknown: undefined });
  });

  test.each([
    [
      'does not answer',
      said({ message: '405 Method Not Allowed', error: { summary: '' } }, 1),
      /^405 Method/,
    ],
    ['answers as npm 6', said({ actions: [], advisories: {}, metadata: {} }), /advisories/],
    ['says nothing', said('', 1), /ended with 1 and said nothing/],
  ])('of a registry that %s is unknown', (_, result, expected) => {
    expect(parseNpmAudit(result)).toEqual({ advisories: [], unknown: expect.stringMatching(expected) });
  });
});

describe('asking', () => {
  const facts = parseFacts('services: [{ unit: a.service, package: rooms }]');
  const folder = mkdtempSync(join(tmpdir(), 'esteira-advisories-'));
  const application: Application = {
    folder,
    facts: { ...facts, public: 'public', health: { ...facts.health, path: '/' } },
    frontEnd: 'build',
  };
  beforeEach(() => {
    mkdirSync(join(folder, 'rooms'), { recursive: true });
    writeFileSync(join(folder, 'rooms/package-lock.json'), '{}');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const component = (lock: string, scope: Component['scope'] = 'required'): Component => ({
    purl: lock,
    name: lock,
    version: '1',
    licences: [],
    hashes: [],
    scope,
    locks: [lock],
  });
  const BOTH = [component('composer.lock'), component('rooms/package-lock.json')];

  /** Programs that answer so, and remember how they were asked. */
  class Tools implements Commands {
    readonly asked: string[] = [];
    readonly #answer: (name: string, options: CommandOptions) => Promise<CommandResult>;
    constructor(answer: (name: string, options: CommandOptions) => Promise<CommandResult>) {
      this.#answer = answer;
    }
    async run(name: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
      this.asked.push(`${relative(folder, options.cwd ?? '')}: ${name} ${args.slice(0, 3).join(' ')}`);
      return await this.#answer(name, options);
    }
  }

  const none = async (name: string) =>
    said(name === 'npm' ? { auditReportVersion: 2, vulnerabilities: {} } : { advisories: [] });
  const { signal } = new AbortController();

  test('each lock file that ships is asked about, in its folder; the front end’s is not', async () => {
    const commands = new Tools(none);
    const components = [...BOTH, component('package-lock.json', 'excluded')];
    expect(await findAdvisories(application, components, { commands, signal })).toEqual([
      { lock: 'composer.lock', advisories: [], unknown: undefined },
      { lock: 'rooms/package-lock.json', advisories: [], unknown: undefined },
    ]);
    expect(commands.asked).toEqual([
      ': composer audit --locked --no-dev',
      'rooms: npm audit --omit=dev --json',
    ]);
  });

  test('what pnpm or Yarn has locked is unknown', async () => {
    rmSync(join(folder, 'rooms/package-lock.json'));
    writeFileSync(join(folder, 'rooms/pnpm-lock.yaml'), '');
    const answers = await findAdvisories(application, [], { commands: new Tools(none), signal });
    expect(answers).toEqual([
      { lock: 'rooms/pnpm-lock.yaml', advisories: [], unknown: 'Only Composer and npm are asked, not pnpm.' },
    ]);
  });

  test('a lock file without packages is not asked about: Composer would say nothing', async () => {
    const commands = new Tools(none);
    const answers = await findAdvisories(application, BOTH.slice(1), { commands, signal });
    expect(answers.map(({ lock }) => lock)).toEqual(['rooms/package-lock.json']);
  });

  test('a tool that does not come back in time is unknown, and the other is heard', async () => {
    const commands = new Tools(async (name, options) => {
      if (name === 'npm') await sleep(60_000, undefined, { signal: options.signal }).catch(stop(options));
      return await none(name);
    });
    const answers = await findAdvisories(application, BOTH, { commands, signal, patience: 50 });
    expect(answers.map(({ unknown }) => unknown)).toEqual([undefined, 'No answer within 0.05 seconds.']);
  });

  test('a job that is cancelled is no answer', async () => {
    const controller = new AbortController();
    const commands = new Tools(async (_, options) => {
      controller.abort(new Error('cancelled'));
      options.signal?.throwIfAborted();
      throw new Error('It went on.');
    });
    await expect(findAdvisories(application, BOTH, { commands, signal: controller.signal })).rejects.toThrow(
      'cancelled',
    );
  });

  /** As the runner's commands do: an abort throws its reason. */
  function stop(options: CommandOptions): () => never {
    return () => {
      throw options.signal?.reason;
    };
  }
});

describe('the judgement', () => {
  const advisory = (severity: Advisory['severity'], id = `CVE-2026-1${severity}`): Advisory => ({
    ids: [id, 'GHSA-1111-1111-1111'],
    package: 'acme/a',
    title: 'A hole',
    severity,
    affected: '<1.2',
    link: undefined,
  });
  const answer = (...advisories: Advisory[]): Answer => ({ lock: 'composer.lock', advisories });
  const until = (date: string, id = 'CVE-2026-12345'): Acceptance => ({
    id,
    until: date,
    because: 'Not called',
  });
  const TODAY = '2026-06-15';

  function refused(threshold: Threshold, ...answers: Answer[]): string[] {
    const { advisories } = judgeAdvisories(answers, [], threshold, TODAY);
    return advisories.filter(({ verdict }) => verdict === 'refused').map(({ severity }) => severity);
  }

  const ALL = answer(
    ...(['info', 'low', 'medium', 'high', 'critical', 'unknown'] as const).map((each) => advisory(each)),
  );

  test.each([
    ['low', ['unknown', 'critical', 'high', 'medium', 'low']],
    ['medium', ['unknown', 'critical', 'high', 'medium']],
    ['high', ['unknown', 'critical', 'high']],
    ['critical', ['unknown', 'critical']],
    ['warn', []],
  ] as const)('%s refuses %j, the worst first', (threshold, severities) => {
    expect(refused(threshold, ALL)).toEqual(severities);
  });

  test.each([
    ['the day before', '2026-06-14', 'refused'],
    ['that day', '2026-06-15', 'accepted'],
    ['later', '2026-12-31', 'accepted'],
  ])('an exception until %s: %s', (_, date, verdict) => {
    const exception = until(date);
    const judgement = judgeAdvisories(
      [answer(advisory('high', 'CVE-2026-12345'))],
      [exception],
      'high',
      TODAY,
    );
    expect(judgement.advisories).toEqual([expect.objectContaining({ verdict, acceptance: exception })]);
    expect(judgement.expired).toEqual(verdict === 'refused' ? [exception] : []);
  });

  test('an exception counts by any name of the advisory, and for no other', () => {
    const judge = (id: string) =>
      judgeAdvisories([answer(advisory('high', 'CVE-2026-12345'))], [until('2026-12-31', id)], 'high', TODAY)
        .advisories[0]?.verdict;
    expect(judge('GHSA-1111-1111-1111')).toBe('accepted');
    expect(judge('CVE-2026-54321')).toBe('refused');
  });

  test('of two exceptions the one that still counts does', () => {
    const both = [until('2026-01-01'), until('2026-12-31')];
    const { advisories } = judgeAdvisories([answer(advisory('high', 'CVE-2026-12345'))], both, 'high', TODAY);
    expect(advisories[0]).toMatchObject({ verdict: 'accepted', acceptance: both[1] });
  });

  test('what composer.json ignores is let pass', () => {
    const ignored = { ...advisory('high'), ignored: 'Never called' };
    expect(refused('high', answer(ignored))).toEqual([]);
  });

  test('refused ones fail the build: each by name, with exceptions that ended and what is not known', () => {
    const silent: Answer = { lock: 'rooms/package-lock.json', advisories: [], unknown: '405' };
    const answers = [answer(advisory('high', 'CVE-2026-12345')), silent];
    const judgement = judgeAdvisories(answers, [until('2026-01-01')], 'high', TODAY);
    expect(objectionToAdvisories(judgement)).toMatchObject({
      code: 'bundle-vulnerable',
      message: 'A known vulnerability in packages that ship; `audit: high` refuses it.',
      evidence: [
        'high: CVE-2026-12345, acme/a <1.2, in composer.lock: A hole',
        'The exception for CVE-2026-12345 in esteira.yml ended on 2026-01-01 and counts no more.',
        'rooms/package-lock.json: not known: 405',
      ].join('\n'),
    });
  });

  test('what could not be asked fails where there is a threshold, and nowhere else', () => {
    const silent: Answer = { lock: 'composer.lock', advisories: [], unknown: 'offline' };
    const objection = (threshold: Threshold) =>
      objectionToAdvisories(judgeAdvisories([silent], [], threshold, TODAY));
    expect(objection('critical')).toMatchObject({
      code: 'bundle-audit-unknown',
      evidence: 'composer.lock: not known: offline',
    });
    expect(objection('warn')).toBeUndefined();
  });

  test('nothing found, nothing to say', () => {
    expect(
      objectionToAdvisories(judgeAdvisories([answer()], [until('2026-01-01')], 'low', TODAY)),
    ).toBeUndefined();
  });
});
