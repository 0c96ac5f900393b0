import type { Catalogue } from '@esteira/backups';
import type { Runtime } from '@esteira/kit';
import { formatDuration, formatSize, markdown } from '@esteira/kit';
import type { Facts } from './facts.ts';
import { factsOf } from './facts.ts';
import type { Inputs } from './inputs.ts';

export const outputs = {
  newest: 'Id of the newest backup; empty where there is none.',
  'newest-verified': 'Id of the newest backup that a drill restored; empty where there is none.',
  json: 'JSON: the backups, newest first: id, moment of the data, bytes, release, host, seconds from the database to the files, tables, rows, and what the drill found.',
};

export function report(catalogue: Catalogue, { environment, limit }: Inputs, runtime: Runtime): void {
  const { log, clock, summary } = runtime;
  const backups = catalogue.backups.map(factsOf);
  const verified = backups.filter((each) => each.verified !== null);
  const shown = backups.slice(0, limit);
  runtime.output('newest', backups[0]?.id ?? '');
  runtime.output('newest-verified', verified[0]?.id ?? '');
  runtime.output('json', JSON.stringify(shown));

  const said = `${environment} has ${backups.length} backups, ${verified.length} of them verified`;
  const since = (moment: string) => formatDuration(clock.now() - Date.parse(moment));
  const odd = [
    ...catalogue.unfinished.map(({ id }) => `${id} has no manifest: it is under way, or was given up`),
    ...catalogue.damaged.map(({ key, why }) => `${key} cannot be trusted: ${why}`),
  ];
  log.info(`${said}.`);
  for (const each of shown) log.info(line(each, since));
  for (const each of odd) log.warning(`${each}.`);

  summary.add(
    `### 🗄️ ${markdown.plain(said)}`,
    odd.map((each) => `- ⚠️ ${markdown.plain(each)}`).join('\n'),
    markdown.table(
      ['Backup', 'Age', 'Size', 'Release', 'Verified', 'Files after database', 'Tables', 'Rows'],
      shown.map((each) => [
        markdown.code(each.id),
        since(each.at),
        formatSize(each.bytes),
        markdown.code(each.release),
        drillCell(each, since),
        skewOf(each),
        String(each.tables),
        String(each.rows),
      ]),
    ),
  );
}

type Since = (moment: string) => string;

function line(each: Facts, since: Since): string {
  const skew = skewOf(each);
  const parts = [
    each.id,
    `${since(each.at)} old`,
    formatSize(each.bytes),
    each.release,
    `${each.tables} tables, ${each.rows} rows`,
    skew === '' ? '' : `files ${skew} after the database`,
    each.verified === null
      ? 'not verified'
      : `verified ${since(each.verified.at)} ago, ${drillOf(each.verified)}`,
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function drillCell({ verified }: Facts, since: Since): string {
  if (verified === null) return '❌ never';
  return `✅ [${since(verified.at)} ago](${verified.run}), ${markdown.plain(drillOf(verified))}`;
}

function drillOf({ restoreSeconds, answer }: NonNullable<Facts['verified']>): string {
  const took = `restored in ${formatDuration(restoreSeconds * 1_000)}`;
  return answer === '' ? took : `${took}, answered ${answer}`;
}

/** `-30s` where the files were read first. */
function skewOf({ skewSeconds }: Facts): string {
  if (skewSeconds === null) return '';
  return `${skewSeconds < 0 ? '-' : ''}${formatDuration(Math.abs(skewSeconds) * 1_000)}`;
}
