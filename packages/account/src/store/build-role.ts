import { bucketArn, objects } from '../bucket.ts';
import { jobRole } from '../job-role.ts';
import { jobsOf } from '../trust.ts';

/** For upload-bundle. It adds bundles; it can neither deploy nor touch the records of an environment. */
export const buildRole = jobRole({
  why: 'For upload-bundle, in a job of the branch. It adds bundles, and looks which ones run.',
  description: 'Esteira: adds bundles to the bucket',
  jobs: jobsOf('ref:refs/heads/${Branch}'),
  policy: 'esteira-build',
  statements: [
    {
      Sid: 'BundlesAndCache',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      Resource: [objects('bundles/*'), objects('cache/*')],
    },
    {
      Sid: 'WhatRuns',
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: objects('environments/*/current.json'),
    },
    {
      // On the bucket, without a prefix: else S3 answers 403 for what is not there yet.
      Sid: 'TellMissingFromForbidden',
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: bucketArn(),
    },
  ],
});
