import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { STORIES, WHOLE } from './stories/index.ts';
import { APPS } from './world/index.ts';

export interface Options {
  /** Stories to play; all where none is named. */
  readonly stories: readonly string[];
  /** Leave the fleet up until Ctrl-C. */
  readonly keep: boolean;
  /** Folder of the application. */
  readonly app: string;
  /** Where to write the figures for machines. */
  readonly json: string | undefined;
}

export const USAGE = `npm run rehearse -- [STORY…] [--app PATH] [--keep] [--json FILE]

  STORY      ${WHOLE.map((story) => story.name).join(', ')}: all of these where none is named;
             or ${STORIES.filter((story) => story.apart)
               .map((story) => story.name)
               .join(', ')}. What a story needs is played before it.
  --app      Another Laravel application in place of the sample.
  --keep     Leave the fleet up when the stories have ended, to look inside.
  --json     Write the figures to a file.`;

/** @throws with what is wrong, for the person who typed it */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      app: { type: 'string' },
      keep: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const unknown = positionals.filter((name) => !STORIES.some((story) => story.name === name));
  if (unknown.length > 0) throw new Error(`There is no story ${unknown.join(', ')}.`);
  // npm runs scripts in the repository's folder; a path is meant from where the person is.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  return {
    stories: positionals,
    keep: values.keep,
    app: values.app === undefined ? `${APPS}/clinic` : resolve(here, values.app),
    json: values.json === undefined ? undefined : resolve(here, values.json),
  };
}
