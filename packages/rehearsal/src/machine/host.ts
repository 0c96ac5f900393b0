import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemClock, waitFor } from '@esteira/kit';
import { hostCgroup, within } from './cgroup.ts';
import { plugIn, unplug } from './network.ts';
import { mountRoot, unmount } from './root.ts';
import { sh } from './sh.ts';

export interface HostSpec {
  readonly name: string;
  readonly address: string;
  /** Units of the image that this host plays; every other server of the image stays off. */
  readonly roles: readonly string[];
  /** Written before it boots: absolute path → content; `mode` where it is not 0644. */
  readonly files: Readonly<Record<string, string | { readonly content: string; readonly mode: number }>>;
  /** Run inside the root filesystem before it boots, as root. */
  readonly prepare?: string;
}

/** What an image's servers and a container have no use for. */
const NEVER = [
  'apt-daily.timer',
  'apt-daily-upgrade.timer',
  'console-getty.service',
  'dpkg-db-backup.timer',
  'e2scrub_all.timer',
  'e2scrub_reap.service',
  'fstrim.timer',
  'getty.target',
  'man-db.timer',
  'phpsessionclean.timer',
  'systemd-logind.service',
  'systemd-networkd.service',
  'systemd-resolved.service',
  'systemd-timesyncd.service',
  'systemd-udevd.service',
  'varnishncsa.service',
];
const ROLES = ['haproxy', 'mariadb', 'nginx', 'php8.2-fpm', 'postgresql', 'redis-server', 'varnish'];

const POWER_OFF = 'SIGRTMIN+4';

/** A host with a real systemd as its first process: a container over the image, with its own address. */
export class Host {
  readonly name: string;
  readonly address: string;
  readonly root: string;
  readonly #folder: string;
  #machine: ChildProcess | undefined;
  #leader = 0;
  #isEnding = false;

  private constructor(spec: HostSpec, folder: string, root: string) {
    this.name = spec.name;
    this.address = spec.address;
    this.root = root;
    this.#folder = folder;
  }

  /** @param folder an empty folder of this host's own, on a real file system */
  static async boot(spec: HostSpec, folder: string): Promise<Host> {
    const root = await mountRoot(folder);
    const host = new Host(spec, folder, root);
    await plugIn(spec.name, spec.address);
    await host.#configure(spec);
    await host.start();
    return host;
  }

  /** Switches it on, also after a power cut. */
  async start(): Promise<void> {
    const console = openSync(`${this.#folder}/console.log`, 'a');
    const [shell = '', ...words] = within(hostCgroup(this.name), [
      'systemd-nspawn',
      '--quiet',
      '--register=no',
      '--keep-unit',
      `--directory=${this.root}`,
      `--machine=${this.name}`,
      `--hostname=${this.name}`,
      `--network-namespace-path=/run/netns/${this.name}`,
      '--boot',
    ]);
    this.#machine = spawn(shell, words, { stdio: ['ignore', console, console] });
    const machine = this.#machine;
    this.#isEnding = false;
    const wait = { clock: systemClock, within: 60_000, first: 20, slowest: 200 };
    this.#leader = await waitFor(`${this.name} to start`, wait, async () => systemdUnder(machine.pid));
    await waitFor(`${this.name} to boot`, wait, async () => {
      const { stdout } = await this.run(['systemctl', 'is-system-running'], { mayFail: true });
      return /running|degraded/.test(stdout) ? true : undefined;
    });
  }

  get isUp(): boolean {
    if (this.#machine === undefined || this.#isEnding) return false;
    return this.#machine.exitCode === null && this.#machine.signalCode === null;
  }

  /** Process id of the host's systemd, as this machine sees it. */
  get leader(): number {
    return this.#leader;
  }

  /** How a command is entered into the host: every namespace of its first process. */
  enter(command: readonly string[]): string[] {
    return ['nsenter', '--target', String(this.#leader), '--all', '--', ...command];
  }

  /** Runs a command on the host as root. @throws where it fails and may not */
  async run(
    command: readonly string[],
    options: { readonly mayFail?: boolean; readonly input?: string } = {},
  ): Promise<{ exitCode: number; stdout: string; stderr: string }> {
    const [name = '', ...args] = this.enter(command);
    const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => {}); // A command that reads nothing may be gone before it is written to.
    child.stdin.end(options.input ?? '');
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
    if (code !== 0 && !options.mayFail) {
      throw new Error(`${this.name}: ${command.join(' ')} ended with ${code}\n${stdout}${stderr}`);
    }
    return { exitCode: code ?? 128, stdout, stderr };
  }

  async sh(script: string): Promise<string> {
    return (await this.run(['bash', '-euo', 'pipefail', '-c', script])).stdout;
  }

  /** Files of this host, as root of this machine sees them. */
  path(inside: string): string {
    return join(this.root, inside);
  }

  /** Switches it off in order. */
  async powerOff(): Promise<void> {
    await this.#end(POWER_OFF);
  }

  /** Pulls the plug: nothing on it gets to say goodbye. Its disk stays. */
  async cutPower(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Off, unplugged, its disk gone. */
  async remove(): Promise<void> {
    if (this.isUp) await this.cutPower();
    await unmount(this.root);
    await unplug(this.name);
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: string): Promise<void> {
    const machine = this.#machine;
    if (machine === undefined || !this.isUp) return;
    const ended = once(machine, 'exit');
    this.#isEnding = true;
    // To the leader: nspawn killed by itself would leave the host running.
    await sh('kill', '--signal', signal.replace(/^SIG/, ''), String(this.#leader));
    await ended;
  }

  async #configure(spec: HostSpec): Promise<void> {
    const system = join(this.root, 'etc/systemd/system');
    const off = ROLES.filter((role) => !spec.roles.includes(role)).map((role) => `${role}.service`);
    await rm(join(system, 'getty.target.wants'), { recursive: true, force: true });
    for (const unit of [...NEVER, ...off]) await symlink('/dev/null', join(system, unit)).catch(ifThere);
    const basics = {
      '/etc/hostname': `${spec.name}\n`,
      '/etc/hosts': `127.0.0.1 localhost ${spec.name}\n`,
      '/etc/machine-id': `${createHash('md5').update(spec.name).digest('hex')}\n`,
      '/etc/fstab': '',
    };
    for (const [path, file] of Object.entries({ ...basics, ...spec.files })) await this.#write(path, file);
    if (spec.prepare === undefined) return;
    await sh('chroot', this.root, 'bash', '-euo', 'pipefail', '-c', spec.prepare);
  }

  async #write(path: string, file: string | { content: string; mode: number }): Promise<void> {
    const { content, mode } = typeof file === 'string' ? { content: file, mode: 0o644 } : file;
    const target = this.path(path);
    await mkdir(dirname(target), { recursive: true });
    await rm(target, { force: true });
    await writeFile(target, content);
    await chmod(target, mode);
  }
}

/** nspawn goes through a helper or two before its child is the host's systemd. */
function systemdUnder(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  return children.find((child) => child > 0 && nameOf(child) === 'systemd');
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return ''; // It ended between the two looks.
  }
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
