import { asFailure, isFailure } from '@esteira/kit';
import { bringBack } from './bring-back.ts';
import type { Deployment } from './deployment.ts';
import type { Host } from './host.ts';
import type { Plan, Survey } from './plan.ts';

/**
 * Batch by batch; where one host does not take the release, all that were switched are brought back.
 * @throws Failure `rollout-reverted`, `rollout-half-done`
 */
export async function switchAll(deployment: Deployment, plan: Plan, survey: Survey): Promise<void> {
  const switched: (readonly Host[])[] = [];
  try {
    for (const [index, batch] of plan.batches.entries()) {
      const title = `Batch ${index + 1} of ${plan.batches.length}: ${batch.map((host) => host.name).join(', ')}`;
      await deployment.ports.log.group(title, async () => {
        await deployment.awaitCapacity(batch, survey.hosts);
        // From here on it is touched: what fails now has to be brought back.
        switched.push(batch);
        await switchBatch(deployment, batch, survey);
        await deployment.bake(switched.flat());
      });
    }
  } catch (error) {
    // Who cannot tell whether a release is well has no reason to take it back either.
    if (deployment.isStopped || isFailure(error, 'alarm-silent')) throw error;
    const reason = asFailure(error);
    await deployment.chronicle.bringingBack(reason);
    throw await bringBack(deployment, switched, survey, reason);
  }
}

export async function switchBatch(
  deployment: Deployment,
  batch: readonly Host[],
  survey: Survey,
): Promise<void> {
  await deployment.drain(batch, survey.registrations);
  await deployment.activate(batch, survey.registrations);
  await deployment.rejoin(batch, survey.registrations);
}
