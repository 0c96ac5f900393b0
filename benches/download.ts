import { join } from 'node:path';
import { sh } from '@esteira/rehearsal/machine';
import type { Figure } from './figure.ts';
import { size } from './figure.ts';

const REPOSITORY = join(import.meta.dirname, '..');

/** A runner downloads the whole repository, as a tar.gz, for every job that names one of its actions. */
export async function download(): Promise<Figure[]> {
  const archive = (...paths: string[]) =>
    sh(
      'sh',
      '-c',
      'cd "$1" && shift && git archive --format=tar.gz HEAD "$@" | wc -c',
      'sh',
      REPOSITORY,
      ...paths,
    );
  return [
    size('download', Number(await archive()), 'git archive --format=tar.gz HEAD', 2),
    size('download, of it the code', Number(await archive('actions/dist')), 'actions/dist'),
  ];
}
