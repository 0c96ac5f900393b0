import type { Judged, Judgement } from '@esteira/bundle';
import { expiredLine } from '@esteira/bundle';
import { markdown } from '@esteira/kit';

/** What was found and let pass, and what could not be asked. */
export function advisorySections({ advisories, expired, unknown }: Judgement): string[] {
  return [
    advisories.length === 0
      ? ''
      : [
          '#### Known vulnerabilities',
          markdown.table(
            ['Severity', 'Advisory', 'Package', 'Lock file', ''],
            advisories.map((one) => [
              one.severity,
              linked(one),
              `${markdown.code(one.package)} ${markdown.plain(one.affected)}: ${markdown.plain(one.title)}`,
              markdown.code(one.lock),
              whyItPasses(one),
            ]),
          ),
        ].join('\n\n'),
    ...expired.map((acceptance) => `⚠️ ${markdown.plain(expiredLine(acceptance))}`),
    ...unknown.map(
      ({ lock, reason }) =>
        `⚠️ Known vulnerabilities of ${markdown.code(lock)} could not be asked:\n\n${markdown.fence(reason)}`,
    ),
  ];
}

/** One line for the annotations of the run, where anything is not as it should be. */
export function warningOf({ advisories, expired, unknown }: Judgement): string | undefined {
  const open = advisories.filter(({ verdict }) => verdict === 'noted');
  const parts = [
    ...(open.length === 0
      ? []
      : [
          `Known vulnerabilities in packages that ship: ${open.map(({ ids, package: name, severity }) => `${ids[0]} in ${name} (${severity})`).join(', ')}.`,
        ]),
    ...expired.map(expiredLine),
    ...unknown.map(
      ({ lock, reason }) => `Known vulnerabilities of ${lock} could not be asked: ${reason.split('\n')[0]}`,
    ),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

function linked({ ids: [id = ''], link }: Judged): string {
  return link !== undefined && /^https:\/\/[^\s()<>|]+$/.test(link)
    ? `[${markdown.plain(id)}](${link})`
    : markdown.code(id);
}

function whyItPasses({ verdict, acceptance, ignored }: Judged): string {
  if (verdict !== 'accepted') return '';
  if (acceptance !== undefined && ignored === undefined) {
    return `accepted until ${acceptance.until}: ${markdown.plain(acceptance.because)}`;
  }
  return `ignored in composer.json: ${markdown.plain(ignored ?? '')}`;
}
