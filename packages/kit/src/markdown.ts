/** Pieces of GitHub-flavoured Markdown, for job summaries. Pure text in, pure text out. */

/** The runner refuses a step's summary above 1 MiB; some room is kept for what GitHub adds. */
export const SUMMARY_LIMIT = 1024 * 1024 - 4096;

export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`).replace(/\n+/g, ' ');
}

export function code(text: string): string {
  const quiet = text.replaceAll('`', "'").replaceAll('|', '\\|').replace(/\n+/g, ' ');
  return quiet === '' ? '' : `\`${quiet}\``;
}

export function fence(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`;
}

/** Cells are Markdown already: wrap foreign text in `plain` or `code`. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function details(title: string, body: string): string {
  return `<details><summary>${plain(title)}</summary>\n\n${body}\n\n</details>`;
}

/** Joins sections, dropping whole ones from the end, with a note, where the limit would be passed. */
export function fitSections(sections: readonly string[], limit = SUMMARY_LIMIT): string {
  const note = '\n\n_The rest does not fit into a job summary; it is in the log above._\n';
  let size = Buffer.byteLength(note);
  const kept: string[] = [];
  for (const section of sections) {
    size += Buffer.byteLength(section) + 2;
    if (size > limit) return kept.join('\n\n') + note;
    kept.push(section);
  }
  return `${kept.join('\n\n')}\n`;
}
