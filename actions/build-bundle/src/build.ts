import { join } from 'node:path';
import type { Application, Checkout, Workshop } from '@esteira/bundle';
import {
  buildFrontEnd,
  buildServices,
  copyCheckout,
  findApplication,
  installFrontEnd,
  installPhp,
  runBuildArtisan,
} from '@esteira/bundle';
import type { Log } from '@esteira/kit';
import { sideBySide } from '@esteira/kit';

/** The commit, and what of the checkout goes with it. */
export interface Source {
  readonly checkout: Checkout;
  /** Paths that are not tracked. */
  readonly include: readonly string[];
}

/** Builds in an empty folder: nothing that merely lay around gets in, and the checkout is left as it was. */
export async function build(
  { checkout, include }: Source,
  folder: string,
  workshop: Workshop,
  log: Log,
): Promise<Application> {
  const { signal, cache } = workshop;
  await copyCheckout(checkout, include, folder);
  const application = await findApplication(join(folder, checkout.inside));
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
  return application;
}
