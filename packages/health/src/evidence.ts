import { formatDuration } from '@esteira/kit';
import type { Attempt } from './attempt.ts';
import type { Hop } from './follow.ts';
import { nameOf } from './probe.ts';
import { quote } from './quote.ts';
import type { ProbeReport } from './report.ts';

/**
 * What was seen of a probe, as lines of text.
 * @param most how many attempts to show, the last ones
 */
export function evidenceOf(report: ProbeReport, most = Number.POSITIVE_INFINITY): string {
  const { attempts, passed, kept } = report;
  const began = kept[0]?.at ?? 0;
  const shown = kept.slice(-most);
  return [
    `${nameOf(report.probe)}: ${report.verdict}, ${passed} of ${attempts} attempts passed${faultCounts(report)}`,
    ...shown.flatMap((attempt, index) => {
      const before = shown[index - 1];
      return [...gap(before, attempt), headLine(attempt, began), ...news(detailLines(attempt), before)];
    }),
  ].join('\n');
}

function faultCounts({ faults }: ProbeReport): string {
  const counts = Object.entries(faults).map(([code, count]) => `${code} ×${count}`);
  return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}

function gap(before: Attempt | undefined, after: Attempt): string[] {
  const left = before === undefined ? 0 : after.number - before.number - 1;
  return left === 0 ? [] : [`  … ${left} more`];
}

function headLine({ number, at, latency, faults }: Attempt, began: number): string {
  const verdict = faults.length === 0 ? 'passed' : faults.map((fault) => fault.message).join('; ');
  return `  #${number} at ${formatDuration(at - began)}, ${formatDuration(latency)}: ${verdict}`;
}

/** Details that are those of the attempt before are not said again. */
function news(details: string[], before: Attempt | undefined): string[] {
  return before !== undefined && details.join('\n') === detailLines(before).join('\n') ? [] : details;
}

function detailLines({ faults, hops, glimpse }: Attempt): string[] {
  if (faults.length === 0 && hops.length === 1) return [];
  const lines = hops.map(hopLine);
  if (faults.some((fault) => fault.code.startsWith('certificate')))
    lines.push(...hops.flatMap(certificateLine));
  if (glimpse !== undefined && faults.length > 0) {
    const headers = Object.entries(glimpse.headers).map(([name, value]) => `${name}: ${value}`);
    if (headers.length > 0) lines.push(headers.join(' · '));
    lines.push(`body: ${glimpse.body}`);
  }
  return lines.map((line) => `     ${line}`);
}

function hopLine({ url, address, status }: Hop): string {
  return `${url} (${address ?? 'not connected'}) → ${status ?? 'no answer'}`;
}

function certificateLine({ certificate }: Hop): string[] {
  if (certificate === undefined) return [];
  const { subject, names, issuer, from, to } = certificate;
  const [first, last] = [from, to].map((time) => new Date(time).toISOString().slice(0, 10));
  const [whose, covered, by] = [subject, names, issuer].map((text) => quote(text, 200));
  return [`certificate of ${whose}, for ${covered}, by ${by}, ${first} to ${last}`];
}
