import { realWorld } from '@esteira/backup-host';
import { defineAction } from '@esteira/kit';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    report(await run(values, await realWorld(values, runtime)), values, runtime);
  },
});
