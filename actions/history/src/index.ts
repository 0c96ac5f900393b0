import { defineAction } from '@esteira/kit';
import { Ledger } from '@esteira/releases';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { S3Store } = await import('@esteira/releases/s3');
    const ledger = new Ledger(new S3Store(values.bucket, runtime.signal), values.environment);
    report(await run(values, { ledger }), values, runtime);
  },
});
