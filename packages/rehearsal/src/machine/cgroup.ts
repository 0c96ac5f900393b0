import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A cgroup for each host: with one for all, stopping a host would disturb the others. Machines have one
 * hierarchy, or, as a hybrid, two that systemd wants; `scripts/enter` removes them in the end.
 */
export function createCgroup(name: string): string[] {
  const base = requireEntered();
  return hierarchies().map((hierarchy) => {
    const folder = join(hierarchy, base, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  });
}

/** @returns the name under which scripts/enter removes what is left */
export function requireEntered(): string {
  const base = process.env['ESTEIRA_CGROUP'];
  if (base === undefined)
    throw new Error('Hosts boot inside scripts/enter only, which cleans up after them.');
  return base;
}

function hierarchies(): string[] {
  const unified = '/sys/fs/cgroup';
  if (existsSync(join(unified, 'cgroup.procs'))) return [unified];
  return ['systemd', 'unified'].map((name) => join(unified, name)).filter((folder) => existsSync(folder));
}
