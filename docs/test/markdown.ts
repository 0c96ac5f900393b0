/** As much of Markdown as these pages use. */

export interface Fence {
  readonly language: string;
  readonly text: string;
}

const FENCE = /^```(\S*)\n([\s\S]*?)^```$/gm;

export function fencesOf(page: string): Fence[] {
  return [...page.matchAll(FENCE)].map(([, language = '', text = '']) => ({ language, text }));
}

export function headingsOf(page: string): string[] {
  return [...withoutFences(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);
}

/** As GitHub names the anchor of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Targets of links and images. */
export function linksOf(page: string): string[] {
  const prose = withoutFences(page).replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** Rows of all tables, as the text of their cells. */
export function rowsOf(page: string): string[][] {
  const rows = withoutFences(page).matchAll(/^\|(.+)\|$/gm);
  return [...rows].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
}

function withoutFences(page: string): string {
  return page.replace(FENCE, '');
}
