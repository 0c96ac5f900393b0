import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = '/sys/fs/cgroup';
/** Of a machine that has a hierarchy for each controller: the two that systemd wants. */
const OF_SYSTEMD = ['systemd', 'unified'];

/**
 * A cgroup for each host: with one for all, stopping a host would disturb the others. It is under that of
 * `scripts/enter`, so that all hosts share the processors as one: then what steps back on one of them
 * gives way to the visitors of another, as if each had processors of its own.
 * @returns its folder in every hierarchy that counts
 */
export function hostCgroup(name: string): string[] {
  const base = requireEntered();
  return hierarchies(OF_SYSTEMD).map((hierarchy) => made(join(hierarchy, base, 'lively', name)));
}

/** What is in here gets only what all hosts leave of the processors. */
export function idleCgroup(): string[] {
  const base = requireEntered();
  return hierarchies(['cpu']).map((hierarchy) => {
    const folder = made(join(hierarchy, base, 'idle'));
    const idle = join(folder, 'cpu.idle');
    if (existsSync(idle)) writeFileSync(idle, '1');
    return folder;
  });
}

/** A command line whose process starts in these cgroups. */
export function within(cgroups: readonly string[], command: readonly string[]): string[] {
  const join = cgroups.map((cgroup) => `echo $$ > ${cgroup}/cgroup.procs`);
  return ['sh', '-c', [...join, 'exec "$@"'].join(' && '), 'sh', ...command];
}

/** @returns the name under which scripts/enter removes what is left */
export function requireEntered(): string {
  const base = process.env['ESTEIRA_CGROUP'];
  if (base === undefined)
    throw new Error('Hosts boot inside scripts/enter only, which cleans up after them.');
  return base;
}

/** One for everything, or of several those that are there. */
function hierarchies(names: readonly string[]): string[] {
  if (existsSync(join(ROOT, 'cgroup.procs'))) return [ROOT];
  return names.map((name) => join(ROOT, name)).filter((folder) => existsSync(folder));
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
