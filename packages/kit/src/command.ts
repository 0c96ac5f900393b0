import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fail } from './failures.ts';

/** Runs programs on the runner. */
export interface Commands {
  /**
   * @param name the program, looked up in PATH
   * @throws Failure `command-missing` where there is no such program, `command-failed` with its last
   *   lines where it ends with anything but 0 and `mayFail` is not set
   */
  run(name: string, args: readonly string[], options?: CommandOptions): Promise<CommandResult>;
}

export interface CommandOptions {
  readonly cwd?: string;
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly mayFail?: boolean;
  /** Keeps the program's output out of the job's log. */
  readonly quiet?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** Both streams in the order they came: what a person would have seen. */
  readonly transcript: string;
}

const TAIL_LINES = 30;

export function tail(text: string, lines = TAIL_LINES): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/**
 * Commands as child processes, streamed into the job's log. Not @actions/exec: it cannot be aborted,
 * and a cancelled job must not leave Composer or npm running in its workspace.
 */
export const runnerCommands: Commands = {
  async run(name, args, options = {}) {
    options.signal?.throwIfAborted();
    const line = [name, ...args].join(' ');
    const child = spawn(name, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that an abort reaches what the program started as well.
      detached: true,
    });
    const stopGroup = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
    options.signal?.addEventListener('abort', stopGroup, { once: true });
    const stdout: Buffer[] = [];
    const transcript: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => transcript.push(chunk));
      if (!options.quiet) stream.pipe(process.stdout, { end: false });
    }
    try {
      const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
      options.signal?.throwIfAborted();
      const seen = Buffer.concat(transcript).toString();
      if (code !== 0 && !options.mayFail) {
        const end = code === null ? `was killed by ${signal}` : `ended with ${code}`;
        throw fail('command-failed', { message: `\`${line}\` ${end}.`, evidence: tail(seen) });
      }
      return { exitCode: code ?? 128, stdout: Buffer.concat(stdout).toString(), transcript: seen };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw missing(name, options.cwd, error);
    } finally {
      options.signal?.removeEventListener('abort', stopGroup);
    }
  },
};

/** ENOENT is also what a missing working directory gives. */
function missing(name: string, cwd: string | undefined, cause: unknown): Error {
  if (cwd !== undefined && !existsSync(cwd)) {
    return fail('command-failed', { message: `\`${name}\` cannot start: ${cwd} does not exist.`, cause });
  }
  return fail('command-missing', { message: `\`${name}\` is not installed on this runner.`, cause });
}
