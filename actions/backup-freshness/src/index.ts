import { defineAction } from '@esteira/kit';
import { heartbeatTo } from './heartbeat.ts';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { S3Store } = await import('@esteira/releases/s3');
    const { clock, log, signal } = runtime;
    const store = new S3Store(values.bucket, signal);
    const heartbeat = heartbeatTo(values.heartbeat, signal);
    report(await run(values, { store, heartbeat, clock, log, signal }), values, runtime);
  },
});
