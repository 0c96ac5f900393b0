import { realWorld } from '@esteira/backup-host';
import { openSnapshots } from '@esteira/backups';
import { defineAction } from '@esteira/kit';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const world = await realWorld(values, runtime);
    const snapshots = await openSnapshots(values.rdsInstance, runtime.signal);
    report(await run(values, { ...world, snapshots }), values, runtime);
  },
});
