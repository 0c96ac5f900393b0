import { join } from 'node:path';
import type { Accounts, Judgement, Sealing } from '@esteira/bundle';
import {
  findApplication,
  objectionToLicences,
  openCheckout,
  readAccounts,
  seal,
  writeBom,
} from '@esteira/bundle';
import type { Clock, Commands, Log } from '@esteira/kit';
import { inFreshFolder } from '@esteira/kit';
import type { ObjectStore } from '@esteira/releases';
import { audit } from './audit.ts';
import { build } from './build.ts';
import { openCache } from './cache.ts';
import type { Inputs } from './inputs.ts';
import { mustComeOutTheSame } from './verify.ts';

export interface Ports {
  readonly commands: Commands;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** For a cache in a bucket. */
  readonly openStore: (bucket: string) => Promise<ObjectStore>;
  /** The runner's workspace: where `path` starts. */
  readonly workspace: string;
  /** A folder that outlives the step but not the job. */
  readonly temporary: string;
}

export interface Built extends Sealing {
  /** The bill of materials. */
  readonly sbom: string;
  readonly accounts: Accounts;
  /** None where nobody asked. */
  readonly judgement: Judgement | undefined;
}

/** From a checkout to a sealed bundle. The build happens in a copy: the checkout is left as it was. */
export async function run(inputs: Inputs, ports: Ports): Promise<Built> {
  const { commands, log, signal } = ports;
  const here = join(ports.workspace, inputs.path);
  const checkout = await openCheckout(here, commands, signal);
  const { facts } = await findApplication(here);
  if (checkout.changed.length > 0) {
    log.warning(`Built with changes that are not in the commit: ${checkout.changed.join(', ')}.`);
  }

  const source = { checkout, include: facts.build.include };
  const cache = await openCache(inputs.cache, ports);
  return await inFreshFolder(ports.temporary, async (folder) => {
    const application = await build(source, folder, { commands, signal, cache }, log);
    const accounts = await readAccounts(application);
    const denied = objectionToLicences(accounts.components, application.facts.licences.deny);
    if (denied !== undefined) throw denied;
    const judgement = await audit(inputs.audit, application, accounts, ports);
    const bundle = await log.group('Seal', () =>
      seal(application, checkout, {
        folder: join(ports.temporary, 'esteira-bundles'),
        maxBytes: inputs.maxSize,
        signal,
      }),
    );
    if (inputs.verifyReproducible) await mustComeOutTheSame(source, { application, ...bundle }, ports);
    const sbom = await writeBom(bundle, checkout.commitTime, accounts);
    return { ...bundle, sbom, accounts, judgement };
  });
}
