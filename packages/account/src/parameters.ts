import { FLEET_TAG } from './fleet.ts';

/** What more than one template asks for. */

export const environmentParameter = {
  Type: 'String',
  Description: 'Its name in Esteira and in GitHub (Settings, Environments), such as production.',
  AllowedPattern: '^[a-z0-9][a-z0-9-]{0,38}$',
} as const;

/** One more environment of GitHub's; empty where there is none. */
export const furtherEnvironment = (description: string) =>
  ({
    Type: 'String',
    Description: description,
    Default: '',
    AllowedPattern: '^([a-z0-9][a-z0-9-]{0,254})?$',
  }) as const;

export const bucketParameter = (description: string) =>
  ({
    Type: 'String',
    Description: description,
    AllowedPattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
  }) as const;

export const storeParameter = bucketParameter('The output Bucket of the stack of store.yml.');

/** @param may what its jobs may do */
export const branchParameter = (may: string) =>
  ({
    Type: 'String',
    Description: `The branch whose jobs may ${may}.`,
    Default: 'main',
    AllowedPattern: '^[A-Za-z0-9._/-]+$',
  }) as const;

/** @param whose hosts have the tag */
export const fleetParameter = (whose: string) =>
  ({
    Type: 'String',
    Description: `Value of the tag ${FLEET_TAG} on ${whose}.`,
    AllowedPattern: '^[A-Za-z0-9._-]{1,128}$',
  }) as const;
