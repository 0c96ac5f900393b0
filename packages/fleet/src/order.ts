import type { Host } from './host.ts';

/**
 * Who goes before whom. Hosts that the balancer does not send requests to come first: switching them
 * costs nobody anything, and gains a healthy target. The others follow in a mix of Availability Zones in
 * which every stretch holds of each zone about its share, so that no batch empties one.
 */
export function inOrder(hosts: readonly Host[], isServing: (host: Host) => boolean): Host[] {
  const byName = hosts.toSorted((one, other) => compare(one.name, other.name) || compare(one.id, other.id));
  const [serving, idle] = [byName.filter(isServing), byName.filter((host) => !isServing(host))];
  return [...mixed(idle), ...mixed(serving)];
}

/** The i-th of n hosts of a zone stands at (i + ½) / n. */
function mixed(hosts: readonly Host[]): Host[] {
  const zones = Map.groupBy(hosts, (host) => host.zone);
  const placed = [...zones.values()].flatMap((members) =>
    members.map((host, index) => ({ host, place: (index + 0.5) / members.length })),
  );
  return placed
    .toSorted((one, other) => one.place - other.place || compare(one.host.name, other.host.name))
    .map(({ host }) => host);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
