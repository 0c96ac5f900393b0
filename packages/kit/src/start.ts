import * as core from '@actions/core';
import type { Action, Runtime } from './action.ts';
import { systemClock } from './clock.ts';
import { runnerCommands } from './command.ts';
import { harmless } from './harmless.ts';
import { readInputs, secretsOf } from './inputs.ts';
import type { Log } from './log.ts';
import { asFailure, failureLines, failureMarkdown } from './render.ts';
import { openSession } from './session.ts';
import { abortOnSignals } from './signals.ts';
import { Summary } from './summary.ts';

/** Set by main, so that the same main.js knows itself to be the post step. */
const MAIN_RAN = 'esteira-main-ran';
const MEMORY = 'esteira-memory';

/** Runs an action as the runner started it: its main, or, in the post step, its post. */
export async function startAction(title: string, action: Action): Promise<void> {
  // Secrets first: nothing may be printed before they are masked.
  for (const secret of secretsOf(action.inputs, process.env)) core.setSecret(secret);
  const isPost = core.getState(MAIN_RAN) !== '';
  if (!isPost) core.saveState(MAIN_RAN, 'true');
  const { signal, forget } = abortOnSignals(process);
  const summary = new Summary();
  try {
    await (isPost ? runPost : runMain)(action, runtimeWith(signal, summary));
  } catch (error) {
    reportFailure(title, error, summary);
  } finally {
    forget();
    await writeSummary(summary);
  }
}

async function runMain(action: Action, runtime: Runtime): Promise<void> {
  const inputs = readInputs(action.inputs, process.env);
  await inSession(inputs, runtime, () => action.main(inputs, runtime));
}

async function runPost(action: Action, runtime: Runtime): Promise<void> {
  const saved = core.getState(MEMORY);
  // A main that remembered nothing has begun nothing: not even its inputs may have been right.
  if (saved === '') return;
  const memory = JSON.parse(saved) as Record<string, unknown>;
  const inputs = readInputs(action.inputs, process.env);
  await inSession(inputs, runtime, async () =>
    action.post?.(inputs, runtime, { recall: (name) => memory[name] }),
  );
}

/** In a session of the role that the action was given, if it takes one and was given one. */
async function inSession(inputs: object, { clock, log }: Runtime, work: () => Promise<void>): Promise<void> {
  const role = 'role' in inputs && typeof inputs.role === 'string' ? inputs.role : undefined;
  if (role === undefined) return await work();
  const idToken = (audience: string) => core.getIDToken(audience);
  const close = await openSession(role, { idToken, env: process.env, clock, log });
  try {
    await work();
  } finally {
    await close();
  }
}

async function writeSummary(summary: Summary): Promise<void> {
  const rendered = summary.render();
  if (rendered === '' || !process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(rendered, true).write();
}

function runtimeWith(signal: AbortSignal, summary: Summary): Runtime {
  const memory: Record<string, unknown> = {};
  return {
    log: jobLog,
    clock: systemClock,
    commands: runnerCommands,
    signal,
    summary,
    env: process.env,
    output: (name, value) => core.setOutput(name, value),
    annotate: (heading, line) => core.error(line, { title: heading }),
    remember(name, value) {
      memory[name] = value;
      core.saveState(MEMORY, memory);
    },
  };
}

const jobLog: Log = {
  info: (line) => core.info(harmless(line)),
  warning: (line) => core.warning(line),
  debug: (line) => core.debug(line),
  group: (title, body) => core.group(title, body),
};

/** Ends the step red: the first line becomes the annotation, the rest follows in the log. */
function reportFailure(title: string, error: unknown, summary: Summary): void {
  const failure = asFailure(error);
  const [headline, ...rest] = failureLines(failure);
  core.error(headline ?? failure.message, { title });
  for (const line of rest) core.info(harmless(line));
  core.debug(failure.stack ?? '');
  summary.add(`### ❌ ${title}`, failureMarkdown(failure));
  // Never process.exit(): it would cut the output that is still on its way.
  process.exitCode = 1;
}
