import { openSnapshots } from '@esteira/backups';
import { defineAction } from '@esteira/kit';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { S3Store } = await import('@esteira/releases/s3');
    const { clock, signal } = runtime;
    const store = new S3Store(values.bucket, signal);
    const snapshots = await openSnapshots(values.rdsInstance, signal);
    report(await run(values, { store, snapshots, clock, signal }), values, runtime);
  },
});
