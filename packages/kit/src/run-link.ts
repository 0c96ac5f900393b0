/** Where to read what this very attempt did, by GitHub's own variables. */
export function linkToRun(env: Readonly<NodeJS.ProcessEnv>): string {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const run = env['GITHUB_RUN_ID'] ?? '0';
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
  return `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${run}/attempts/${attempt}`;
}
