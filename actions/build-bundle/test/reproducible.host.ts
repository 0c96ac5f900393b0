import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Runner } from '@esteira/rehearsal/machine';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Workplace } from './support/workplace.ts';

const ACTIONS = fileURLToPath(new URL('../../', import.meta.url));
/** Of nobody on the runner. */
const STRANGER = 4321;

let workplace: Workplace;
let runner: Runner;
let origin: string;
let expected: string;

beforeAll(async () => {
  workplace = await Workplace.open();
  runner = workplace.runner;
  await runner.bind(ACTIONS);
  origin = join(runner.work, 'origin');
  workplace.copyApplication('clinic', origin);
  await workplace.commitAll(origin);
  expected = await build({});
});
afterAll(async () => {
  await workplace.close();
});

async function shell(cwd: string, script: string, env: Record<string, string> = {}): Promise<string> {
  return (await runner.commands.run('sh', ['-ec', script], { cwd, quiet: true, env })).stdout;
}

interface Surroundings {
  /** Folder of the checkout, relative to where the runner works. */
  readonly path?: string;
  /** Shell, in the empty folder: brings the commit there. */
  readonly checkOut?: string;
  /** Shell, in the checkout, before the build. */
  readonly before?: string;
  readonly umask?: string;
  readonly user?: number;
  readonly env?: Readonly<Record<string, string>>;
}

let builds = 0;

/** The committed action, started as a runner starts it. @returns the digest */
async function build({
  path = 'checkout',
  checkOut = 'git clone --quiet "$ORIGIN" .',
  before = ':',
  umask = '022',
  user = 0,
  env = {},
}: Surroundings): Promise<string> {
  builds += 1;
  const base = join(runner.work, `build-${builds}`);
  const workspace = join(base, path);
  const temporary = join(base, 'temporary');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(temporary, { recursive: true });
  const variables = {
    ORIGIN: origin,
    HOME: base,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(base, 'output'),
    GITHUB_STEP_SUMMARY: join(base, 'summary'),
    RUNNER_TEMP: temporary,
    INPUT_AUDIT: 'off',
    ...env,
  };
  // npm's own configuration says where packages are.
  const prepare = 'cp /root/.npmrc "$HOME/" && touch "$GITHUB_OUTPUT" "$GITHUB_STEP_SUMMARY"';
  await shell(dirname(origin), prepare, variables);
  await shell(dirname(origin), `chown -R ${user}:${user} ${JSON.stringify(base)}`);
  const script = `umask ${umask}; git config --global --add safe.directory '*'; ${checkOut}; ${before}; exec node ${ACTIONS}build-bundle/main.js`;
  await runner.commands.run(
    'setpriv',
    [`--reuid=${user}`, `--regid=${user}`, '--clear-groups', 'sh', '-ec', script],
    { cwd: workspace, quiet: true, env: variables },
  );
  const digest = /^digest<<(\S+)\n([0-9a-f]{64})\n\1$/m.exec(
    readFileSync(variables.GITHUB_OUTPUT, 'utf8'),
  )?.[2];
  rmSync(base, { recursive: true });
  if (digest === undefined) throw new Error('The build has no digest.');
  return digest;
}

test.each<[string, Surroundings]>([
  ['once more, later', {}],
  ['as another user', { user: STRANGER }],
  ['where nobody else may read what is made', { umask: '077' }],
  ['where everybody may write to what is made', { umask: '000' }],
  [
    'in another time zone and language',
    { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C.UTF-8', LANG: 'tr_TR.UTF-8' } },
  ],
  ['in a deep folder with an odd name', { path: 'a/much deeper/ação & "quotes"/checkout' }],
  [
    'of files that were made in another order',
    {
      checkOut:
        'git clone --quiet --no-checkout "$ORIGIN" . && git ls-files --with-tree=HEAD | sort --reverse | xargs -n 1 git checkout --quiet HEAD --',
    },
  ],
  ['of files from another century', { before: 'find . -type f -exec touch --date=1999-12-31 {} +' }],
  [
    'among what lies around, in an environment that says other things',
    {
      before:
        'mkdir -p vendor node_modules && echo junk > vendor/junk.php && echo junk > untracked && echo A=b > .env',
      env: { CI: 'true', NODE_ENV: 'production', COMPOSER_HOME: '/tmp/composer', APP_ENV: 'local' },
    },
  ],
  ['of a shallow clone', { checkOut: 'git clone --quiet --depth 1 "file://$ORIGIN" .' }],
])('a commit has one digest: built %s', async (_, surroundings) => {
  expect(await build(surroundings)).toBe(expected);
});
