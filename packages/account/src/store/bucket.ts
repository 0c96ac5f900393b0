import type { Resource } from '../cloudformation.ts';
import { ref, sub } from '../cloudformation.ts';

/** What the bucket keeps, and for how long. */
const bucket: Resource = {
  why: 'Bundles, and the records of the environments. Deleting the stack leaves it.',
  Type: 'AWS::S3::Bucket',
  DeletionPolicy: 'Retain',
  UpdateReplacePolicy: 'Retain',
  Properties: {
    BucketName: ref('BucketName'),
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    VersioningConfiguration: { Status: 'Enabled' },
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
  },
};

/**
 * What holds for everybody, whatever their role allows.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
 */
const policy: Resource = {
  why: 'For everybody, whatever their role allows: only over TLS, and no bundle is ever overwritten.',
  Type: 'AWS::S3::BucketPolicy',
  Properties: {
    Bucket: ref('Bucket'),
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'OnlyOverTls',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [
            sub('arn:${AWS::Partition}:s3:::${Bucket}'),
            sub('arn:${AWS::Partition}:s3:::${Bucket}/*'),
          ],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        {
          // A write must ask that nothing is there. The parts of a large upload cannot; its completion does.
          Sid: 'BundlesAreWrittenOnce',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:PutObject',
          Resource: sub('arn:${AWS::Partition}:s3:::${Bucket}/bundles/*'),
          Condition: {
            Null: { 's3:if-none-match': 'true' },
            Bool: { 's3:ObjectCreationOperation': 'true' },
          },
        },
      ],
    },
  },
};

export const bucketResources = { Bucket: bucket, BucketPolicy: policy };
