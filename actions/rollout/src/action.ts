import { randomUUID } from 'node:crypto';
import type { Action, Inputs, ValuesOf } from '@esteira/kit';
import type { Ports, Result } from './carry-out.ts';
import { finishCancelled } from './finish.ts';
import { announced } from './github.ts';
import type { RolloutInputs, rolloutInputs } from './inputs.ts';
import { outputs, report, reportFailed, reportRecord } from './report.ts';
import { realWorld } from './world.ts';

/** An action that switches releases. `run` is its story; the rest is the same for all of them. */
export function rolloutAction<const Declared extends Inputs & typeof rolloutInputs>(
  inputs: Declared,
  run: (values: ValuesOf<Declared> & RolloutInputs, ports: Ports) => Promise<Result>,
): Action<Declared> {
  return {
    inputs,
    outputs,
    async main(given, runtime) {
      const values = given as ValuesOf<Declared> & RolloutInputs;
      // Matrix jobs share every variable of GitHub's: only this tells whose lock it is.
      const key = randomUUID();
      runtime.remember('owner', key);
      const { ports } = await realWorld(values, runtime, key);
      let number: number | undefined;
      const begun = (begunAs: number) => {
        number = begunAs;
        ports.begun(begunAs);
      };
      try {
        report(await run(values, { ...ports, begun }), runtime);
      } catch (error) {
        if (number !== undefined) await reportFailed(number, ports.ledger, runtime);
        throw error;
      }
    },
    async post(given, runtime, memory) {
      const values = given as ValuesOf<Declared> & RolloutInputs;
      const release = memory.recall('release');
      const key = memory.recall('owner');
      if (typeof release !== 'string' || typeof key !== 'string') return;
      const { ports, resume } = await realWorld(values, runtime, key);
      const deployment = announced(values, release, runtime, memory.recall('github-deployment'));
      const record = await finishCancelled(values, release, ports, resume, deployment);
      if (record !== undefined) reportRecord(record, runtime);
    },
  };
}
