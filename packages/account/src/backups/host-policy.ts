import { bucketArn, objects } from '../bucket.ts';
import type { Resource } from '../cloudformation.ts';
import { sub } from '../cloudformation.ts';
import { fromHosts } from './places.ts';

const record = (name: string) => objects(`environments/\${Environment}/${name}.json`, 'ReleasesBucket');

/** Hosts have it all the time, and so has whoever breaks into one: it adds and reads, and takes nothing away. */
export const hostPolicy: Resource = {
  why: 'What a host needs to back up and to restore: it adds to the backups, and can neither change nor remove one.\nFor the role of the instances that do it.',
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: {
    Description: sub('Esteira: what a host that backs up ${Environment} needs'),
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          // What it reads is sealed: it takes the key to open it.
          Sid: 'AddAndReadBackups',
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
          Resource: fromHosts,
        },
        {
          Sid: 'WhatRunsAndWhoIsAtWork',
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: [record('current'), record('lock'), record('dump')],
        },
        {
          // That a dump is being taken: rollouts wait for it.
          Sid: 'SayThatADumpRuns',
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource: record('dump'),
        },
        {
          // On the buckets, without a prefix: else S3 answers 403 for what is not there. A lock that nobody
          // holds must be told from one that may not be read.
          Sid: 'TellMissingFromForbidden',
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: [bucketArn(), bucketArn('ReleasesBucket')],
        },
      ],
    },
  },
};
