import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asFailure, failureLines } from '@esteira/kit';
import type { Call, Effect } from '../cloud/index.ts';
import { HOME } from '../machine/index.ts';
import { STORIES, Stage } from '../stories/index.ts';
import { APPS, openApplication, World } from '../world/index.ts';
import type { Fault } from './fault.ts';
import { MATRIX } from './matrix.ts';
import { Scene } from './scene.ts';
import type { Verdict } from './verdict.ts';
import { play } from './verdict.ts';

/**
 * `npm run faults [-- --few] [WORD…]`: lets rollouts meet everything that may go wrong, on real hosts, and
 * says what came of each. Words choose those faults that contain them.
 */
const KEPT = join(HOME, 'faults');
const RATE = 40;
/** Short ones: every rollout waits for them, and there are many. */
const CALLS = { shortest: 500, longest: 1_500 };

const words = process.argv.slice(2);
const chosen = MATRIX.filter((fault) => isChosen(fault));
try {
  process.exitCode = (await rehearse(chosen)) === 0 ? 0 : 1;
} catch (error) {
  console.error(failureLines(asFailure(error)).join('\n'));
  process.exitCode = 1;
}

function isChosen(fault: Fault): boolean {
  if (words.includes('--few') && fault.always !== true) return false;
  const wanted = words.filter((word) => !word.startsWith('--'));
  return wanted.length === 0 || wanted.some((word) => nameOf(fault).includes(word));
}

function nameOf({ step, what }: Fault): string {
  return `${step}: ${what}`;
}

async function rehearse(faults: readonly Fault[]): Promise<number> {
  mkdirSync(KEPT, { recursive: true });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new Error(signal)));
  const application = await openApplication(`${APPS}/clinic`);
  let interfere: (call: Call) => Promise<Effect | undefined> = async () => undefined;
  const world = await World.open({ application, interference: (call) => interfere(call) });
  try {
    const stage = await Stage.set(world, () => {});
    for (const name of ['first-deploy', 'second-deploy']) {
      await STORIES.find((story) => story.name === name)?.play(stage, stop.signal);
      stage.clear();
    }
    const scene = new Scene(world, stage);
    await scene.installJoin();
    interfere = (call) => scene.interfere(call);
    stage.startLoad(RATE, CALLS);
    let wrong = 0;
    for (const [index, fault] of faults.entries()) {
      stop.signal.throwIfAborted();
      const verdict = await play(fault, scene);
      writeFileSync(
        join(KEPT, `${index + 1}-${nameOf(fault).replace(/[^a-z0-9]+/gi, '-')}.log`),
        verdict.logs,
      );
      if (verdict.wrong.length > 0) wrong += 1;
      for (const line of linesOf(index + 1, verdict)) console.log(line);
    }
    await stage.stopLoad();
    console.log(`\nLogs: ${KEPT}\n${faults.length} cases, ${wrong} wrong`);
    return wrong;
  } finally {
    await world.close();
  }
}

function linesOf(number: number, verdict: Verdict): string[] {
  const { fault, wrong, ended, serves, lock, registered, requests, converged, seconds } = verdict;
  const letters = new Map(
    [...new Set(serves.values())].map((release, index) => [release, 'AB'[index] ?? '?']),
  );
  const on = [...serves.values()].map((release) => letters.get(release)).join('');
  const row = [
    wrong.length === 0 ? '✓' : '✗',
    String(number).padStart(3),
    nameOf(fault).padEnd(58),
    ended.padEnd(20),
    `serves ${on}`,
    `lock ${lock}`.padEnd(13),
    `${registered} in`,
    `${requests.sent} requests, ${requests.lost} lost, ${requests.callsCut} cut`.padEnd(32),
    converged ? 'converged' : 'NOT CONVERGED',
    `${seconds}s`,
  ];
  return [row.join('  '), ...wrong.map((each) => `      ${each}`)];
}
