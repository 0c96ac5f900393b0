import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { variableOf } from './inputs.ts';

/** What a step left behind. */
export interface StepResult {
  readonly code: number | null;
  /** Both streams. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What main saved for post. */
  readonly state: Readonly<Record<string, string>>;
  /** Milliseconds from its start to its end. */
  readonly took: number;
}

export interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** State of main: makes this its post step. */
  readonly state?: Readonly<Record<string, string>>;
}

/** A step that runs, as a runner starts it: the committed main.js, its inputs and files in the environment. */
export class RunningStep {
  readonly #child: ReturnType<typeof spawn>;
  readonly #result: Promise<StepResult>;

  private constructor(child: ReturnType<typeof spawn>, result: Promise<StepResult>) {
    this.#child = child;
    this.#result = result;
  }

  static async start(mainJs: string, step: Step = {}): Promise<RunningStep> {
    const folder = await mkdtemp(join(tmpdir(), 'esteira-step-'));
    const file = async (name: string) => {
      const path = join(folder, name);
      await writeFile(path, '');
      return path;
    };
    const paths = {
      output: await file('output'),
      state: await file('state'),
      summary: await file('summary'),
    };
    const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [variableOf(name), value]);
    const state = Object.entries(step.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]);
    const started = performance.now();
    const child = spawn(process.execPath, [mainJs], {
      env: {
        PATH: process.env['PATH'],
        GITHUB_OUTPUT: paths.output,
        GITHUB_STATE: paths.state,
        GITHUB_STEP_SUMMARY: paths.summary,
        GITHUB_REPOSITORY: 'clinic/clinic',
        GITHUB_RUN_ID: '1',
        RUNNER_TEMP: folder,
        ...step.env,
        ...Object.fromEntries(inputs),
        ...Object.fromEntries(state),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const streams = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
    const result = streams.then(async ([[code], stdout, stderr]): Promise<StepResult> => {
      const took = performance.now() - started;
      const written = {
        outputs: parseCommandFile(await readFile(paths.output, 'utf8')),
        state: parseCommandFile(await readFile(paths.state, 'utf8')),
        summary: await readFile(paths.summary, 'utf8'),
      };
      await rm(folder, { recursive: true });
      return { code: code as number | null, log: stdout + stderr, took, ...written };
    });
    return new RunningStep(child, result);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async end(): Promise<StepResult> {
    return await this.#result;
  }
}

export async function runStep(mainJs: string, step: Step = {}): Promise<StepResult> {
  return await (await RunningStep.start(mainJs, step)).end();
}

/** `name<<delimiter\nvalue\ndelimiter`, as the runner reads GITHUB_OUTPUT and GITHUB_STATE. */
function parseCommandFile(content: string): Record<string, string> {
  const entries = content.matchAll(/^([^\n]+?)<<([^\n]+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
