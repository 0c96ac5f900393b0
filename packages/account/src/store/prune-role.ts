import type { Resource } from '../cloudformation.ts';
import { sub } from '../cloudformation.ts';
import { trustOf } from '../trust.ts';

/** For prune-bundles. It may remove bundles, of which the bucket keeps versions; it adds and changes nothing. */
export const pruneRole: Resource = {
  why: 'For prune-bundles, in a job of the branch. It removes bundles; what is removed can be brought back for 30 days.',
  Type: 'AWS::IAM::Role',
  Properties: {
    Description: 'Esteira: removes bundles that no environment needs',
    AssumeRolePolicyDocument: trustOf('ref:refs/heads/${Branch}'),
    Policies: [
      {
        PolicyName: 'esteira-prune',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'OldBundles',
              Effect: 'Allow',
              Action: 's3:DeleteObject',
              Resource: sub('arn:${AWS::Partition}:s3:::${Bucket}/bundles/*'),
            },
            {
              Sid: 'WhatIsNeeded',
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: sub('arn:${AWS::Partition}:s3:::${Bucket}/environments/*'),
            },
            {
              Sid: 'WhatThereIs',
              Effect: 'Allow',
              Action: 's3:ListBucket',
              Resource: sub('arn:${AWS::Partition}:s3:::${Bucket}'),
            },
          ],
        },
      },
    ],
  },
};
