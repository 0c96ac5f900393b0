import type { Resource } from '../cloudformation.ts';
import { sub } from '../cloudformation.ts';
import { trustOf } from '../trust.ts';

/** For upload-bundle. It adds bundles; it can neither deploy nor touch the records of an environment. */
export const buildRole: Resource = {
  why: 'For upload-bundle, in a job of the branch. It adds bundles, and looks which ones run.',
  Type: 'AWS::IAM::Role',
  Properties: {
    Description: 'Esteira: adds bundles to the bucket',
    AssumeRolePolicyDocument: trustOf('ref:refs/heads/${Branch}'),
    Policies: [
      {
        PolicyName: 'esteira-build',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'BundlesAndCache',
              Effect: 'Allow',
              Action: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
              Resource: [
                sub('arn:${AWS::Partition}:s3:::${Bucket}/bundles/*'),
                sub('arn:${AWS::Partition}:s3:::${Bucket}/cache/*'),
              ],
            },
            {
              Sid: 'WhatRuns',
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: sub('arn:${AWS::Partition}:s3:::${Bucket}/environments/*/current.json'),
            },
            {
              // On the bucket, without a prefix: else S3 answers 403 for what is not there yet.
              Sid: 'TellMissingFromForbidden',
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
