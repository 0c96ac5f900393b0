import { MemoryBucket } from '@esteira/backups/testing';
import type { Host } from '@esteira/fleet';
import { parseTargets } from '@esteira/fleet';
import { RecordedRuntime, VirtualClock } from '@esteira/kit/testing';
import type { Agent, Ports } from './world.ts';

export const DATA_HOST: Host = { id: 'i-0a1b2c3d4e5f60718', name: 'data-1', zone: 'sa-east-1a' };
export const RUN = 'https://github.test/runs/9';

/** What every action that asks the host takes. */
export const HOST_INPUTS = {
  bucket: 'clinic-production-backups',
  role: undefined,
  environment: 'production',
  host: parseTargets('tag:Esteira=clinic-production-data'),
  document: 'Esteira-clinic-production-backups',
};

const PHASES = ['check', 'backup', 'ship', 'progress', 'restore', 'verify'] as const;

/** A bucket that takes what drills found, and a host that answers as it was told, and else fails. */
export class SimulatedWorld {
  readonly bucket = new WritableBucket();
  readonly runtime: RecordedRuntime;
  /** What was asked, of whom, in order; `progress` left out. */
  readonly asked: unknown[] = [];
  hosts: readonly Host[] = [DATA_HOST];
  answers: Partial<Agent> = {};

  /** @param now what time it is */
  constructor(now: string) {
    this.runtime = new RecordedRuntime({}, new VirtualClock(Date.parse(now)));
  }

  get ports(): Ports {
    const { clock, log, signal } = this.runtime;
    return {
      store: this.bucket,
      directory: { resolve: async () => ({ hosts: this.hosts, unmanaged: [], notes: [] }) },
      agentOn: (host) => this.#agentOn(host),
      clock,
      log,
      signal,
      run: RUN,
    };
  }

  #agentOn({ id }: Host): Agent {
    const methods = PHASES.map((phase) => [
      phase,
      async (...about: never[]) => {
        if (phase !== 'progress') this.asked.push([phase, id, ...about]);
        const answer = this.answers[phase] as ((...about: never[]) => unknown) | undefined;
        if (answer === undefined) throw new Error(`nobody said what to answer to ${phase}`);
        return await answer(...about);
      },
    ]);
    return Object.fromEntries(methods) as Agent;
  }
}

class WritableBucket extends MemoryBucket {
  async write(key: string, text: string): Promise<{ etag: string } | undefined> {
    if (this.objects.has(key)) return undefined;
    this.put(key, text, 0);
    return { etag: key };
  }
}
