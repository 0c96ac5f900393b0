import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  admits,
  BACKUPS,
  BUCKET,
  backups,
  documentArn,
  environment,
  GROUP,
  instanceArn,
  may,
  production,
  type Role,
  scalingGroupArn,
  store,
} from './account.ts';
import {
  ANY_SNAPSHOT,
  BACKUP_DOCUMENT,
  BUNDLE,
  DATA,
  DATA_HOST,
  DUMP_MARK,
  MANIFEST,
  OURS,
  once,
  part,
  RDS_INSTANCE,
  RECORD,
  RESTORE_DOCUMENT,
  replacing,
  SNAPSHOT,
  VERIFIED,
  whole,
} from './requests.ts';

/** What the templates allow, and what they do not. */

type Question = readonly [string, string, Record<string, string>?];

/** Those who have hosts back up, drill and restore. */
const senders = (...question: Question): (readonly [Role, Question])[] => [
  ['backup', question],
  ['restore', question],
];

/** Each operation of AWS’s that the code uses, by whom, and as IAM sees it. */
const CALLS: Readonly<Record<string, readonly (readonly [Role, ...Question[]])[]>> = {
  GetObject: [
    ['build', ['s3:GetObject', `${BUNDLE}.json`], ['s3:GetObject', `${BUCKET}/cache/vendor-1.tar.zst`]],
    ['deploy', ['s3:GetObject', `${BUNDLE}.json`], ['s3:GetObject', RECORD], ['s3:GetObject', DUMP_MARK]],
    [
      'prune',
      ['s3:GetObject', `${BUCKET}/environments/staging/current.json`],
      ['s3:GetObject', `${BUCKET}/environments/production/deployments/000007.json`],
    ],
    [
      'host',
      ['s3:GetObject', `${BUNDLE}.tar.zst`],
      ['s3:GetObject', `${BUNDLE}.json`],
      ['s3:GetObject', RECORD],
      ['s3:GetObject', `${BUCKET}/environments/production/current.json`],
      ['s3:GetObject', `${BUCKET}/environments/production/deployments/000007.json`],
    ],
    [
      'backing-up host',
      ...[MANIFEST, ...DATA, RECORD, DUMP_MARK].map((key): Question => ['s3:GetObject', key]),
    ],
    ['backup', ['s3:GetObject', MANIFEST], ['s3:GetObject', VERIFIED]],
    ['restore', ['s3:GetObject', MANIFEST], ['s3:GetObject', VERIFIED]],
    ['prune-backups', ['s3:GetObject', MANIFEST], ['s3:GetObject', VERIFIED]],
  ],
  DeleteObject: [
    ['prune', ['s3:DeleteObject', `${BUNDLE}.tar.zst`], ['s3:DeleteObject', `${BUNDLE}.json`]],
    ['prune-backups', ...[MANIFEST, ...DATA, VERIFIED].map((key): Question => ['s3:DeleteObject', key])],
  ],
  HeadObject: [
    ['build', ['s3:GetObject', `${BUNDLE}.tar.zst`]],
    // Without the latter two, S3 leaves the lock out of what it answers.
    [
      'prune-backups',
      ['s3:GetObject', MANIFEST],
      ['s3:GetObjectRetention', MANIFEST],
      ['s3:GetObjectLegalHold', MANIFEST],
    ],
  ],
  PutObject: [
    ['build', ['s3:PutObject', `${BUNDLE}.tar.zst`, once], ['s3:PutObject', `${BUNDLE}.json`, once]],
    ['deploy', ['s3:PutObject', RECORD, once], ['s3:PutObject', RECORD, replacing]],
    [
      'backing-up host',
      ...[MANIFEST, ...DATA].map((key): Question => ['s3:PutObject', key, once]),
      ['s3:PutObject', DUMP_MARK, once],
      ['s3:PutObject', DUMP_MARK, replacing],
    ],
    ['backup', ['s3:PutObject', VERIFIED, once]],
  ],
  CreateMultipartUpload: [
    ['build', ['s3:PutObject', `${BUNDLE}.tar.zst`, part]],
    ['backing-up host', ...DATA.map((key): Question => ['s3:PutObject', key, part])],
  ],
  UploadPart: [
    ['build', ['s3:PutObject', `${BUNDLE}.tar.zst`, part]],
    ['backing-up host', ...DATA.map((key): Question => ['s3:PutObject', key, part])],
  ],
  CompleteMultipartUpload: [
    [
      'build',
      ['s3:PutObject', `${BUNDLE}.tar.zst`, once],
      ['s3:PutObject', `${BUCKET}/cache/vendor-1.tar.zst`, once],
    ],
    ['backing-up host', ...DATA.map((key): Question => ['s3:PutObject', key, once])],
  ],
  AbortMultipartUpload: [
    ['build', ['s3:AbortMultipartUpload', `${BUNDLE}.tar.zst`]],
    ['backing-up host', ...DATA.map((key): Question => ['s3:AbortMultipartUpload', key])],
  ],
  ListObjectsV2: [
    ['build', ['s3:ListBucket', BUCKET]],
    ['prune', ['s3:ListBucket', BUCKET]],
    ['deploy', ['s3:ListBucket', BUCKET]],
    // Without these, S3 says that it may not read what is not there.
    ['backing-up host', ['s3:ListBucket', BACKUPS], ['s3:ListBucket', BUCKET]],
    ['backup', ['s3:ListBucket', BACKUPS]],
    ['restore', ['s3:ListBucket', BACKUPS]],
    ['prune-backups', ['s3:ListBucket', BACKUPS]],
  ],
  SendCommand: [
    [
      'deploy',
      ['ssm:SendCommand', documentArn('Esteira-clinic-production')],
      ['ssm:SendCommand', instanceArn('i-1'), OURS],
    ],
    [
      'backing-up deploy',
      ['ssm:SendCommand', documentArn('Esteira-clinic-production')],
      ['ssm:SendCommand', instanceArn('i-1'), OURS],
      ['ssm:SendCommand', BACKUP_DOCUMENT],
      ['ssm:SendCommand', instanceArn('i-2'), DATA_HOST],
    ],
    ['backup', ['ssm:SendCommand', BACKUP_DOCUMENT]],
    ['restore', ['ssm:SendCommand', RESTORE_DOCUMENT]],
    ...senders('ssm:SendCommand', instanceArn('i-2'), DATA_HOST),
  ],
  ListCommandInvocations: [
    ['deploy', ['ssm:ListCommandInvocations', '*']],
    ...senders('ssm:ListCommandInvocations', '*'),
  ],
  DescribeInstanceInformation: [
    ['deploy', ['ssm:DescribeInstanceInformation', '*']],
    ...senders('ssm:DescribeInstanceInformation', '*'),
  ],
  DescribeInstances: [['deploy', ['ec2:DescribeInstances', '*']], ...senders('ec2:DescribeInstances', '*')],
  DescribeAutoScalingGroups: [
    ['deploy', ['autoscaling:DescribeAutoScalingGroups', '*']],
    ...senders('autoscaling:DescribeAutoScalingGroups', '*'),
  ],
  SuspendProcesses: [
    [
      'deploy',
      [
        'autoscaling:SuspendProcesses',
        scalingGroupArn('web'),
        { 'aws:ResourceTag/Esteira': 'clinic-production' },
      ],
    ],
  ],
  ResumeProcesses: [
    [
      'deploy',
      [
        'autoscaling:ResumeProcesses',
        scalingGroupArn('web'),
        { 'aws:ResourceTag/Esteira': 'clinic-production' },
      ],
    ],
  ],
  DescribeDBInstances: [['backup', ['rds:DescribeDBInstances', RDS_INSTANCE]]],
  CreateDBSnapshot: [['backup', ['rds:CreateDBSnapshot', RDS_INSTANCE], ['rds:CreateDBSnapshot', SNAPSHOT]]],
  DescribeDBSnapshots: [
    ['backup', ['rds:DescribeDBSnapshots', SNAPSHOT]],
    ['prune-backups', ['rds:DescribeDBSnapshots', RDS_INSTANCE], ['rds:DescribeDBSnapshots', ANY_SNAPSHOT]],
  ],
  DeleteDBSnapshot: [['prune-backups', ['rds:DeleteDBSnapshot', SNAPSHOT]]],
  DescribeAlarms: [['deploy', ['cloudwatch:DescribeAlarms', '*']]],
  DescribeTargetGroups: [['deploy', ['elasticloadbalancing:DescribeTargetGroups', '*']]],
  DescribeTargetGroupAttributes: [['deploy', ['elasticloadbalancing:DescribeTargetGroupAttributes', '*']]],
  DescribeTargetHealth: [['deploy', ['elasticloadbalancing:DescribeTargetHealth', '*']]],
  DeregisterTargets: [['deploy', ['elasticloadbalancing:DeregisterTargets', GROUP]]],
  RegisterTargets: [
    ['deploy', ['elasticloadbalancing:RegisterTargets', GROUP]],
    ['host', ['elasticloadbalancing:RegisterTargets', GROUP]],
  ],
};

