import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Host } from '../machine/index.ts';
import type { Script } from './documents.ts';

/** How a script ended, as the SSM agent tells it. */
export interface Ended {
  readonly status: 'Success' | 'Failed' | 'TimedOut' | 'Cancelled';
  readonly details: string;
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The agent cuts what a script prints here, in bytes, and keeps the head. */
const OUTPUT_LIMIT = 24_000;
const OUTPUT_CUT = '--output truncated--';
const AT_ONCE = 5;
/** 3.3.2746 is the first that hands parameters over as variables; those before leave them out in silence. */
const CURRENT = '3.3.3050.0';
const VARIABLES_SINCE = 2746;

/**
 * The SSM agent of a host, as a real one was seen to behave: runs scripts as root with `sh`, from
 * /usr/bin, without HOME, five at a time, each in a process group of its own; a cancel or a timeout
 * kills that group and nothing else; a child that holds stdout keeps the command going; a host that is
 * gone says nothing any more.
 */
export class Agent {
  readonly #host: Host;
  readonly #instance: string;
  readonly version: string;
  readonly #waiting: (() => void)[] = [];
  readonly #groups = new Map<string, number>();
  readonly #cancelled = new Set<string>();
  #running = 0;

  constructor(host: Host, instance: string, version = CURRENT) {
    this.#host = host;
    this.#instance = instance;
    this.version = version;
  }

  get isOnline(): boolean {
    return this.#host.isUp;
  }

  /** @returns undefined where the host went away in the middle: nobody hears of that script again */
  async run(command: string, script: Script, timeoutSeconds: number): Promise<Ended | undefined> {
    await this.#turn();
    try {
      if (this.#cancelled.has(command)) return ended('Cancelled', 'Cancelled', -1);
      return await this.#execute(command, script, timeoutSeconds);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Best effort, like the real one: the script may have ended by then. */
  cancel(command: string): void {
    this.#cancelled.add(command);
    this.#killGroup(command);
  }

  /** Everything that it is at work on. */
  cancelAll(): void {
    for (const command of this.#groups.keys()) this.cancel(command);
  }

  async #turn(): Promise<void> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
  }

  async #execute(
    command: string,
    { lines, variables: handedOver }: Script,
    timeoutSeconds: number,
  ): Promise<Ended | undefined> {
    const script = `/var/lib/amazon/ssm/${this.#instance}/document/orchestration/${command}/awsrunShellScript/0.awsrunShellScript/_script.sh`;
    await mkdir(dirname(this.#host.path(script)), { recursive: true });
    await writeFile(this.#host.path(script), lines.join('\n'));
    await chmod(this.#host.path(script), 0o700);

    const variables = [
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      `AWS_SSM_INSTANCE_ID=${this.#instance}`,
      'AWS_SSM_REGION_NAME=sa-east-1',
      `SSM_COMMAND_ID=${command}`,
      ...(this.#handsVariablesOver
        ? Object.entries(handedOver).map(([name, value]) => `${name}=${value}`)
        : []),
    ];
    const inside = [
      'env',
      '-i',
      ...variables,
      'setsid',
      'sh',
      '-c',
      'umask 0022; cd /usr/bin && exec sh -c "$1"',
      'sh',
      script,
    ];
    const [name = '', ...args] = this.#host.enter(inside);
    const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#groups.set(command, child.pid ?? 0);
    const stdout = new Captured();
    const stderr = new Captured();
    child.stdout.on('data', (chunk: Buffer) => stdout.add(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.add(chunk));

    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      this.#killGroup(command);
    }, timeoutSeconds * 1_000);
    const code = await new Promise<number>((resolve) => {
      // Not `exit`: the command goes on for as long as anybody holds its pipes.
      child.on('close', (exitCode) => resolve(exitCode ?? -1));
    });
    clearTimeout(timer);
    this.#groups.delete(command);
    if (!this.#host.isUp) return undefined;
    if (timedOut) return ended('TimedOut', 'ExecutionTimedOut', -1);
    if (this.#cancelled.has(command)) return ended('Cancelled', 'Cancelled', -1);
    return settled(code, stdout.text, stderr.text);
  }

  get #handsVariablesOver(): boolean {
    return Number(this.version.split('.')[2]) >= VARIABLES_SINCE;
  }

  /** The process group is the script's own: its leader is the only child of what entered the host. */
  #killGroup(command: string): void {
    const entered = this.#groups.get(command);
    if (entered === undefined) return;
    try {
      const children = readFileSync(`/proc/${entered}/task/${entered}/children`, 'utf8').trim();
      const leader = Number(children.split(' ')[0]);
      if (leader > 0) process.kill(-leader, 'SIGKILL');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ESRCH') throw error; // It has just ended by itself.
    }
  }
}

class Captured {
  readonly #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  get text(): string {
    const whole = Buffer.concat(this.#chunks);
    if (this.#size <= OUTPUT_LIMIT) return whole.toString();
    return whole.subarray(0, OUTPUT_LIMIT - OUTPUT_CUT.length).toString() + OUTPUT_CUT;
  }
}

function settled(code: number, stdout: string, stderr: string): Ended {
  if (code === 0 || code === 168) return ended('Success', 'Success', 0, stdout, stderr);
  // What the agent itself says of a script that was killed.
  if (code === 137) return ended('TimedOut', 'ExecutionTimedOut', 137);
  return ended('Failed', 'Failed', code, stdout, `${stderr}failed to run commands: exit status ${code}`);
}

/** Nothing of what was printed survives a timeout or a cancel. */
function ended(status: Ended['status'], details: string, exitCode: number, stdout = '', stderr = ''): Ended {
  return { status, details, exitCode, stdout, stderr };
}
