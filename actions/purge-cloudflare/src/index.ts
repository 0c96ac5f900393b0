import { manifestFormat } from '@esteira/bundle';
import { cloudflareCache } from '@esteira/edge';
import { defineAction } from '@esteira/kit';
import { Bundles } from '@esteira/releases';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { clock, log, signal } = runtime;
    const result = await run(values, {
      async manifestOf(release) {
        // Loaded here: most purges do without S3.
        const { S3Store } = await import('@esteira/releases/s3');
        return await new Bundles(new S3Store(values.bucket ?? '', signal), manifestFormat).ofRelease(release);
      },
      edge: cloudflareCache(values),
      clock,
      log,
      signal,
    });
    report(result, values, runtime);
    if (result.outcome?.failure !== undefined) throw result.outcome.failure;
  },
});
