import { fail } from './failures.ts';
import type { Host, Targets } from './host.ts';
import { describeTargets } from './host.ts';
import { unreachable } from './outcome.ts';
import type { Directory } from './ports.ts';

/**
 * The one host that is to be asked. Of several none is chosen, not even where all but one are out of reach: the
 * one that is left may be the wrong one.
 * @throws Failure `fleet-empty`, `fleet-not-one`, `fleet-not-managed`, `fleet-agent-old`
 */
export async function onlyHost(targets: Targets, directory: Pick<Directory, 'resolve'>): Promise<Host> {
  const { hosts, unmanaged, outdated, notes } = await directory.resolve(targets);
  const [host, ...others] = hosts;
  if (host === undefined || others.length > 0) {
    const line = (each: Host) =>
      `${each.name} (${each.id}), ${each.zone}${unmanaged.includes(each) ? ': Systems Manager does not reach it' : ''}`;
    throw fail('fleet-not-one', {
      message: `${describeTargets(targets)}: ${hosts.length} instances run, and one is to be asked.`,
      evidence: [...hosts.map(line), ...notes].join('\n'),
    });
  }
  if (unmanaged.length > 0) throw unreachable(unmanaged, outdated);
  return host;
}
