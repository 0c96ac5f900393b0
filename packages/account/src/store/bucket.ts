import { closedBucket, writtenOnce } from '../bucket.ts';

/** What the bucket keeps, and for how long. */
const bucket = closedBucket('Bundles, and the records of the environments.', {
  LifecycleConfiguration: {
    Rules: [
      {
        Id: 'broken-uploads',
        Status: 'Enabled',
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      },
      {
        // The lock is written again every few seconds while a deployment runs.
        Id: 'old-versions-of-records',
        Status: 'Enabled',
        Prefix: 'environments/',
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      },
      {
        // Never expired: the release that is live may be old, and a new host must fetch it at once.
        Id: 'old-bundles-cost-less',
        Status: 'Enabled',
        Prefix: 'bundles/',
        Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 90 }],
      },
      {
        // What builds keep for the next one: made again where it is gone.
        Id: 'cache-is-forgotten',
        Status: 'Enabled',
        Prefix: 'cache/',
        ExpirationInDays: 30,
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      },
      {
        // As long as what prune-bundles removed can be brought back.
        Id: 'removed-bundles-go-for-good',
        Status: 'Enabled',
        Prefix: 'bundles/',
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        ExpiredObjectDeleteMarker: true,
      },
    ],
  },
});

const policy = writtenOnce({ what: 'bundle', sid: 'BundlesAreWrittenOnce', path: 'bundles/*' });

export const bucketResources = { Bucket: bucket, BucketPolicy: policy };
