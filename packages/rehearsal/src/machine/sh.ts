import { runnerCommands } from '@esteira/kit';

/**
 * Runs a program of this machine and gives back what it printed.
 * @throws Failure `command-failed` with its last lines
 */
export async function sh(name: string, ...args: string[]): Promise<string> {
  return (await runnerCommands.run(name, args, { quiet: true })).stdout;
}
