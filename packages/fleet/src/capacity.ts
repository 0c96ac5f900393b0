import type { CountOrShare } from '@esteira/kit';
import { countOf } from '@esteira/kit';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import type { Registration } from './ports.ts';

export type Target = Registration & { readonly healthy: boolean };

/**
 * What is missing for these hosts to leave: the first target group that would keep fewer healthy targets
 * than it must. Hosts that are not healthy there take nothing with them.
 */
export function shortage(
  leaving: readonly Host[],
  targets: readonly Target[],
  minHealthy: CountOrShare,
): Error | undefined {
  for (const [group, members] of Map.groupBy(targets, (each) => each.targetGroup)) {
    const healthy = members.filter((each) => each.healthy);
    const left = healthy.filter((each) => !leaving.some((host) => host.id === each.host));
    const needed = countOf(minHealthy, members.length);
    if (left.length === healthy.length || left.length >= needed) continue;
    const names = leaving.map((host) => host.name).join(', ');
    return fail('fleet-no-capacity', {
      message: `Without ${names}, ${group} has ${left.length} healthy targets; \`min-healthy\` asks for ${needed}.`,
    });
  }
  return undefined;
}

/** The same targets once these hosts were switched: they came back healthy, or the rollout ended there. */
export function afterSwitch(targets: readonly Target[], switched: readonly Host[]): Target[] {
  return targets.map((each) =>
    switched.some((host) => host.id === each.host) ? { ...each, healthy: true } : each,
  );
}
