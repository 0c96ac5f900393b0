import { asFailure, catalogue, failureLines, failureMarkdown, gantt, markdown, Summary } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';

const { fail } = catalogue({
  'thing-broken': { category: 'host', means: 'A thing is broken.', cure: 'Mend it.' },
});

describe('a failure', () => {
  const failure = fail('thing-broken', {
    message: 'The pump stopped.',
    evidence: 'rpm 0\nheat 90\n',
    cause: new Error('no oil', { cause: new Error('leak') }),
  });

  test('says what, what to do, why, and shows what was seen', () => {
    expect(failureLines(failure)).toEqual([
      'The pump stopped. [thing-broken]',
      'What to do: Mend it.',
      'Because: no oil',
      'Because: leak',
      'Evidence:',
      '  rpm 0',
      '  heat 90',
      expect.stringMatching(/^More: https:.*#thing-broken$/),
    ]);
  });

  test('reads the same in the summary, with nothing interpreted', () => {
    const strange = fail('thing-broken', { message: '<b>x</b> | *y*', hint: 'a `b`', evidence: '``` x' });
    const text = failureMarkdown(strange);
    expect(text).toContain('\\<b\\>x\\</b\\> \\| \\*y\\*');
    expect(text).toContain('````\n``` x\n````');
  });

  test('survives a circle of causes', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(failureLines(fail('thing-broken', { message: 'm', cause: circle })).length).toBeLessThan(15);
  });

  test('the unknown becomes a documented failure with its stack', () => {
    const failed = asFailure(new TypeError('x is undefined'));
    expect(failed.code).toBe('unexpected');
    expect(failed.evidence).toContain('render.test.ts');
    expect(asFailure('text').message).toBe('text');
  });
});

describe('a summary', () => {
  test('is a table one can read', () => {
    expect(markdown.table(['Host', 'Release'], [['web-1', markdown.code('a|b')]])).toBe(
      '| Host | Release |\n| --- | --- |\n| web-1 | `a\\|b` |',
    );
  });

  test('never passes the limit, and says so', () => {
    const summary = new Summary().add('first', 'x'.repeat(markdown.SUMMARY_LIMIT), 'last', ' ');
    expect(summary.render()).toMatch(/^first\n\n_The rest does not fit/);
    expect(Buffer.byteLength(markdown.fitSections(['é'.repeat(600_000)]))).toBeLessThan(1024 * 1024);
  });

  test('draws hosts and phases to scale, with failures marked and odd names tamed', () => {
    const text = gantt('Deployment: 7', [
      { lane: 'web-1', label: 'stage', from: 1_000, to: 3_000 },
      { lane: 'web:2;', label: 'prove', from: 3_000, to: 3_000, failed: true },
    ]);
    expect(text.split('\n')).toEqual([
      '```mermaid',
      'gantt',
      '  title Deployment  7',
      '  dateFormat x',
      '  axisFormat %M:%S',
      '  section web-1',
      '  stage :0, 2000',
      '  section web 2',
      '  prove :crit, 2000, 2001',
      '```',
    ]);
    expect(gantt('none', [])).toBe('');
  });
});
