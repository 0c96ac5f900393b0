import { messageOf } from '@esteira/kit';
import type { LoadReport } from '../load/index.ts';
import { TARGET_GROUP } from '../world/index.ts';
import type { Stage } from './stage.ts';
import type { Story, StoryFigures } from './story.ts';
import { must } from './story.ts';

const FEWEST_PER_SECOND = 60;
/** Of the requests, those that PHP must have answered. */
const PHP_SHARE = 1 / 3;
/** Seconds of load around what is played. */
const BEFORE = 2_000;
const AFTER = 2_000;

/** Plays one story, with visitors where it has some, and says what came of it. */
export async function play(story: Story, stage: Stage, signal: AbortSignal): Promise<StoryFigures> {
  const started = performance.now();
  const before = await stage.world.haproxy.counts(TARGET_GROUP);
  let load: LoadReport | undefined;
  let problem: string | undefined;
  try {
    if (story.underLoad) {
      stage.startLoad(story.rate);
      await pause(BEFORE, signal);
    }
    await story.play(stage, signal);
    if (story.underLoad) await pause(AFTER, signal);
    // The first deployment lets visitors in by itself, and some stories have none.
    load = await stage.stopLoad();
    if (load !== undefined) {
      mustHaveLostNothing(load, story, stage);
      story.judge?.(load);
    }
  } catch (error) {
    problem = messageOf(error);
  } finally {
    stage.clear();
  }
  const after = await stage.world.haproxy.counts(TARGET_GROUP);
  const balancer = { requests: after.requests - before.requests, failures: after.failures - before.failures };
  // The first deployment begins with a balancer that has nobody to send requests to.
  if (problem === undefined && story.underLoad && !story.refusesCalls && balancer.failures > 0) {
    problem = `the balancer counted ${balancer.failures} failures`;
  }
  const serving = [...(await stage.served()).values()].filter(
    (release) => release === stage.live && release !== '',
  );
  return {
    name: story.name,
    held: problem === undefined,
    hosts: `${serving.length}/${stage.world.webHosts.length}`,
    requests: load?.sent ?? 0,
    failed: load?.failed ?? 0,
    socketsCut: load?.sockets.cut ?? 0,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    balancer,
    ...(problem === undefined ? {} : { problem }),
    ...(load === undefined ? {} : { load }),
  };
}

function mustHaveLostNothing(load: LoadReport, story: Story, stage: Stage): void {
  const evidence = load.failures.join('\n');
  must(load.failed === 0, `${load.failed} of ${load.sent} requests failed:\n${evidence}`);
  must(load.sockets.cut === 0, `${load.sockets.cut} of ${load.sockets.opened} calls were cut:\n${evidence}`);
  must(
    story.refusesCalls === true || load.sockets.refused === 0,
    `${load.sockets.refused} calls could not begin:\n${evidence}`,
  );
  if (!story.underLoad) return;
  const rate = (load.sent / load.took) * 1_000;
  must(rate >= FEWEST_PER_SECOND, `only ${rate.toFixed(1)} requests a second were sent`);
  if (stage.world.application.profile.post === undefined) return;
  must(load.php >= load.sent * PHP_SHARE, `only ${load.php} of ${load.sent} requests reached PHP`);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
