import type { Resource } from './cloudformation.ts';
import { ref, sub } from './cloudformation.ts';

/** Of a template's bucket: a resource of its own, or a parameter that names another. */
export const bucketArn = (bucket = 'Bucket') => sub(`arn:\${AWS::Partition}:s3:::\${${bucket}}`);
export const objects = (path: string, bucket = 'Bucket') =>
  sub(`arn:\${AWS::Partition}:s3:::\${${bucket}}/${path}`);

/** A bucket that is closed to the public, keeps versions, and outlives its stack. */
export const closedBucket = (why: string, properties: Resource['Properties']): Resource => ({
  why: `${why} Deleting the stack leaves it.`,
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
    ...properties,
  },
});

/**
 * What holds for everybody, whatever their role allows: only over TLS, and what lies there is written once.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
 */
export const writtenOnce = ({
  what,
  sid,
  path,
}: {
  readonly what: string;
  readonly sid: string;
  readonly path: string;
}): Resource => ({
  why: `For everybody, whatever their role allows: only over TLS, and no ${what} is ever overwritten.`,
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
          Resource: [bucketArn(), objects('*')],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        {
          // A write must ask that nothing is there. The parts of a large upload cannot; its completion does.
          Sid: sid,
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:PutObject',
          Resource: objects(path),
          Condition: {
            Null: { 's3:if-none-match': 'true' },
            Bool: { 's3:ObjectCreationOperation': 'true' },
          },
        },
      ],
    },
  },
});
