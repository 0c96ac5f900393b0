import type { Component, Judged, Judgement } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { RecordedRuntime } from '@esteira/kit/testing';
import { describe, expect, test } from '@jest/globals';
import { report } from '../src/report.ts';
import type { Built } from '../src/run.ts';

function component(name: string, licence?: string, scope: Component['scope'] = 'required'): Component {
  return {
    purl: `pkg:npm/${name}@1.0.0`,
    name,
    version: '1.0.0',
    licences: licence === undefined ? [] : [licence],
    hashes: [],
    scope,
    locks: ['package-lock.json'],
  };
}

function reported(changes: Partial<Built> & { components?: Component[] } = {}) {
  const runtime = new RecordedRuntime();
  const { components = [], ...rest } = changes;
  report(
    {
      archive: '/tmp/x.tar.zst',
      manifest: manifestOf('a bundle'),
      sbom: '/tmp/x.cdx.json',
      accounts: { name: 'clinic/clinic', licences: [], components, unread: [] },
      judgement: undefined,
      inspection: {
        files: 1,
        bytes: 1,
        milliseconds: 1,
        allowed: [],
        stale: [],
        sourceMaps: 0,
        worldWritable: 0,
      },
      ...rest,
    },
    runtime,
  );
  return { runtime, summary: runtime.summary.render() };
}

test('every output', () => {
  const { digest, release } = manifestOf('a bundle');
  const { runtime, summary } = reported();
  expect(runtime.outputs).toEqual({
    bundle: '/tmp/x.tar.zst',
    digest,
    release,
    size: '8',
    sbom: '/tmp/x.cdx.json',
  });
  expect(summary).not.toContain('Licences');
  expect(runtime.log.text).not.toContain('warning');
});

describe('licences', () => {
  test('are counted, ships apart from builds; those to look at are named', () => {
    const { summary } = reported({
      components: [
        component('a', 'MIT'),
        component('b', 'MIT'),
        component('c', 'MPL-2.0', 'excluded'),
        component('d', 'a | b'),
        component('e'),
      ],
    });
    expect(summary).toContain('Licences: 4 packages that ship, 1 that build');
    const rows = summary.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.slice(-6)).toEqual([
      '| Licence |  | Ship | Build | Packages |',
      '| --- | --- | --- | --- | --- |',
      '| a \\| b | ❔ unknown | 1 | 0 | `d 1.0.0` |',
      '| unknown | ❔ unknown | 1 | 0 | `e 1.0.0` |',
      '| MPL-2.0 | 🔁 copyleft | 0 | 1 | `c 1.0.0` |',
      '| MIT |  | 2 | 0 |  |',
    ]);
  });

  test('of very many packages do not fill the summary', () => {
    const many = Array.from({ length: 50 }, (_, index) => component(`p${index}`, 'GPL-3.0-only'));
    expect(reported({ components: many }).summary).toContain('`p19 1.0.0`, and 30 more |');
  });
});

describe('known vulnerabilities', () => {
  const found = (changes: Partial<Judged>): Judged => ({
    ids: ['CVE-2026-12345', 'GHSA-1111-1111-1111'],
    package: 'acme/a',
    title: 'A <hole>',
    severity: 'high',
    affected: '<1.2',
    link: 'https://example.test/1',
    lock: 'composer.lock',
    verdict: 'noted',
    acceptance: undefined,
    ...changes,
  });
  const judged = (changes: Partial<Judgement>): Partial<Built> => ({
    judgement: { threshold: 'warn', advisories: [], expired: [], unknown: [], ...changes },
  });
  const exception = { id: 'CVE-2026-12345', until: '2026-12-31', because: 'Never called' };

  test('are told in the summary, and in one warning', () => {
    const { runtime, summary } = reported(
      judged({ advisories: [found({}), found({ ids: ['7'], link: 'x' })] }),
    );
    expect(summary).toContain(
      '| high | [CVE-2026-12345](https://example.test/1) | `acme/a` \\<1.2: A \\<hole\\> | `composer.lock` |  |',
    );
    expect(summary).toContain('| high | `7` |');
    expect(runtime.log.lines.filter((line) => line.startsWith('warning'))).toEqual([
      'warning: Known vulnerabilities in packages that ship: CVE-2026-12345 in acme/a (high), 7 in acme/a (high).',
    ]);
  });

  test('that somebody lets pass are no warning; the summary says who and how long', () => {
    const { runtime, summary } = reported(
      judged({
        advisories: [
          found({ verdict: 'accepted', acceptance: exception }),
          found({ verdict: 'accepted', ignored: 'No | use' }),
        ],
      }),
    );
    expect(summary).toContain('| accepted until 2026-12-31: Never called |');
    expect(summary).toContain('| ignored in composer.json: No \\| use |');
    expect(runtime.log.text).not.toContain('warning');
  });

  test('an exception that ended, and a lock file that could not be asked about, are both', () => {
    const { runtime, summary } = reported(
      judged({ expired: [exception], unknown: [{ lock: 'rooms/package-lock.json', reason: '405\nmore' }] }),
    );
    const ended = 'The exception for CVE-2026-12345 in esteira.yml ended on 2026-12-31 and counts no more.';
    expect(summary).toContain(`⚠️ ${ended}`);
    expect(summary).toContain('`rooms/package-lock.json` could not be asked:\n\n```\n405\nmore\n```');
    expect(runtime.log.text).toContain(
      `warning: ${ended} Known vulnerabilities of rooms/package-lock.json could not be asked: 405`,
    );
  });

  test('none: nothing is said', () => {
    const { runtime, summary } = reported(judged({}));
    expect(summary).not.toContain('vulnerabilities');
    expect(runtime.log.text).not.toContain('warning');
  });
});
