import { writeFileSync } from 'node:fs';
import { asFailure, failureLines, messageOf } from '@esteira/kit';
import type { Options } from './options.ts';
import { readOptions, USAGE } from './options.ts';
import type { StoryFigures } from './stories/index.ts';
import { KEPT, play, Stage, withWhatTheyNeed } from './stories/index.ts';
import { latencyLines, resultTable, View } from './view.ts';
import { openApplication, World } from './world/index.ts';

/** `npm run rehearse`: plays stories on real hosts and says what held. */
const options = understood();
if (options === undefined) process.exitCode = 2;
else {
  try {
    process.exitCode = (await rehearse(options)) ? 0 : 1;
  } catch (error) {
    console.error(failureLines(asFailure(error)).join('\n'));
    process.exitCode = 1;
  }
}

function understood(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    return undefined;
  }
}

async function rehearse(options: Options): Promise<boolean> {
  const stop = new AbortController();
  // The first Ctrl-C ends in order; the second ends this process, and with it everything it started.
  process.once('SIGINT', () => stop.abort(new Error('interrupted')));
  process.once('SIGTERM', () => stop.abort(new Error('terminated')));

  const application = await openApplication(options.app);
  let stage: Stage | undefined;
  const view = new View(() => stage?.lookAtLoad());
  view.say(`Setting up three web hosts, data, balancer and edge for ${application.name}.`);
  const names = new Map<string, string>();
  const world = await World.open({ application, witness: view.witness((id) => names.get(id) ?? id) });
  for (const [id, name] of world.names) names.set(id, name);
  try {
    stage = await Stage.set(world, (line) => view.line(line));
    const figures = await playAll(stage, view, options, stop.signal);
    report(figures, options);
    if (options.keep && !stop.signal.aborted) await keepUp(view, stop.signal);
    return figures.every((story) => story.held);
  } finally {
    view.stop();
    view.say('Cleaning up.');
    await world.close();
  }
}

async function playAll(
  stage: Stage,
  view: View,
  options: Options,
  signal: AbortSignal,
): Promise<StoryFigures[]> {
  const figures: StoryFigures[] = [];
  for (const story of withWhatTheyNeed(options.stories)) {
    view.story(
      story.name,
      stage.world.webHosts.map((host) => host.name),
    );
    const came = await play(story, stage, signal);
    view.ended(came);
    figures.push(came);
    // What comes after a story that did not hold would only say so again.
    if (!came.held || signal.aborted) break;
  }
  return figures;
}

function report(figures: readonly StoryFigures[], options: Options): void {
  console.log(`\n${[resultTable(figures), ...latencyLines(figures)].join('\n')}\n`);
  console.log(`Job summaries and logs: ${KEPT}`);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify({ stories: figures }, null, 2)}\n`);
}

async function keepUp(view: View, signal: AbortSignal): Promise<void> {
  view.say('The fleet stays up. In another terminal: npm run inside -- web-1. Ctrl-C ends it.');
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  view.say(messageOf(signal.reason));
}
