import parse from 'spdx-expression-parse';

/** A licence as a package says it, understood where SPDX knows it. */
export interface Licence {
  /** An SPDX expression; else the package's own words. Empty where it says nothing. */
  readonly text: string;
  /** None where SPDX does not know it: what it asks for is not known. */
  readonly terms: Terms | undefined;
}

type Terms = parse.Info;
type Term = parse.LicenseInfo;

/** @param alternatives of which one may choose */
export function licenceOf(alternatives: readonly string[]): Licence {
  const understood = alternatives.every((one) => termsOf(one) !== undefined);
  if (!understood || alternatives.length === 0) return { text: alternatives.join(', '), terms: undefined };
  const text =
    alternatives.length === 1
      ? (alternatives[0] ?? '')
      : alternatives.map((one) => (one.includes(' ') ? `(${one})` : one)).join(' OR ');
  return { text, terms: termsOf(text) };
}

function termsOf(expression: string): Terms | undefined {
  try {
    return parse(expression);
  } catch {
    // Its only error: SPDX does not know it, as with `proprietary` or `SEE LICENSE IN x`.
    return undefined;
  }
}

/** The id of SPDX's list, where the licence is just that: no choice, no exception, no reference. */
export function idOf({ terms }: Licence): string | undefined {
  if (terms === undefined || 'conjunction' in terms) return undefined;
  if (terms.plus || terms.exception !== undefined || /LicenseRef-/.test(terms.license)) return undefined;
  return terms.license;
}

/** How a licence is called that nobody knows, wherever licences are named. */
export const UNKNOWN = 'unknown';

/** Whether it can be named in `licences.deny`. */
export function isLicenceName(name: string): boolean {
  return name === UNKNOWN || idOf(licenceOf([name])) !== undefined;
}

/** Whether one must take a licence of these names: with a choice, only where each one is. */
export function isAmong(names: readonly string[], { terms }: Licence): boolean {
  if (terms === undefined) return names.includes(UNKNOWN);
  const known = new Set(names.map((name) => current(name, false)));
  return binds(terms, ({ license, plus }) => known.has(current(license, plus ?? false)));
}

/** Families that ask to pass on, under the same terms, what is built with them. */
const COPYLEFT =
  /^(A?GPL|LGPL|MPL|EPL|EUPL|CDDL|CPL|CPAL|OSL|SSPL|CECILL|MS-RL|QPL|Sleepycat|CC-BY(-NC)?-SA)\b/;

export function isCopyleft({ terms }: Licence): boolean {
  return terms !== undefined && binds(terms, ({ license }) => COPYLEFT.test(license));
}

function binds(terms: Terms, asks: (term: Term) => boolean): boolean {
  if (!('conjunction' in terms)) return asks(terms);
  const sides = [terms.left, terms.right];
  return terms.conjunction === 'or'
    ? sides.every((side) => binds(side, asks))
    : sides.some((side) => binds(side, asks));
}

/**
 * GNU's licences have had other names: `GPL-3.0`, `GPL-3.0+`.
 * https://spdx.org/licenses/#deprecated
 */
function current(name: string, plus: boolean): string {
  const [, family, more] = /^((?:A?GPL|LGPL|GFDL)-\d\.\d)(\+)?$/.exec(name) ?? [];
  if (family === undefined) return plus ? `${name}+` : name;
  return plus || more !== undefined ? `${family}-or-later` : `${family}-only`;
}
