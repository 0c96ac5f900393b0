import { manifestFormat } from '@esteira/bundle';
import { defineAction } from '@esteira/kit';
import { Bundles } from '@esteira/releases';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { S3Store } = await import('@esteira/releases/s3');
    const bundles = new Bundles(new S3Store(values.bucket, runtime.signal), manifestFormat);
    report(await run(values, { bundles, clock: runtime.clock, log: runtime.log }), runtime);
  },
});
