import type { DeploymentRecord, DesiredRecord } from '@esteira/fleet';
import { previousGood } from '@esteira/fleet';
import type { Use } from '@esteira/releases';

/**
 * The releases that an environment still needs, the strongest reason first.
 * @param history newest first, as far back as a rollback looks
 * @param deployments how many of them count by themselves
 */
export function usesOf(
  environment: string,
  desired: DesiredRecord | undefined,
  history: readonly DeploymentRecord[],
  deployments: number,
): Use[] {
  const uses: Use[] = [];
  const use = (release: string | undefined, why: string) => {
    if (release !== undefined && release !== '') uses.push({ release, why });
  };
  use(desired?.release, `${environment} runs it`);
  if (desired !== undefined) use(previousGood(desired.release, history), `${environment} can return to it`);
  use(desired?.previous, `${environment} ran it before`);
  for (const { number, release, base, hosts } of history.slice(0, deployments)) {
    use(release, `deployment ${number} of ${environment}`);
    use(base, `base of deployment ${number} of ${environment}`);
    for (const host of hosts)
      use(host.release, `${host.name} had it at deployment ${number} of ${environment}`);
  }
  return uses;
}
