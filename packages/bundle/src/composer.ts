import type { CommandOptions, CommandResult, Commands } from '@esteira/kit';

const QUIETLY = ['--no-interaction', '--no-ansi'];

/** Composer, as a build runs it: how it ended is the caller's to judge. */
export async function composer(
  commands: Commands,
  folder: string,
  args: readonly string[],
  options: Pick<CommandOptions, 'quiet' | 'signal'> = {},
): Promise<CommandResult> {
  return await commands.run('composer', [...args, ...QUIETLY], {
    ...options,
    cwd: folder,
    mayFail: true,
    // A runner in a container is root; and nothing of ours may depend on a name of today's branch.
    env: { COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_ROOT_VERSION: '1.0.0' },
  });
}
