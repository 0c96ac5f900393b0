import { nodeHttpProbe, requirePassed } from '@esteira/health';
import { defineAction } from '@esteira/kit';
import { inputs } from './inputs.ts';
import { outputs, report } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const health = await run(values, {
      http: nodeHttpProbe(values.ca),
      clock: runtime.clock,
      log: runtime.log,
      signal: runtime.signal,
    });
    // What was seen is told first: a failure must not hide it.
    report(health, runtime);
    requirePassed(health);
  },
});
