import { bucketArn, objects } from '../bucket.ts';
import { jobRole } from '../job-role.ts';
import { jobsOf } from '../trust.ts';

/** For prune-bundles. It may remove bundles, of which the bucket keeps versions; it adds and changes nothing. */
export const pruneRole = jobRole({
  why: 'For prune-bundles, in a job of the branch. It removes bundles; what is removed can be brought back for 30 days.',
  description: 'Esteira: removes bundles that no environment needs',
  jobs: jobsOf('ref:refs/heads/${Branch}'),
  policy: 'esteira-prune',
  statements: [
    { Sid: 'OldBundles', Effect: 'Allow', Action: 's3:DeleteObject', Resource: objects('bundles/*') },
    { Sid: 'WhatIsNeeded', Effect: 'Allow', Action: 's3:GetObject', Resource: objects('environments/*') },
    { Sid: 'WhatThereIs', Effect: 'Allow', Action: 's3:ListBucket', Resource: bucketArn() },
  ],
});
