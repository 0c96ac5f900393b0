import type { Failure } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Component } from './component.ts';
import { isAmong, isCopyleft, licenceOf, UNKNOWN } from './licence.ts';

/** All packages of one licence. */
export interface LicenceGroup {
  /** An SPDX expression; else the packages' own words, or `unknown` where they say nothing. */
  readonly licence: string;
  /** Whether somebody should look: it asks for something in return, or for what nobody knows. */
  readonly kind: 'permissive' | 'copyleft' | 'unknown';
  readonly components: readonly Component[];
}

const BY_CONCERN = ['unknown', 'copyleft', 'permissive'] as const;

/** What somebody should look at first, then the most frequent. */
export function byLicence(components: readonly Component[]): LicenceGroup[] {
  const groups = Map.groupBy(components, ({ licences }) => licenceOf(licences).text || UNKNOWN);
  return [...groups]
    .map(([licence, together]) => ({ licence, kind: kindOf(together), components: together }))
    .sort(
      (one, other) =>
        BY_CONCERN.indexOf(one.kind) - BY_CONCERN.indexOf(other.kind) ||
        other.components.length - one.components.length ||
        (one.licence < other.licence ? -1 : 1),
    );
}

function kindOf([component]: readonly Component[]): LicenceGroup['kind'] {
  const licence = licenceOf(component?.licences ?? []);
  if (licence.terms === undefined) return 'unknown';
  return isCopyleft(licence) ? 'copyleft' : 'permissive';
}

/**
 * What speaks against shipping these. The front end's packages count too: its build puts some of them
 * into what browsers get, and a lock file does not say which.
 * @param denied as in `licences.deny` of esteira.yml
 */
export function objectionToLicences(
  components: readonly Component[],
  denied: readonly string[],
): Failure | undefined {
  const found = components.filter(({ licences }) => isAmong(denied, licenceOf(licences)));
  if (found.length === 0) return undefined;
  return fail('bundle-licence-denied', {
    message: `\`licences.deny\` denies ${found.length === 1 ? 'the licence of a package' : `the licences of ${found.length} packages`}.`,
    evidence: found
      .map(
        ({ name, version = '', licences, locks }) =>
          `${name} ${version} (${licenceOf(licences).text || UNKNOWN}), in ${locks.join(', ')}`,
      )
      .join('\n'),
  });
}
