/**
 * A line that the runner will not take for a command. What hosts and servers say is printed in the
 * job's log, and the runner obeys `::command::` after any leading blanks, and its older `##[command]`
 * anywhere in a line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[');
}
