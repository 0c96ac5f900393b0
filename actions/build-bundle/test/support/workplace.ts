import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '@esteira/kit';
import { systemClock } from '@esteira/kit';
import { RecordedLog } from '@esteira/kit/testing';
import { HOME, Runner } from '@esteira/rehearsal/machine';
import type { ObjectStore } from '@esteira/releases';
import { MemoryStore } from '@esteira/releases/testing';
import type { Inputs } from '../../src/inputs.ts';
import type { Built } from '../../src/run.ts';
import { run } from '../../src/run.ts';

/** What an action that is given nothing works with, but that it asks nobody on the network. */
const USUAL: Inputs = {
  path: '.',
  cache: undefined,
  verifyReproducible: false,
  maxSize: 500_000_000,
  audit: 'off',
};

export const APPS = fileURLToPath(new URL('../../../../packages/rehearsal/apps', import.meta.url));

const DATE = '2026-01-02T03:04:05Z';
const IDENTITY = {
  GIT_AUTHOR_DATE: DATE,
  GIT_COMMITTER_DATE: DATE,
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'T',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 't@t',
};

interface Circumstances {
  readonly log?: Log;
  readonly env?: Readonly<Record<string, string>>;
  /** What `s3://` leads to. */
  readonly store?: ObjectStore;
}

/** A runner of a test's own, with the tools that build, and applications to check out on it. */
export class Workplace {
  readonly runner: Runner;
  readonly #home: string;

  private constructor(runner: Runner, home: string) {
    this.runner = runner;
    this.#home = home;
  }

  static async open(): Promise<Workplace> {
    mkdirSync(HOME, { recursive: true });
    const home = mkdtempSync(join(HOME, 'build-'));
    return new Workplace(await Runner.open(home), home);
  }

  /** An empty folder that has the same path inside and outside. */
  folder(name: string): string {
    return mkdtempSync(join(this.runner.work, `${name}-`));
  }

  /** What git would have of one of the rehearsal's applications. */
  copyApplication(app: 'clinic' | 'plain', to: string): void {
    const committed = (path: string) => !/\/(node_modules|vendor|build)(\/|$)/.test(path);
    cpSync(join(APPS, app), to, { recursive: true, filter: committed });
  }

  async git(folder: string, ...args: string[]): Promise<string> {
    const options = { cwd: folder, quiet: true, env: IDENTITY };
    return (await this.runner.commands.run('git', args, options)).stdout;
  }

  async commitAll(folder: string, message = 'A commit'): Promise<void> {
    await this.git(folder, 'init', '--quiet');
    await this.git(folder, 'add', '--all');
    await this.git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Builds what is in a folder, quietly, as `run.ts` does on the runner. */
  async build(
    checkout: string,
    inputs: Partial<Inputs>,
    { log, env = {}, store }: Circumstances = {},
  ): Promise<Built> {
    const commands: Runner['commands'] = {
      run: (name, args, options) =>
        this.runner.commands.run(name, args, { ...options, quiet: true, env: { ...env, ...options?.env } }),
    };
    return await run(
      { ...USUAL, ...inputs },
      {
        commands,
        clock: systemClock,
        log: log ?? new RecordedLog(),
        signal: new AbortController().signal,
        openStore: async () => store ?? new MemoryStore(),
        workspace: checkout,
        temporary: this.folder('temp'),
      },
    );
  }

  async close(): Promise<void> {
    await this.runner.close();
    rmSync(this.#home, { recursive: true });
  }
}
