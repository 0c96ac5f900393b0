import { closedBucket, writtenOnce } from '../bucket.ts';
import { ref } from '../cloudformation.ts';

/** What is written stays: locked at first, and for thirty days more from when it was removed. */
const bucket = closedBucket('Backups. What is in it cannot be changed, nor erased while its lock holds.', {
  ObjectLockEnabled: true,
  ObjectLockConfiguration: {
    ObjectLockEnabled: 'Enabled',
    Rule: { DefaultRetention: { Mode: ref('LockMode'), Days: ref('LockDays') } },
  },
  LifecycleConfiguration: {
    Rules: [
      {
        // A large dump takes hours; who began it may have died.
        Id: 'broken-uploads',
        Status: 'Enabled',
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 },
      },
      {
        // As long as what was removed can be brought back. A version that is locked stays until it is not.
        Id: 'removed-backups-go-for-good',
        Status: 'Enabled',
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        ExpiredObjectDeleteMarker: true,
      },
    ],
  },
});

const policy = writtenOnce({ what: 'object', sid: 'EverythingIsWrittenOnce', path: '*' });

export const bucketResources = { Bucket: bucket, BucketPolicy: policy };
