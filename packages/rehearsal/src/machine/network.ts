import { requireEntered } from './cgroup.ts';
import { sh } from './sh.ts';

/**
 * The rehearsal's network: a bridge in a namespace of its own, a namespace for each host, and one
 * cable to this machine. 198.18.0.0/15 is set aside for benchmarks (RFC 2544): no real network has it.
 * Hosts have no way out: what they need comes from the rehearsal.
 */
export const SUBNET = '198.18.77';
export const GATEWAY = `${SUBNET}.1`;
const CLOUD = 'cloud';
const BRIDGE = 'bridge';
const CABLE = 'esteira0';

/** @throws outside scripts/enter: what is set up here would stay on the machine */
export async function openNetwork(): Promise<void> {
  requireEntered();
  await sh('ip', 'netns', 'add', CLOUD);
  await sh('ip', '-n', CLOUD, 'link', 'add', BRIDGE, 'type', 'bridge');
  await sh('ip', '-n', CLOUD, 'link', 'set', BRIDGE, 'up');
  // A run that was killed a moment ago may still be losing its cable.
  await sh('sh', '-c', `ip link delete ${CABLE} 2>/dev/null || true`);
  await sh('ip', 'link', 'add', CABLE, 'type', 'veth', 'peer', 'name', 'machine', 'netns', CLOUD);
  await sh('ip', '-n', CLOUD, 'link', 'set', 'machine', 'master', BRIDGE, 'up');
  await sh('ip', 'address', 'add', `${GATEWAY}/24`, 'dev', CABLE);
  await sh('ip', 'link', 'set', CABLE, 'up');
}

export async function closeNetwork(): Promise<void> {
  await sh('ip', 'link', 'delete', CABLE);
  await sh('ip', 'netns', 'delete', CLOUD);
}

/** Plugs a host's namespace into the bridge and gives it its address. */
export async function plugIn(host: string, address: string): Promise<void> {
  await sh('ip', 'netns', 'add', host);
  await sh('ip', '-n', CLOUD, 'link', 'add', host, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', host);
  await sh('ip', '-n', CLOUD, 'link', 'set', host, 'master', BRIDGE, 'up');
  await sh('ip', '-n', host, 'address', 'add', `${address}/24`, 'dev', 'eth0');
  await sh('ip', '-n', host, 'link', 'set', 'eth0', 'up');
  await sh('ip', '-n', host, 'link', 'set', 'lo', 'up');
}

export async function unplug(host: string): Promise<void> {
  await sh('ip', 'netns', 'delete', host);
}
