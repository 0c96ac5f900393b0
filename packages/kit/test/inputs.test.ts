import { Failure, input, Malformed } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';
import { readInputs, secretsOf, variableOf } from '../src/inputs.ts';

const inputs = {
  bucket: input.text({ description: 'Where', example: 'clinic-releases', required: true }),
  'drain-time': input.duration({ description: 'How long', example: '90s', default: '30s' }),
  batch: input.countOrShare({ description: 'How many', example: '25%' }),
  token: input.text({ description: 'Token', example: '${{ secrets.T }}', secret: true, default: '${{ x }}' }),
  'dry-run': input.flag({ description: 'Only say it', example: 'true', default: 'false' }),
  mode: input.choice('soft', 'hard')({ description: 'How', example: 'soft', default: 'soft' }),
  urls: input.list({ description: 'Which', example: 'https://a\nhttps://b' }),
  hosts: input.count({ description: 'How many', example: '3' }),
};

function read(given: Record<string, string>) {
  return readInputs(
    inputs,
    Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])),
  );
}

function refusal(given: Record<string, string>): Failure {
  try {
    read(given);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('The inputs were accepted.');
}

test('the runner hands inputs over upper-cased, dashes kept', () => {
  expect(variableOf('dry-run')).toBe('INPUT_DRY-RUN');
});

describe('reading', () => {
  test('gives typed values under camelCase names, and defaults', () => {
    const values = read({
      bucket: ' b ',
      batch: '25%',
      'dry-run': 'true',
      urls: 'https://a\n\n https://b,c',
    });
    expect(values).toEqual({
      bucket: 'b',
      drainTime: 30_000,
      batch: { share: 0.25 },
      dryRun: true,
      mode: 'soft',
      urls: ['https://a', 'https://b', 'c'],
    });
    const typed: number = values.drainTime;
    expect(typed).toBe(30_000);
  });

  test('an empty text is the same as none', () => {
    expect(read({ bucket: 'b', 'drain-time': '' }).drainTime).toBe(30_000);
  });

  test('a duration may have an end', () => {
    const { parse } = input.durationUpTo('12h')({ description: '', example: '10m' });
    expect(parse('720m')).toBe(43_200_000);
    expect(() => parse('12h1s')).toThrow('is longer than 12h');
    expect(() => parse('soon')).toThrow('is not a duration');
  });

  test('every value of a list may have to match', () => {
    const { parse } = input.listMatching(/^[a-z]+$/, 'a word')({ description: '', example: 'a, b' });
    expect(parse('a,\n b,')).toEqual(['a', 'b']);
    expect(() => parse('a, B')).toThrow('has `B`, which is not a word');
  });

  test('names everything that is wrong at once, each with an example', () => {
    const failure = refusal({
      'drain-time': '5 minutes',
      'dry-run': 'yes',
      mode: 'rough',
      bukcet: 'x',
      hosts: '1.5',
    });
    expect(failure.code).toBe('inputs-invalid');
    expect(failure.message).toBe('6 inputs are wrong.');
    expect(failure.evidence?.split('\n')).toEqual([
      expect.stringMatching(/^bukcet is not an input of this action\. Its inputs: bucket, drain-time/),
      'bucket is missing. For example: `bucket: clinic-releases`',
      expect.stringMatching(/^drain-time: `5 minutes` is not a duration.*For example: `drain-time: 90s`$/),
      expect.stringMatching(/^dry-run: `yes` is neither `true` nor `false`/),
      expect.stringMatching(/^mode: `rough` is not one of soft, hard/),
      expect.stringMatching(/^hosts: `1\.5` is not a whole number/),
    ]);
  });

  test('a document is not repeated: its mistakes are listed, and count as one wrong input', () => {
    const document = {
      probes: input.kind('probes', () => {
        throw new Malformed('holds two mistakes', ['line 1: no', 'line 2: no']);
      })({ description: 'What', example: '- a\n- b', required: true }),
    };
    expect(() => readInputs(document, { INPUT_PROBES: 'x\ny' })).toThrow(
      expect.objectContaining({
        message: 'An input is wrong.',
        evidence:
          'probes: its value holds two mistakes. For example: `probes: |` and then lines such as `- a`\n' +
          '  line 1: no\n  line 2: no',
      }),
    );
  });

  test('never repeats a secret', () => {
    const secret = { pin: input.count({ description: 'Pin', example: '1', secret: true }) };
    try {
      readInputs(secret, { INPUT_PIN: 'hunter2' });
    } catch (error) {
      expect((error as Failure).evidence).toMatch(/^pin: its value is not a whole number/);
      expect((error as Failure).evidence).not.toContain('hunter2');
      return;
    }
    throw new Error('The input was accepted.');
  });
});

test('secrets are known before anything else is', () => {
  expect(secretsOf(inputs, { INPUT_TOKEN: ' s3cret ', INPUT_BUCKET: 'b' })).toEqual(['s3cret']);
  expect(secretsOf(inputs, {})).toEqual([]);
});
