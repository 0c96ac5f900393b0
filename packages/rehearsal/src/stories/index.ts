import { backupAndDrill } from './backup-and-drill.ts';
import { brokenRelease } from './broken-release.ts';
import { disaster } from './disaster.ts';
import { drift } from './drift.ts';
import { firstDeploy } from './first-deploy.ts';
import { inPlace } from './in-place.ts';
import { inline } from './inline.ts';
import { lateHost } from './late-host.ts';
import { prune } from './prune.ts';
import { ransom } from './ransom.ts';
import { rollback } from './rollback.ts';
import { sameRelease } from './same-release.ts';
import { secondDeploy } from './second-deploy.ts';
import { silentFailures } from './silent-failures.ts';
import type { Story } from './story.ts';
import { twoRollouts } from './two-rollouts.ts';

export { play } from './play.ts';
export { KEPT, Stage } from './stage.ts';
export type { Story, StoryFigures } from './story.ts';

/** In the order in which they are played. */
export const STORIES: readonly Story[] = [
  firstDeploy,
  secondDeploy,
  brokenRelease,
  sameRelease,
  backupAndDrill,
  prune,
  rollback,
  drift,
  lateHost,
  inline,
  inPlace,
  twoRollouts,
  silentFailures,
  ransom,
  disaster,
];

/** What is played where no story is named. */
export const WHOLE = STORIES.filter((story) => !story.apart);

/** The stories asked for, and what must have been played before them. */
export function withWhatTheyNeed(names: readonly string[]): Story[] {
  const wanted = new Set(names.length === 0 ? WHOLE.map((story) => story.name) : names);
  for (const story of STORIES.toReversed()) {
    if (wanted.has(story.name)) for (const name of story.after) wanted.add(name);
  }
  return STORIES.filter((story) => wanted.has(story.name));
}
