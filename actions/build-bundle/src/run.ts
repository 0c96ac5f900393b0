import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Accounts, Judgement, Sealing } from '@esteira/bundle';
import {
  BuildCache,
  buildFrontEnd,
  buildServices,
  copyCheckout,
  findApplication,
  installFrontEnd,
  installPhp,
  noCache,
  objectionToLicences,
  openCheckout,
  readAccounts,
  runBuildArtisan,
  seal,
  writeBom,
} from '@esteira/bundle';
import type { Clock, Commands, Log } from '@esteira/kit';
import { sideBySide } from '@esteira/kit';
import { audit } from './audit.ts';
import type { Inputs } from './inputs.ts';

export interface Ports {
  readonly commands: Commands;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly signal: AbortSignal;
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

  const copy = await mkdtemp(join(ports.temporary, 'esteira-build-'));
  try {
    await copyCheckout(checkout, facts.build.include, copy);
    const application = await findApplication(join(copy, checkout.inside));
    const cache = inputs.cache === undefined ? noCache : new BuildCache(inputs.cache, commands, log);
    const workshop = { commands, signal, cache };
    await log.group('Install', () =>
      sideBySide(signal, [
        (either) => installPhp(application, { ...workshop, signal: either }),
        (either) => installFrontEnd(application, { ...workshop, signal: either }),
      ]),
    );
    await log.group('Build', async () => {
      await runBuildArtisan(application, workshop);
      await buildFrontEnd(application, workshop);
      await buildServices(application, workshop);
      await cache.tidy();
    });
    const accounts = await readAccounts(application);
    const denied = objectionToLicences(accounts.components, facts.licences.deny);
    if (denied !== undefined) throw denied;
    const judgement = await audit(inputs.audit, application, accounts, ports);
    const bundle = await log.group('Seal', () =>
      seal(application, checkout, {
        folder: join(ports.temporary, 'esteira-bundles'),
        maxBytes: inputs.maxSize,
        signal,
      }),
    );
    const sbom = await writeBom(bundle, checkout.commitTime, accounts);
    return { ...bundle, sbom, accounts, judgement };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
