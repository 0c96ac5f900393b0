import type { Deployment } from './deployment.ts';
import { fail } from './failures.ts';
import type { Host } from './host.ts';

/** Instances may be terminated at any moment: what must be done, or served, must be so by one that is there. */

/** A release that nobody serves is not live, even if nobody refused it. @throws Failure `fleet-empty` */
export function requireSomebody(deployment: Deployment, hosts: readonly Host[]): Host {
  const [host] = deployment.present(hosts);
  if (host !== undefined) return host;
  throw fail('fleet-empty', {
    message: 'Every instance that was to serve the release was terminated during the rollout.',
  });
}

/**
 * Once, on the first of these hosts; where it is terminated meanwhile, on the next: what is done so can be
 * begun again, and nobody goes on as if it were done.
 * @throws Failure `fleet-empty`, and of the host
 */
export async function once(
  deployment: Deployment,
  hosts: readonly Host[],
  act: (host: Host) => Promise<void>,
): Promise<void> {
  for (;;) {
    const host = requireSomebody(deployment, hosts);
    await act(host);
    if (deployment.present([host]).length > 0) return;
  }
}
