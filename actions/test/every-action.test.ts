import type { Inputs } from '@esteira/kit';
import { expect, test } from '@jest/globals';
import { actions } from '../index.ts';

const inputs = await Promise.all(
  Object.entries(actions).map(async ([action, load]) => {
    const declared: Inputs = (await load()).default.inputs;
    return Object.entries(declared).map(([name, input]) => ({ action, name, input }));
  }),
);

test.each(inputs.flat().filter(({ input }) => !input.example.startsWith('${{')))(
  '$action would accept what it shows as an example of $name',
  ({ input }) => {
    expect(() => input.parse(input.example)).not.toThrow();
  },
);

test.each(inputs.flat().filter(({ input }) => input.fallback && !input.fallback.startsWith('${{')))(
  '$action would accept its default of $name',
  ({ input }) => {
    expect(() => input.parse(input.fallback ?? '')).not.toThrow();
  },
);
