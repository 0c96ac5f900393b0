import { tmpdir } from 'node:os';
import { manifestFormat } from '@esteira/bundle';
import { defineAction } from '@esteira/kit';
import { Bundles, Ledger } from '@esteira/releases';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { S3Store } = await import('@esteira/releases/s3');
    const { commands, clock, log, signal } = runtime;
    const store = new S3Store(values.bucket, signal);
    const uploaded = await run(values, {
      bundles: new Bundles(store, manifestFormat),
      desired: (environment) => new Ledger(store, environment).desired(),
      commands,
      clock,
      log,
      signal,
      temporary: runtime.env['RUNNER_TEMP'] ?? tmpdir(),
    });
    report(uploaded, runtime);
  },
});
