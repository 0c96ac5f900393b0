import type { Component, LicenceGroup } from '@esteira/bundle';
import { byLicence } from '@esteira/bundle';
import { markdown } from '@esteira/kit';

const SIGN = { permissive: '', copyleft: '🔁 copyleft', unknown: '❔ unknown' } as const;
/** Packages that are named of one licence: the bill of materials has them all. */
const MOST = 20;

/** How many packages of which licence; by name only those that somebody should look at. */
export function licenceSection(components: readonly Component[]): string {
  if (components.length === 0) return '';
  const ships = components.filter(({ scope }) => scope !== 'excluded').length;
  return markdown.details(
    `Licences: ${count(ships, 'package')} that ship, ${components.length - ships} that build`,
    markdown.table(
      ['Licence', '', 'Ship', 'Build', 'Packages'],
      byLicence(components).map((group) => [
        markdown.plain(group.licence),
        SIGN[group.kind],
        String(group.components.filter(({ scope }) => scope !== 'excluded').length),
        String(group.components.filter(({ scope }) => scope === 'excluded').length),
        named(group),
      ]),
    ),
  );
}

function named({ kind, components }: LicenceGroup): string {
  if (kind === 'permissive') return '';
  const names = components
    .slice(0, MOST)
    .map(({ name, version }) => markdown.code(`${name} ${version ?? ''}`));
  const more = components.length - names.length;
  return [...names, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