describe('each call that the code makes', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const sources = globSync('{packages/{backups,fleet,releases,kit,edge,health},actions/*}/src/**/*.ts', {
    cwd: root,
  })
    .filter((path) => !path.includes('testing'))
    .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
    .filter((source) => /from '@aws-sdk\//.test(source))
    .join('\n');
  const used = new Set(
    [...sources.matchAll(/new (\w+)Command\(|\bpaginate(\w+)\(/g)].map(
      ([, command, page]) => command ?? page ?? '',
    ),
  );

  test('is in the table below, and nothing that it does not make', () => {
    expect([...used].toSorted()).toEqual(Object.keys(CALLS).toSorted());
  });

  const rows = Object.entries(CALLS).flatMap(([call, uses]) =>
    uses.flatMap(([role, ...questions]) => questions.map((question) => ({ call, role, question }))),
  );
  test.each(rows)('$call by the $role role is allowed', ({ role, question }) => {
    expect(may(role, ...question)).toBe(true);
  });
});

describe('the deploy role', () => {
  test('cannot send AWS-RunShellScript, nor any document but its own', () => {
    expect(may('deploy', 'ssm:SendCommand', 'arn:aws:ssm:sa-east-1::document/AWS-RunShellScript')).toBe(
      false,
    );
    expect(may('deploy', 'ssm:SendCommand', documentArn('AWS-RunShellScript'))).toBe(false);
    expect(may('deploy', 'ssm:SendCommand', documentArn('Esteira-clinic-staging'))).toBe(false);
    expect(may('deploy', 'ssm:SendCommand', documentArn('Esteira-clinic-production-2'))).toBe(false);
  });

  test('cannot have anything backed up or restored, nor reach the host that does', () => {
    expect(may('deploy', 'ssm:SendCommand', BACKUP_DOCUMENT)).toBe(false);
    expect(may('deploy', 'ssm:SendCommand', RESTORE_DOCUMENT)).toBe(false);
    expect(may('deploy', 'ssm:SendCommand', instanceArn('i-2'), DATA_HOST)).toBe(false);
  });

  test('cannot restore, where it may have a backup made, nor read or write a backup', () => {
    expect(may('backing-up deploy', 'ssm:SendCommand', RESTORE_DOCUMENT)).toBe(false);
    const other = { 'ssm:resourceTag/Esteira': 'clinic-staging-data' };
    expect(may('backing-up deploy', 'ssm:SendCommand', instanceArn('i-3'), other)).toBe(false);
    for (const key of [MANIFEST, VERIFIED, ...DATA]) {
      expect(may('backing-up deploy', 's3:GetObject', key)).toBe(false);
      expect(may('backing-up deploy', 's3:PutObject', key, once)).toBe(false);
      expect(may('backing-up deploy', 's3:DeleteObject', key)).toBe(false);
    }
  });

  test('cannot write a document, nor change what a version of it is', () => {
    const own = documentArn('Esteira-clinic-production');
    for (const action of [
      'CreateDocument',
      'UpdateDocument',
      'UpdateDocumentDefaultVersion',
      'DeleteDocument',
    ]) {
      expect(may('deploy', `ssm:${action}`, own)).toBe(false);
    }
  });

  test('cannot reach a host without the tag, nor one of another environment', () => {
    const host = instanceArn('i-1');
    expect(may('deploy', 'ssm:SendCommand', host)).toBe(false);
    expect(may('deploy', 'ssm:SendCommand', host, { 'ssm:resourceTag/Role': 'web' })).toBe(false);
    const staging = { 'ssm:resourceTag/Esteira': 'clinic-staging' };
    expect(may('deploy', 'ssm:SendCommand', host, staging)).toBe(false);
  });

  test('cannot open a session on a host, nor put the tag on another', () => {
    expect(may('deploy', 'ssm:StartSession', instanceArn('i-1'), OURS)).toBe(false);
    expect(may('deploy', 'ec2:CreateTags', instanceArn('i-2'))).toBe(false);
  });

  test('cannot overwrite, add or delete a bundle', () => {
    for (const key of [`${BUNDLE}.json`, `${BUNDLE}.tar.zst`]) {
      expect(may('deploy', 's3:PutObject', key, whole)).toBe(false);
      expect(may('deploy', 's3:PutObject', key, once)).toBe(false);
      expect(may('deploy', 's3:DeleteObject', key)).toBe(false);
      expect(may('deploy', 's3:DeleteObjectVersion', key)).toBe(false);
    }
  });

  test('cannot write the records of another environment, nor read or delete them', () => {
    for (const name of ['staging', 'production-2']) {
      const record = `${BUCKET}/environments/${name}/current.json`;
      expect(may('deploy', 's3:PutObject', record, once)).toBe(false);
      expect(may('deploy', 's3:GetObject', record)).toBe(false);
    }
    expect(may('deploy', 's3:DeleteObject', RECORD)).toBe(false);
  });

  test('cannot touch a target group or an Auto Scaling group of somebody else', () => {
    const other = GROUP.replace('clinic-web', 'shop-web');
    expect(may('deploy', 'elasticloadbalancing:DeregisterTargets', other)).toBe(false);
    expect(may('deploy', 'autoscaling:SuspendProcesses', scalingGroupArn('shop'))).toBe(false);
    const shop = { 'aws:ResourceTag/Esteira': 'shop-production' };
    expect(may('deploy', 'autoscaling:SuspendProcesses', scalingGroupArn('shop'), shop)).toBe(false);
  });
});

describe('the build role', () => {
  test('cannot deploy', () => {
    expect(may('build', 'ssm:SendCommand', documentArn('Esteira-clinic-production'))).toBe(false);
    expect(may('build', 'ssm:SendCommand', instanceArn('i-1'), OURS)).toBe(false);
    expect(may('build', 'elasticloadbalancing:DeregisterTargets', GROUP)).toBe(false);
  });

  test('cannot write or read the records of an environment', () => {
    expect(may('build', 's3:PutObject', RECORD, once)).toBe(false);
    expect(may('build', 's3:GetObject', RECORD)).toBe(false);
  });

  test('cannot read or write anything but bundles, the cache and what runs', () => {
    expect(may('build', 's3:PutObject', `${BUCKET}/cloudformation/environment.yml`, once)).toBe(false);
    expect(may('build', 's3:GetObject', `${BUCKET}/environments/production/deployments/000007.json`)).toBe(
      false,
    );
  });

  test('cannot overwrite or delete a bundle, whole or in parts', () => {
    const key = `${BUNDLE}.tar.zst`;
    expect(may('build', 's3:PutObject', key, whole)).toBe(false);
    expect(may('build', 's3:PutObject', key, replacing)).toBe(false);
    expect(may('build', 's3:DeleteObject', key)).toBe(false);
    expect(may('build', 's3:DeleteObjectVersion', key)).toBe(false);
  });
});

describe('the prune role', () => {
  test('cannot erase for good what it removes', () => {
    expect(may('prune', 's3:DeleteObjectVersion', `${BUNDLE}.tar.zst`)).toBe(false);
    expect(may('prune', 's3:PutLifecycleConfiguration', BUCKET)).toBe(false);
    expect(may('prune', 's3:PutBucketVersioning', BUCKET)).toBe(false);
  });

  test('cannot add or change a bundle, nor touch a record or a host', () => {
    expect(may('prune', 's3:PutObject', `${BUNDLE}.tar.zst`, once)).toBe(false);
    expect(may('prune', 's3:PutObject', RECORD, replacing)).toBe(false);
    expect(may('prune', 's3:DeleteObject', RECORD)).toBe(false);
    expect(may('prune', 'ssm:SendCommand', documentArn('Esteira-clinic-production'))).toBe(false);
  });
});

describe('a host', () => {
  test('cannot write to the bucket', () => {
    for (const key of [RECORD, `${BUNDLE}.json`, `${BUCKET}/anything`]) {
      expect(may('host', 's3:PutObject', key, once)).toBe(false);
      expect(may('host', 's3:DeleteObject', key)).toBe(false);
    }
  });

  test('cannot read another environment', () => {
    expect(may('host', 's3:GetObject', `${BUCKET}/environments/staging/current.json`)).toBe(false);
    expect(may('host', 's3:ListBucket', BUCKET)).toBe(false);
  });

  test('cannot send commands, nor take a host out of the balancer', () => {
    expect(may('host', 'ssm:SendCommand', documentArn('Esteira-clinic-production'))).toBe(false);
    expect(may('host', 'elasticloadbalancing:DeregisterTargets', GROUP)).toBe(false);
    expect(may('host', 'elasticloadbalancing:RegisterTargets', GROUP.replace('clinic', 'shop'))).toBe(false);
  });

  test('is given its role by EC2, and by nobody else', () => {
    const trust = production.resources['HostRole']?.Properties.AssumeRolePolicyDocument;
    expect(trust.Statement).toEqual([
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ]);
  });
});

describe('whatever a role allows', () => {
  test('nothing goes over a connection without TLS', () => {
    const open = { 'aws:SecureTransport': 'false' };
    expect(may('build', 's3:GetObject', `${BUNDLE}.json`, open)).toBe(false);
    expect(may('host', 's3:GetObject', `${BUNDLE}.tar.zst`, open)).toBe(false);
    expect(may('backing-up host', 's3:GetObject', MANIFEST, open)).toBe(false);
  });

  test.each([
    ['releases', store],
    ['backups', backups],
  ])('the bucket of the %s keeps versions, encrypts and is closed to the public', (_, { resources }) => {
    expect(resources['Bucket']?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: { ServerSideEncryptionConfiguration: expect.anything() },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });
});

describe('the deploy role lets in', () => {
  test.each(['repo:clinic/clinic:environment:production', 'repo:clinic@12/clinic@34:environment:production'])(
    '%s',
    (sub) => {
      expect(admits('deploy', sub)).toBe(true);
    },
  );
});

describe('the deploy role does not let in', () => {
  test.each([
    ['another repository', 'repo:clinic/other:environment:production'],
    ['a repository whose name begins alike', 'repo:clinic/clinic2:environment:production'],
    ['another environment', 'repo:clinic/clinic:environment:staging'],
    ['an environment whose name begins alike', 'repo:clinic/clinic:environment:production-2'],
    ['a pull request', 'repo:clinic/clinic:pull_request'],
    ['a fork', 'repo:mallory/clinic:environment:production'],
    ['one that took the name, with other numbers', 'repo:clinic@99/clinic@98:environment:production'],
    ['a job without an environment', 'repo:clinic/clinic:ref:refs/heads/main'],
    ['a pattern', 'repo:clinic/clinic:*'],
  ])('%s', (_, sub) => {
    expect(admits('deploy', sub)).toBe(false);
  });

  test('a canary’s environment, unless the template was told of one', () => {
    const sub = 'repo:clinic/clinic:environment:production-canary';
    expect(admits('deploy', sub)).toBe(false);
    const trust = environment('production', { CanaryEnvironment: 'production-canary' });
    const { Statement } = trust.resources['DeployRole']?.Properties.AssumeRolePolicyDocument ?? {};
    expect(Statement[0].Condition.StringEquals['token.actions.githubusercontent.com:sub']).toEqual([
      'repo:clinic/clinic:environment:production',
      'repo:clinic@12/clinic@34:environment:production',
      sub,
      'repo:clinic@12/clinic@34:environment:production-canary',
    ]);
  });

  test('a token that was made for somebody else', () => {
    const sub = 'repo:clinic/clinic:environment:production';
    expect(admits('deploy', sub, { aud: 'https://github.com/clinic' })).toBe(false);
  });
});

describe('the build role lets in', () => {
  test('a job of the branch, and no other', () => {
    expect(admits('build', 'repo:clinic/clinic:ref:refs/heads/main')).toBe(true);
    expect(admits('build', 'repo:clinic@12/clinic@34:ref:refs/heads/main')).toBe(true);
    for (const sub of [
      'repo:clinic/clinic:ref:refs/heads/other',
      'repo:clinic/clinic:ref:refs/tags/main',
      'repo:clinic/clinic:pull_request',
      'repo:mallory/clinic:ref:refs/heads/main',
      'repo:clinic/clinic:environment:production',
    ]) {
      expect(admits('build', sub)).toBe(false);
    }
  });
});
