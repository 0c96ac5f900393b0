import { cloudflareCache } from '@esteira/edge';
import { defineAction } from '@esteira/kit';
import { inputs } from './inputs.ts';
import { bucketManifests } from './manifests.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { clock, log, signal } = runtime;
    const result = await run(values, {
      manifests: bucketManifests(values.bucket ?? '', signal),
      edge: cloudflareCache(values),
      clock,
      log,
      signal,
    });
    report(result, values, runtime);
    if (result.outcome?.failure !== undefined) throw result.outcome.failure;
  },
});
