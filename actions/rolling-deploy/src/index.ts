import { defineAction } from '@esteira/kit';
import { announced } from './github.ts';
import { inputs } from './inputs.ts';
import { realWorld } from './ports.ts';
import { finishCancelled } from './post.ts';
import { outputs, report, reportRecord } from './report.ts';
import { run } from './run.ts';

export default defineAction({
  inputs,
  outputs,
  async main(values, runtime) {
    const { ports } = await realWorld(values, runtime);
    let number: number | undefined;
    const begun = (begunAs: number) => {
      number = begunAs;
      ports.begun(begunAs);
    };
    try {
      report(await run(values, { ...ports, begun }), runtime);
    } catch (error) {
      // A cancel leaves no time to read records; the post step tells what came of it.
      const record =
        number === undefined || runtime.signal.aborted ? undefined : await ports.ledger.deployment(number);
      if (record !== undefined) reportRecord(record, runtime);
      throw error;
    }
  },
  async post(values, runtime, memory) {
    const { ports, resume } = await realWorld(values, runtime);
    const deployment = announced(values, runtime, memory.recall('github-deployment'));
    const record = await finishCancelled(values, ports, resume, deployment);
    if (record !== undefined) reportRecord(record, runtime);
  },
});
