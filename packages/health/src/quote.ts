/** Foreign text for a line of ours: on one line, in quotes, without what a terminal would obey, cut. */
export function quote(text: string, limit = 120): string {
  const line = text
    .slice(0, limit * 8)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return line.length <= limit ? `"${line}"` : `"${line.slice(0, limit).toWellFormed()}…"`;
}
