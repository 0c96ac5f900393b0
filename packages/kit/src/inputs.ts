import { messageOf } from './failure.ts';
import { fail } from './failures.ts';
import type { CountOrShare } from './quantities.ts';
import { Malformed, parseCountOrShare, parseDuration, parseSize, splitList } from './quantities.ts';

/**
 * One input of an action: how it reads in action.yml and the README, and how its text becomes a
 * value. An action's inputs are declared once, in its `src/inputs.ts`; action.yml and the README's
 * table are generated from there.
 */
export interface Input<Value> {
  /** The word of the README's type column: `duration`, `count or %`, `text`… */
  readonly kind: string;
  readonly description: string;
  /** A value that would be accepted: shown when this input is wrong, and in the README. */
  readonly example: string;
  /** The text used when the workflow gives none; may be a GitHub expression in action.yml. */
  readonly fallback: string | undefined;
  readonly required: boolean;
  /** Masked in the job's log before anything is printed. */
  readonly secret: boolean;
  readonly parse: (text: string) => Value;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** What `run` receives: the inputs under camelCase names, as typed values. */
export type ValuesOf<Declared extends Inputs> = {
  readonly [Name in keyof Declared & string as Camel<Name>]: Declared[Name] extends Input<infer Value>
    ? Value
    : never;
};

interface Words {
  readonly description: string;
  readonly example: string;
  readonly secret?: boolean;
}
type Required = Words & { readonly required: true };
type WithDefault = Words & { readonly default: string };

interface Kind<Value> {
  (words: Required | WithDefault): Input<Value>;
  (words: Words): Input<Value | undefined>;
}

/** Makes a kind of input out of a parser that throws `Malformed`. */
export function kind<Value>(name: string, parse: (text: string) => Value): Kind<Value> {
  return ((words: Words & { required?: true; default?: string }) => ({
    kind: name,
    description: words.description,
    example: words.example,
    fallback: words.default,
    required: words.required ?? false,
    secret: words.secret ?? false,
    parse,
  })) as Kind<Value>;
}

export const text = kind('text', (value) => value);

export const flag = kind('true or false', (value) => {
  if (value === 'true') return true;
  if (value === 'false') return false;
  throw new Malformed('is neither `true` nor `false`');
});

export const count = kind('count', (value) => {
  if (/^\d+$/.test(value) && Number.isSafeInteger(Number(value))) return Number(value);
  throw new Malformed('is not a whole number');
});

export const duration = kind<number>('duration', parseDuration);

/** @param most written as a duration itself */
export const durationUpTo = (most: string): Kind<number> =>
  kind('duration', (value) => {
    const milliseconds = parseDuration(value);
    if (milliseconds <= parseDuration(most)) return milliseconds;
    throw new Malformed(`is longer than ${most}`);
  });

export const size = kind<number>('size', parseSize);
export const countOrShare = kind<CountOrShare>('count or %', parseCountOrShare);

/** One value a line, or separated by commas; blanks dropped. */
export const list = kind('list', splitList);

/** Text that must match a pattern; `shape` says it in words. */
export const matching = (name: string, pattern: RegExp, shape: string): Kind<string> =>
  kind(name, (value) => {
    if (pattern.test(value)) return value;
    throw new Malformed(`is not ${shape}`);
  });

/** Like `list`, each of whose values must match. */
export const listMatching = (pattern: RegExp, shape: string): Kind<string[]> =>
  kind('list', (value) =>
    splitList(value).map((each) => {
      if (pattern.test(each)) return each;
      throw new Malformed(`has \`${each}\`, which is not ${shape}`);
    }),
  );

export const choice = <const Option extends string>(...options: Option[]): Kind<Option> =>
  kind(options.map((option) => `\`${option}\``).join(' or '), (value) => {
    const found = options.find((option) => option === value);
    if (found !== undefined) return found;
    throw new Malformed(`is not one of ${options.join(', ')}`);
  });

/** The environment variable in which the runner hands an input over. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Values of every secret that was given: to be masked before the first line is printed. */
export function secretsOf(inputs: Inputs, env: NodeJS.ProcessEnv): string[] {
  return Object.entries(inputs)
    .filter(([, input]) => input.secret)
    .map(([name]) => env[variableOf(name)]?.trim() ?? '')
    .filter((value) => value !== '');
}

/**
 * Reads and checks every input at once.
 * @throws Failure `inputs-invalid`, naming all unknown, missing and malformed inputs together
 */
export function readInputs<Declared extends Inputs>(
  inputs: Declared,
  env: NodeJS.ProcessEnv,
): ValuesOf<Declared> {
  const problems: string[] = unknownInputs(inputs, env);
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const given = env[variableOf(name)]?.trim() || literalFallback(input);
    if (given === undefined) {
      if (input.required) problems.push(`${name} is missing. For example: ${sample(name, input)}`);
      continue;
    }
    try {
      values[camelCase(name)] = input.parse(given);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const shown = input.secret || given.includes('\n') ? 'its value' : `\`${given}\``;
      const complaint = `${name}: ${shown} ${messageOf(error)}. For example: ${sample(name, input)}`;
      problems.push([complaint, ...error.problems.map((problem) => `  ${problem}`)].join('\n'));
    }
  }
  if (problems.length > 0) {
    throw fail('inputs-invalid', {
      message: problems.length === 1 ? 'An input is wrong.' : `${problems.length} inputs are wrong.`,
      evidence: problems.join('\n'),
    });
  }
  return values as ValuesOf<Declared>;
}

function sample(name: string, input: Input<unknown>): string {
  if (!input.example.includes('\n')) return `\`${name}: ${input.example}\``;
  return `\`${name}: |\` and then lines such as \`${input.example.split('\n')[0]}\``;
}

/** A fallback that is a GitHub expression is filled in by the runner, never by us. */
function literalFallback(input: Input<unknown>): string | undefined {
  return input.fallback?.startsWith('${{') ? undefined : input.fallback;
}

function unknownInputs(inputs: Inputs, env: NodeJS.ProcessEnv): string[] {
  const known = new Set(Object.keys(inputs).map(variableOf));
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .map((name) => `${name} is not an input of this action. Its inputs: ${Object.keys(inputs).join(', ')}`);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
