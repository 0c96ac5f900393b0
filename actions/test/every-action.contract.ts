import { join } from 'node:path';
import type { Input, Inputs } from '@esteira/kit';
import type { StepResult } from '@esteira/kit/contract';
import { runStep } from '@esteira/kit/contract';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { actions } from '../index.ts';

/** What is true of every action, whatever it does: how it refuses its inputs, and keeps its secrets. */

const declared = await Promise.all(
  Object.entries(actions).map(async ([name, load]) => {
    const inputs: Inputs = (await load()).default.inputs;
    return { name, inputs: Object.entries(inputs), main: join(import.meta.dirname, '..', name, 'main.js') };
  }),
);

/** By kind of input. */
const MALFORMED: Readonly<Record<string, string>> = {
  duration: '5 minutes',
  size: '200 megabytes',
  count: '1.5',
  'count or %': 'half',
  'true or false': 'yes',
};
const SECRET = 'a secret, with blanks and §';

/** Everything wrong at once: a typo, secrets in odd places, malformed values, and nothing else of what is required. */
function wrong(inputs: readonly [string, Input<unknown>][]): Record<string, string> {
  const values = inputs.map(([name, { secret, kind }]) => [name, secret ? SECRET : (MALFORMED[kind] ?? '')]);
  return { 'bukcet-nmae': 'x', ...Object.fromEntries(values) };
}

/** What has to be said of an input then; a line up to the example that would do. */
function complaint([name, { kind, required, secret }]: [string, Input<unknown>]): RegExp[] {
  const example = `.*For example: \`${name}: .`;
  if (secret) return [];
  if (kind in MALFORMED) return [new RegExp(`${name}: \`${MALFORMED[kind]}\` is (not|neither) ${example}`)];
  return required ? [new RegExp(`${name} is missing${example}`)] : [];
}

describe.each(declared)('$name', ({ name, inputs, main }) => {
  let ended: StepResult;
  beforeAll(async () => {
    ended = await runStep(main, { inputs: wrong(inputs) });
  });

  test('refuses everything that is wrong at once, each with a value that would do', () => {
    const { code, log, outputs, summary } = ended;
    expect({ code, outputs }).toEqual({ code: 1, outputs: {} });
    expect(log).toContain(`::error title=esteira/${name}::`);
    expect(log).toContain('[inputs-invalid]');
    expect(summary).toContain(`### ❌ esteira/${name}`);
    for (const said of [/bukcet-nmae is not an input of this action/, ...inputs.flatMap(complaint)]) {
      expect(log).toMatch(said);
      expect(summary).toMatch(said);
    }
  });

  const secrets = inputs.filter(([, input]) => input.secret);
  if (secrets.length === 0) return;

  test('masks its secrets before it says anything, and never says them', () => {
    const { log, outputs, state, summary } = ended;
    const masks = secrets.map(() => `::add-mask::${SECRET}\n`).join('');
    expect(log.slice(0, masks.length)).toBe(masks);
    expect(JSON.stringify([log.slice(masks.length), outputs, state, summary])).not.toContain(SECRET);
  });
});
