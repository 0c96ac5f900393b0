/** A Mermaid timeline: who was busy with what, from when to when. */

export interface Bar {
  /** The row's group, such as a host's name. */
  readonly lane: string;
  readonly label: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly failed?: boolean;
}

/** Mermaid gives up on very long diagrams; the table beside it has everything. */
const MOST_BARS = 400;

export function gantt(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const start = Math.min(...bars.map((bar) => bar.from));
  const lanes = Map.groupBy(bars.slice(0, MOST_BARS), (bar) => bar.lane);
  const lines = ['gantt', `  title ${plain(title)}`, '  dateFormat x', '  axisFormat %M:%S'];
  for (const [lane, row] of lanes) {
    lines.push(`  section ${plain(lane)}`);
    for (const bar of row) {
      const mark = bar.failed ? 'crit, ' : '';
      // A bar of no width is not drawn.
      const to = Math.max(bar.to - start, bar.from - start + 1);
      lines.push(`  ${plain(bar.label)} :${mark}${bar.from - start}, ${to}`);
    }
  }
  return ['```mermaid', ...lines, '```'].join('\n');
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._-]/gu, ' ').trim() || '-';
}
