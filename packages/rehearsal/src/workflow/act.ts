import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Runner } from '../machine/index.ts';
import { TOOLS } from '../machine/index.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const STAND_INS = join(ROOT, 'packages/rehearsal/stand-ins');

/** Third parties' actions, by the pin in our examples, and what stands for them here. */
const THIRD_PARTIES = {
  'aws-actions/configure-aws-credentials@a03048d87541d1d9fcf2ecf528a4a65ba9bd7838':
    'configure-aws-credentials',
  'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6': 'attest',
  'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444': 'no-op',
  'shivammathur/setup-php@bf6b4fbd49ca58e4608c9c89fba0b8d90bd2a39f': 'no-op',
} as const;

export interface WorkflowRun {
  /** File name in .github/workflows. */
  readonly workflow: string;
  readonly event: 'push' | 'workflow_dispatch' | 'schedule';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What leads clients to the local cloud. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the whole log is written. */
  readonly logFile: string;
  /** Every line that a step prints. */
  readonly line?: (step: string, line: string) => void;
  readonly signal?: AbortSignal;
}

export interface WorkflowResult {
  readonly succeeded: boolean;
  /** Markdown, as the steps wrote it, in order. */
  readonly summary: string;
  /** What the steps printed. */
  readonly log: string;
  /** Step → whether it ended well; those that were skipped are not in it. */
  readonly steps: ReadonlyMap<string, boolean>;
}

/** One line of act's JSON log. */
interface LogLine {
  readonly msg?: string;
  readonly step?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly content?: string;
  readonly stepResult?: string | number;
}

/** GitHub's side: act runs the workflow files of a repository unchanged, without containers. */
export class Act {
  readonly #runner: Runner;
  readonly #esteira: string;
  #runs = 0;

  private constructor(runner: Runner, esteira: string) {
    this.#runner = runner;
    this.#esteira = esteira;
  }

  /** The actions are what a runner would download: the committed folder, nothing built beside it. */
  static async prepare(runner: Runner): Promise<Act> {
    const esteira = join(runner.work, 'esteira');
    await mkdir(esteira, { recursive: true });
    await cp(join(ROOT, 'actions'), join(esteira, 'actions'), {
      recursive: true,
      filter: (path) => !/\/(src|test|node_modules)$/.test(path),
    });
    await runner.bind(join(TOOLS, 'bin'));
    await runner.bind(STAND_INS);
    return new Act(runner, esteira);
  }

  async run(folder: string, wanted: WorkflowRun): Promise<WorkflowResult> {
    this.#runs += 1;
    const command = this.#runner.enter(this.#command(wanted), folder);
    const [name = '', ...args] = command;
    const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const cancel = () => child.kill('SIGINT');
    wanted.signal?.addEventListener('abort', cancel, { once: true });
    const record = new RunRecord(wanted);
    const reading = Promise.all([child.stdout, child.stderr].map((stream) => record.read(stream)));
    const [code] = (await once(child, 'exit')) as [number | null];
    await reading;
    wanted.signal?.removeEventListener('abort', cancel);
    return record.result(code === 0);
  }

  #command({ workflow, event, inputs = {}, variables, secrets, env }: WorkflowRun): string[] {
    const flags = (flag: string, values: Readonly<{ [key: string]: string }>) =>
      Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
    const repositories = Object.entries(THIRD_PARTIES).map(([pin, standIn]) => [
      pin,
      join(STAND_INS, standIn),
    ]);
    return [
      join(TOOLS, 'bin/act'),
      event,
      '--json',
      '--workflows',
      `.github/workflows/${workflow}`,
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--actor',
      'ana',
      '--no-cache-server',
      ...flags('--local-repository', {
        'esteira/esteira@v1': this.#esteira,
        ...Object.fromEntries(repositories),
      }),
      ...flags('--input', inputs),
      ...flags('--var', variables),
      ...flags('--secret', { GITHUB_TOKEN: 'rehearsal-token', ...secrets }),
      ...flags('--env', { GITHUB_RUN_ID: String(this.#runs), GITHUB_RUN_ATTEMPT: '1', ...env }),
    ];
  }
}

class RunRecord {
  readonly #wanted: WorkflowRun;
  readonly #file: ReturnType<typeof createWriteStream>;
  readonly #summaries: string[] = [];
  readonly #lines: string[] = [];
  readonly #steps = new Map<string, boolean>();

  constructor(wanted: WorkflowRun) {
    this.#wanted = wanted;
    this.#file = createWriteStream(wanted.logFile);
  }

  async read(stream: NodeJS.ReadableStream): Promise<void> {
    for await (const text of createInterface({ input: stream })) this.#take(text);
  }

  result(succeeded: boolean): WorkflowResult {
    this.#file.end();
    return {
      succeeded,
      summary: this.#summaries.join('\n'),
      log: this.#lines.join('\n'),
      steps: this.#steps,
    };
  }

  #take(text: string): void {
    const line = parse(text);
    const step = line.step ?? '';
    const message = (line.msg ?? '').trimEnd();
    this.#file.write(`${step === '' ? '' : `[${step}] `}${message}\n`);
    if (line.command === 'summary') this.#summaries.push(line.content ?? '');
    // An annotation is a line of the step too; act only marks it.
    if (line.raw_output === true || /^\s*[❗🚧]/u.test(message)) {
      this.#lines.push(message);
      this.#wanted.line?.(step, message);
    }
    if (line.stepResult !== undefined && step !== '' && /Success|Failure/.test(message)) {
      this.#steps.set(step, /Success/.test(message));
    }
  }
}

function parse(text: string): LogLine {
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return { msg: text }; // act's own words before its log is set up.
  }
}
