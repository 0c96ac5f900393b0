import { matches, matchesArn } from './match.ts';
import type { Conditions, Context } from './policy.ts';
import { listed } from './policy.ts';

type Compare = (wanted: string, found: string) => boolean;

const equals: Compare = (wanted, found) => wanted === found;
const number =
  (holds: (found: number, wanted: number) => boolean): Compare =>
  (wanted, found) =>
    holds(Number(found), Number(wanted));

const COMPARISONS: Readonly<Record<string, Compare>> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: (wanted, found) => wanted.toLowerCase() === found.toLowerCase(),
  StringLike: matches,
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: (wanted, found) => wanted.toLowerCase() === found.toLowerCase(),
  NumericEquals: number((found, wanted) => found === wanted),
  NumericLessThan: number((found, wanted) => found < wanted),
  NumericLessThanEquals: number((found, wanted) => found <= wanted),
  NumericGreaterThan: number((found, wanted) => found > wanted),
  NumericGreaterThanEquals: number((found, wanted) => found >= wanted),
};

/** Those that hold where none of the values does, and where the request lacks the key. */
const NEGATED: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
};

/**
 * All operators, and all keys of each, must hold; of several values one will do.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @throws where an operator is not known here: a guess would be worse
 */
export function conditionsHold(conditions: Conditions | undefined, context: Context): boolean {
  const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), listed(value)]));
  return Object.entries(conditions ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      holds(
        operator,
        listed(values).map((value) => filled(value, known)),
        known.get(key.toLowerCase()),
      ),
    ),
  );
}

function holds(written: string, wanted: readonly string[], found: readonly string[] | undefined): boolean {
  const [, quantifier, operator = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(written) ?? [];
  if (operator === 'Null') return wanted.includes(String(found === undefined));
  const negated = NEGATED[operator];
  const compare = COMPARISONS[negated ?? operator];
  if (compare === undefined) throw new Error(`The operator ${written} is not known here.`);
  if (found === undefined) {
    return ifExists !== undefined || quantifier === 'ForAllValues' || (negated !== undefined && !quantifier);
  }
  const one = (value: string) => wanted.some((each) => compare(each, value)) !== (negated !== undefined);
  // With a negated operator every value of the request must be another.
  const all = quantifier === 'ForAllValues' || (quantifier === undefined && negated !== undefined);
  return all ? found.every(one) : found.some(one);
}

/** `${aws:username}` in a policy is what the request says. */
function filled(value: string, known: ReadonlyMap<string, readonly string[]>): string {
  return value.replace(/\$\{([^}]+)\}/g, (whole, key: string) => known.get(key.toLowerCase())?.[0] ?? whole);
}
