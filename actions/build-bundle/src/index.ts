import { tmpdir } from 'node:os';
import { defineAction } from '@esteira/kit';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const bundle = await run(values, {
      commands: runtime.commands,
      clock: runtime.clock,
      log: runtime.log,
      signal: runtime.signal,
      async openStore(bucket) {
        const { S3Store } = await import('@esteira/releases/s3');
        return new S3Store(bucket, runtime.signal);
      },
      workspace: runtime.env['GITHUB_WORKSPACE'] ?? process.cwd(),
      temporary: runtime.env['RUNNER_TEMP'] ?? tmpdir(),
    });
    report(bundle, runtime);
  },
});
