import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Runner } from '../machine/index.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../workflows-examples', import.meta.url));
/** What an install or a build leaves in an application's folder. */
const MADE = /\/(node_modules|vendor|\.git|public\/build)(\/|$)/;

/** A file's new content, from its old one. */
export type Change = Readonly<Record<string, (before: string) => string>>;

/** The user's repository: the application, and our example workflows as they are. */
export class Repository {
  readonly folder: string;
  readonly #runner: Runner;

  private constructor(folder: string, runner: Runner) {
    this.folder = folder;
    this.#runner = runner;
  }

  static async create(application: string, runner: Runner): Promise<Repository> {
    const folder = join(runner.work, 'clinic');
    const repository = new Repository(folder, runner);
    await cp(application, folder, {
      recursive: true,
      filter: (path) => !MADE.test(path.slice(application.length)),
      verbatimSymlinks: true,
    });
    await cp(EXAMPLES, join(folder, '.github/workflows'), { recursive: true });
    await repository.#git('init', '--quiet', '--initial-branch=main');
    await repository.#git('remote', 'add', 'origin', 'https://github.com/clinic/clinic.git');
    await repository.commit('The first version', {});
    return repository;
  }

  async commit(message: string, change: Change): Promise<string> {
    for (const [path, edit] of Object.entries(change)) {
      const file = join(this.folder, path);
      const before = existsSync(file) ? await readFile(file, 'utf8') : '';
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, edit(before));
    }
    await this.#git('add', '--all');
    await this.#git('commit', '--quiet', '--allow-empty', '--message', message);
    return (await this.#git('rev-parse', 'HEAD')).trim();
  }

  /** Takes the last commit back, as if it had never been pushed. */
  async undo(): Promise<void> {
    await this.#git('reset', '--quiet', '--hard', 'HEAD~1');
  }

  async #git(...args: string[]): Promise<string> {
    const identity = ['-c', 'user.name=Clinic', '-c', 'user.email=clinic@clinic.test'];
    const ran = await this.#runner.commands.run('git', [...identity, ...args], {
      cwd: this.folder,
      quiet: true,
    });
    return ran.stdout;
  }
}
