import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Commands } from '@esteira/kit';
import { runnerCommands } from '@esteira/kit';
import { idleCgroup, within } from './cgroup.ts';
import { mountRoot, unmount } from './root.ts';
import { sh } from './sh.ts';

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

/** From the machine, so that the runner reaches the registries as the machine does. */
const BORROWED = ['/etc/resolv.conf', '/etc/hosts', CERTIFICATES];
const BORROWED_VARIABLES = /^((https?|no)_proxy|npm_config_(registry|proxy|https_proxy|noproxy))$/i;

/**
 * The runner's side: PHP, Composer, git, Node and npm, in a root filesystem of their own, with the
 * machine's network, because building asks the package registries. Nothing is installed on the machine.
 */
export class Runner {
  readonly root: string;
  /** A folder that has the same path inside and outside. */
  readonly work: string;

  /** A real runner is another machine: here it gets what the hosts leave of the cores. */
  readonly #cgroups = idleCgroup();

  private constructor(root: string, work: string) {
    this.root = root;
    this.work = work;
  }

  /** @param folder an empty folder of the runner's own, on a real file system */
  static async open(folder: string): Promise<Runner> {
    const root = await mountRoot(join(folder, 'disk'));
    const runner = new Runner(root, join(folder, 'work'));
    for (const system of ['/proc', '/sys', '/dev']) await sh('mount', '--rbind', system, join(root, system));
    await mkdir(runner.work, { recursive: true });
    await runner.bind(runner.work);
    for (const file of BORROWED) await copyFile(file, join(root, file));
    const npmrc = join(homedir(), '.npmrc');
    await (existsSync(npmrc)
      ? copyFile(npmrc, join(root, 'root/.npmrc'))
      : writeFile(join(root, 'root/.npmrc'), ''));
    return runner;
  }

  /** Makes a folder of the machine visible inside, under the same path. */
  async bind(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await mkdir(join(this.root, folder), { recursive: true });
    await sh('mount', '--bind', folder, join(this.root, folder));
  }

  /** How a command is run inside: with this environment, and nothing of the machine's. */
  enter(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): string[] {
    const borrowed = Object.entries(process.env).filter(([name]) => BORROWED_VARIABLES.test(name));
    const variables = {
      ...Object.fromEntries(borrowed),
      HOME: '/root',
      PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
      LANG: 'C.UTF-8',
      NODE_EXTRA_CA_CERTS: CERTIFICATES,
      ...env,
    };
    const words = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    return within(this.#cgroups, [
      'env',
      '-i',
      ...words,
      'chroot',
      this.root,
      'sh',
      '-c',
      'cd "$1" && shift && exec "$@"',
      'sh',
      cwd,
      ...command,
    ]);
  }

  /** The port that actions run programs through. */
  get commands(): Commands {
    return {
      run: async (name, args, options = {}) => {
        const env = Object.entries(options.env ?? {}).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        );
        const [program = '', ...rest] = this.enter(
          [name, ...args],
          options.cwd ?? this.work,
          Object.fromEntries(env),
        );
        const { cwd: _inside, env: _passed, ...others } = options;
        return await runnerCommands.run(program, rest, others);
      },
    };
  }

  async close(): Promise<void> {
    await unmount(this.root);
  }
}
