import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

const monitorUrl = input.matching(
  'URL',
  /^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/,
  'an https URL without a query',
);

export const inputs = {
  bucket: common.backupBucket,
  role: common.role,
  environment: common.backedUpEnvironment,
  'max-age': input.duration({
    description:
      'How old the data of the newest verified backup may be. Drills every week leave room for one that is a day late.',
    example: '2d',
    default: '8d',
  }),
  'max-backup-age': input.duration({
    description: 'How old the data of the newest backup may be, verified or not.',
    example: '3h',
    default: '26h',
  }),
  heartbeat: monitorUrl({
    description:
      'URL of a monitor elsewhere, which misses what never ran. Asked when backups are fresh; with `/fail` behind it when they are not. One that does not answer is a warning.',
    example: 'https://hc-ping.com/5c0e9f0b-7d0a-4e7e-9f0e-2f6b1c9d8a11',
    secret: true,
  }),
};

export type Inputs = ValuesOf<typeof inputs>;
